/** Is the body of a text words and nothing else? It is read with the compiler the site is built with (https://mdxjs.com/docs/what-is-mdx/). */

import { mdxToMdast, type MdastNode } from 'satteri';
import type { Problem } from '../../../src/domain/problem.ts';
import { nearest } from '../nearest.ts';
import type { Content, WordsFile } from '../read-content.ts';
import type { Surroundings } from './check.ts';

export function bodiesAreWords(content: Content, { components }: Surroundings): Problem[] {
  return content.drawers.flatMap(({ words, fileNames }) => words.flatMap((file) => bodyFaults(file, components, fileNames)));
}

type Fault = Pick<Problem, 'ruleId'> & Partial<Problem>;

function bodyFaults(words: WordsFile, components: ReadonlySet<string>, fileNames: readonly string[]): Problem[] {
  const problem = (line: number, fault: Fault): Problem => ({ file: words.file, field: '', fatal: true, line: line + words.bodyLineOffset, ...fault });
  let tree: MdastNode;
  try {
    tree = mdxToMdast(words.body, { features: { frontmatter: false } });
  } catch (error) {
    return [parseFault(String((error as Error).message), words.body, problem)];
  }
  const problems: Problem[] = [];
  const walk = (node: MdastNode): void => {
    const fault = nodeFault(node, words.body, components, fileNames);
    if (fault) problems.push(problem(node.position?.start.line ?? 1, fault));
    // What stands inside a refused tag goes with it.
    if (!(fault && node.type.startsWith('mdxJsx')) && 'children' in node) for (const child of node.children) walk(child as MdastNode);
  };
  walk(tree);
  return problems;
}

function nodeFault(node: MdastNode, body: string, components: ReadonlySet<string>, fileNames: readonly string[]): Fault | undefined {
  const written = body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).replaceAll(/\s+/g, ' ').trim();
  const actual = written.length > 60 ? `${written.slice(0, 59)}…` : written;
  switch (node.type) {
    case 'mdxjsEsm':
      return { ruleId: 'mdx-import', actual };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      if (/^\s*\/\*[^]*\*\/\s*$/.test(node.value) && node.value.indexOf('*/') === node.value.lastIndexOf('*/')) return undefined;
      return { ruleId: 'mdx-expression', actual, suggestion: `\\${actual.replace(/\}$/, '\\}')}` };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      const name = node.name ?? '';
      if (!components.has(name)) return tagFault(name, actual, components);
      const isPlain = node.attributes.every((each) => each.type === 'mdxJsxAttribute' && (each.value === null || each.value === undefined || typeof each.value === 'string'));
      return isPlain ? undefined : { ruleId: 'mdx-attribute', actual, expected: `<${name} navn="verdi">` };
    }
    case 'heading':
      return node.depth === 1 ? { ruleId: 'mdx-heading', actual, suggestion: /^#/.test(actual) ? `#${actual}` : `## ${actual.replace(/\s*=+$/, '')}` } : undefined;
    case 'link':
    case 'definition':
      return isOpenAddress(node.url) ? undefined : { ruleId: 'mdx-link', actual: node.url.slice(0, 60) };
    case 'image': {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(node.url)) return { ruleId: 'mdx-image-outside', actual: node.url.slice(0, 60) };
      const name = node.url.replace(/^\.\//, '');
      if (!name.startsWith('/') && !fileNames.includes(name)) {
        const suggestion = nearest(name, fileNames);
        return { ruleId: 'mdx-image-missing', actual: node.url.slice(0, 60), ...(suggestion && { suggestion: `./${suggestion}` }) };
      }
      return (node.alt ?? '').trim() === '' ? { ruleId: 'mdx-image-alt', actual } : undefined;
    }
    default:
      return undefined;
  }
}

/** What Markdown writes for tags that people know from HTML. */
const MARKDOWN_FOR: Readonly<Record<string, string>> = {
  b: '**…**', strong: '**…**', i: '*…*', em: '*…*', a: '[…](https://…)', img: '![…](./…)', ul: '- …', ol: '1. …', li: '- …', h2: '## …', h3: '### …', blockquote: '> …', code: '`…`', hr: '---',
};

function tagFault(name: string, actual: string, components: ReadonlySet<string>): Fault {
  if (/^(?:script|style|iframe|object|embed|form|link|meta)$/i.test(name)) return { ruleId: 'mdx-script', actual, suggestion: actual.replaceAll('<', '\\<') };
  if (/^[a-z]/.test(name) || name === '') {
    const suggestion = MARKDOWN_FOR[name];
    return { ruleId: 'mdx-html', actual, ...(suggestion && { suggestion }) };
  }
  const suggestion = nearest(name, components);
  return { ruleId: 'mdx-component', actual: `<${name}>`, expected: [...components].sort().map((each) => `<${each}>`).join(', '), ...(suggestion && { suggestion: `<${suggestion}>` }) };
}

/** Addresses a reader may follow: on the web, in the site, to a mailbox; never `javascript:` or `data:`. */
function isOpenAddress(url: string): boolean {
  const [, scheme] = /^\s*([a-z][a-z0-9+.-]*):/i.exec(url.replaceAll(/[\u0000-\u0020]/g, '')) ?? [];
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme.toLowerCase());
}

function parseFault(message: string, body: string, problem: (line: number, fault: Fault) => Problem): Problem {
  const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
  const row = body.split(/\r\n|\r|\n/)[Number(line) - 1] ?? '';
  const rest = row.slice(Number(column) - 1);
  const at = rest.indexOf('<') === 0 ? rest : row.slice(Math.max(0, Number(column) - 2));
  const actual = at.trim().slice(0, 60);
  if (/^<?!--/.test(at)) return problem(Number(line), { ruleId: 'mdx-comment', actual, suggestion: `{/* ${actual.replaceAll(/<?!--\s*|\s*-->.*/g, '')} */}` });
  if (/closing brace|expression/i.test(message)) return problem(Number(line), { ruleId: 'mdx-brace', actual });
  const [, autolink] = /^<((?:https?:\/\/|mailto:)[^>\s]+)>/.exec(at) ?? [];
  if (autolink !== undefined) return problem(Number(line), { ruleId: 'mdx-autolink', actual, suggestion: `[${autolink}](${autolink})` });
  return problem(Number(line), { ruleId: 'mdx-less-than', actual });
}
