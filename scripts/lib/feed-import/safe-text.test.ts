import fc from 'fast-check';
import { mdxToMdast, type MdastNode } from 'satteri';
import { describe, expect, it } from 'vitest';
import { toPlainText, toSafeMdx } from './safe-text.ts';

/** Every kind of node in a text, and its words. */
function read(mdx: string): { kinds: Set<string>; words: string; links: string[] } {
  const kinds = new Set<string>();
  const links: string[] = [];
  let words = '';
  const walk = (node: MdastNode): void => {
    kinds.add(node.type);
    if (node.type === 'text') words += node.value;
    if (node.type === 'link') links.push(node.url);
    if ('children' in node) for (const child of node.children) walk(child as MdastNode);
    if (node.type === 'paragraph') words += ' ';
  };
  walk(mdxToMdast(mdx, { features: { frontmatter: false } }));
  return { kinds, words: words.replace(/\s+/g, ' ').trim(), links };
}

describe('show notes from outside', () => {
  it('keep words, paragraphs and web links', () => {
    const mdx = toSafeMdx('<p>Les <a href="https://example.org/a?b=1&amp;c=2">artikkelen</a> av <b>Kari</b>.</p><ul><li>En</li><li>To</li></ul>');
    expect(mdx).toBe('Les [artikkelen](https://example.org/a?b=1&c=2) av Kari.\n\nEn\n\nTo');
    expect(read(mdx).links).toEqual(['https://example.org/a?b=1&c=2']);
  });

  it.each([
    'import x from "node:fs"', 'export const a = 1', '{process.env.HOME}', '&lt;script&gt;alert(1)&lt;/script&gt;', '<p>{`${1}`}</p>', '# Overskrift', '- liste', '1. liste', '> sitat', '---', '```js\nx\n```',
    '![](javascript:alert(1))', '[a]: x', ':::note', ':name[x]{y}', '| a | b |\n|---|---|', '~~a~~', '$x$', '&lt;Foo bar={1} /&gt;', '\\{x\\}', '[^1]: a', '+ a', '=====', '    kode',
  ])('«%s» stays words', (html) => {
    const { kinds, words } = read(toSafeMdx(html));
    expect([...kinds].filter((kind) => !['root', 'paragraph', 'text'].includes(kind))).toEqual([]);
    expect(words).toBe(toPlainText(html));
  });

  it('have links where a bare address stands', () => {
    const { links, words } = read(toSafeMdx('Se https://example.org/a_b*c og www.example.org.'));
    expect(links.map((link) => decodeURI(link))).toEqual(['https://example.org/a_b*c', 'https://www.example.org/']);
    expect(words).toBe('Se https://example.org/a_b*c og www.example.org.');
  });

  it('lose what runs and what is hidden', () => {
    expect(toSafeMdx('<script>alert(1)</script><style>p{}</style><iframe src="x">a</iframe><p onclick="x()">Hei</p><!-- skjult -->')).toBe('Hei');
    expect(toSafeMdx('<a href="javascript:alert(1)">her</a> <a href="data:text/html,x">der</a> <a href="/sti">hjem</a>')).toBe('her der hjem');
  });

  it('are words and web links alone, whatever characters they have', () => {
    const part = fc.constantFrom('import ', 'export ', '{', '}', '<', '>', '&lt;', '&#123;', '`', '*', '_', '[', ']', '(', ')', '#', '-', '+', '1.', '!', '|', '~', '$', ':', '::', '\\', '\n', '\n\n', ' ', 'ord', 'æ', '=', '//', 'www.example.org/_a_ ', 'https://example.org/a_b ', '@', 'a@b.no', '<p>', '</p>', '<br>', '<a href="https://example.org/(a)_*b*{c}">', '</a>');
    fc.assert(fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const html = parts.join('');
      const { kinds, words, links } = read(toSafeMdx(html));
      expect([...kinds].filter((kind) => !['root', 'paragraph', 'text', 'link'].includes(kind)), toSafeMdx(html)).toEqual([]);
      for (const link of links) expect(link).toMatch(/^(?:https?:\/\/|mailto:)/);
      expect(words.replace(/\s+/g, ''), toSafeMdx(html)).toBe(toPlainText(html).replace(/\s+/g, ''));
    }), { numRuns: 300 });
  });
});
