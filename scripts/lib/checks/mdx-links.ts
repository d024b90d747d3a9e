/** Do links, headings and lists of a text say what was meant? Markdown reads a slip as plain words, and nobody sees it before the page is read. */

import { mdxToMdast, type MdastNode } from 'satteri';
import { LOCALES } from '../../../src/domain/locale.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { pathTo, SEGMENTS } from '../../../src/i18n/routes.ts';
import { drawerAddresses, isDrawerAddress } from '../ledger/drawer-addresses.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { nearest } from '../nearest.ts';
import type { Content, WordsFile } from '../read-content.ts';
import { suggestValue } from '../suggest-value.ts';

type Fault = Pick<Problem, 'ruleId'> & Partial<Problem>;
type Answers = (address: string) => { readonly isHere: boolean; readonly near?: string | undefined };

export function linksLeadSomewhere(content: Content): Problem[] {
  const answers = addressesOf(content);
  return content.drawers.flatMap(({ words }) => words.flatMap((file) => wordsFaults(file, answers)));
}

function wordsFaults(words: WordsFile, answers: Answers): Problem[] {
  let tree: MdastNode;
  try {
    tree = mdxToMdast(words.body, { features: { frontmatter: false } });
  } catch {
    return [];
  }
  const problems: Problem[] = [];
  const tell = (node: MdastNode, fault: Fault, rows = 0): void => {
    problems.push({ file: words.file, field: '', fatal: true, line: (node.position?.start.line ?? 1) + rows + words.bodyLineOffset, ...fault });
  };
  let level = 1;
  const walk = (node: MdastNode): void => {
    if (node.type === 'heading') {
      const fault = headingFault(node.depth, level, plainText(node));
      if (fault) tell(node, fault);
      level = node.depth;
    }
    if (node.type === 'link') {
      const fault = linkFault(node.url, plainText(node), answers);
      if (fault) tell(node, fault);
    }
    if (node.type === 'image' && /^[\w-]+\.(?:jpe?g|png|webp|svg|gif)$/i.test((node.alt ?? '').trim())) tell(node, { ruleId: 'mdx-image-alt', actual: `![${node.alt}](${node.url})` });
    if (node.type === 'paragraph') for (const [row, fault] of slips(sourceOf(node, words.body))) tell(node, fault, row);
    if ('children' in node) for (const child of node.children) walk(child as MdastNode);
  };
  walk(tree);
  return problems;
}

function headingFault(depth: number, before: number, text: string): Fault | undefined {
  if (text.trim() === '') return { ruleId: 'mdx-heading-empty', actual: '#'.repeat(depth) };
  return depth > before + 1 ? { ruleId: 'mdx-heading-level', actual: `${'#'.repeat(depth)} ${text}`.slice(0, 60), suggestion: `${'#'.repeat(before + 1)} ${text}`.slice(0, 60) } : undefined;
}

function linkFault(url: string, text: string, answers: Answers): Fault | undefined {
  const actual = `[${text}](${url})`.slice(0, 60);
  if (url.trim() === '') return { ruleId: 'mdx-link-nowhere', actual };
  if (text.trim() === '') return { ruleId: 'mdx-link-no-words', actual };
  if (/^(?:mailto|tel):|^#/i.test(url)) return undefined;
  if (/^https?:\/\/[^/]/i.test(url)) return undefined;
  // Other schemes are refused with the text they stand in.
  if (/^[a-z][a-z0-9+.-]*:/i.test(url) && !/^https?:/i.test(url)) return undefined;
  if (!url.startsWith('/') || url.startsWith('//')) {
    const suggestion = suggestValue('url', url);
    return { ruleId: 'mdx-link-incomplete', actual: url.slice(0, 60), ...(suggestion && { suggestion }) };
  }
  const { isHere, near } = answers(url);
  return isHere ? undefined : { ruleId: 'mdx-link-dead', actual: url.slice(0, 60), ...(near && { suggestion: near }) };
}

/** Rows of a paragraph in which Markdown saw no more than words. */
function slips(source: string): [number, Fault][] {
  return source.split(/\r\n|\r|\n/).flatMap((row, index): [number, Fault][] => {
    const actual = row.trim().slice(0, 60);
    const apart = /\[[^\]]+\]\s+\((?:https?:|\/)[^)\s]*\)/.exec(row)?.[0];
    if (apart !== undefined) return [[index, { ruleId: 'mdx-link-apart', actual: apart, suggestion: apart.replace(/\]\s+\(/, '](') }]];
    if (/\[[^\]]+\]\((?:https?:|\/)[^)\s]*(?:\s|$)/.test(row)) return [[index, { ruleId: 'mdx-link-open', actual }]];
    if (/^\s*#{1,6}[^#\s]/.test(row)) return [[index, { ruleId: 'mdx-heading-space', actual, suggestion: actual.replace(/^(#+)/, '$1 ') }]];
    if (/^\s*[•·▪◦‣]\s/.test(row)) return [[index, { ruleId: 'mdx-bullet', actual, suggestion: actual.replace(/^[•·▪◦‣]\s*/, '- ') }]];
    return [];
  });
}

/** Written text with links and code put aside. */
function sourceOf(node: MdastNode, body: string): string {
  return body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0).replaceAll(/`[^`]*`/g, '');
}

function plainText(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map((child) => plainText(child as MdastNode)).join('') : '';
}

/** What answers on the site, as far as the content knows: pages of drawers, what was moved, and every section. */
function addressesOf(content: Content): Answers {
  const drawers = drawerAddresses(content);
  const { changes } = readLedger((file) => content.files.get(file)?.text);
  const moved = new Set((changes.moved ?? []).map(({ from }) => from));
  const others = new Set(LOCALES.map((locale) => pathTo({ page: 'subscribe' }, locale)));
  const segments = new Set(Object.values(SEGMENTS).flatMap((each) => Object.values(each)));
  return (written) => {
    const [path = ''] = written.split(/[?#]/);
    if (/\.[a-z0-9]{2,5}$/i.test(path)) return { isHere: true };
    const address = path.endsWith('/') ? path : `${path}/`;
    const [first = '', second = ''] = address.split('/').slice(1);
    const section = first === 'en' ? second : first;
    const isHere = drawers.has(address) || moved.has(address) || (isDrawerAddress(address, others) ? false : section === '' || segments.has(section));
    return { isHere, near: isHere ? undefined : nearest(address, [...drawers]) };
  };
}
