/** HTML of a stranger's feed as MDX that is words, paragraphs and web links, and can never be anything else. */

import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Elements that end a paragraph. */
const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'table', 'tr', 'section', 'article', 'header', 'footer', 'hr', 'figure', 'dl', 'dt', 'dd']);

/** Elements whose content is not words. */
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'object', 'embed', 'noscript', 'svg', 'math', 'form', 'select', 'textarea', 'title', 'head']);

/** A run of words, perhaps with where it leads. */
interface Run { readonly text: string; readonly href?: string }

/** Show notes as MDX: paragraphs of escaped words, and links to web addresses. */
export function toSafeMdx(html: string): string {
  return toParagraphs(html).map((runs) => guardStart(runs.map(writeRun).join(''))).filter((paragraph) => paragraph !== '').join('\n\n');
}

/** Show notes as plain text in one line. */
export function toPlainText(html: string): string {
  return toParagraphs(html).map((runs) => runs.map(({ text }) => text).join('').trim()).filter((text) => text !== '').join(' ').replace(/\s+/g, ' ').trim();
}

/** The first paragraph that says something, as plain text: what follows is often times and advertisements. */
export function firstParagraph(html: string): string {
  const paragraphs = toParagraphs(html).map((runs) => runs.map(({ text }) => text).join('').replace(/\s+/g, ' ').trim());
  return paragraphs.find((text) => /\p{L}/u.test(text)) ?? '';
}

function toParagraphs(html: string): Run[][] {
  const paragraphs: Run[][] = [[]];
  const walk = (node: Node, href: string | undefined): void => {
    if (node.nodeName === '#text') {
      const text = (node as DefaultTreeAdapterTypes.TextNode).value.replace(/\p{Cc}+/gu, ' ').replace(/\s+/g, ' ');
      if (text !== '') paragraphs.at(-1)!.push(...(href === undefined ? splitAddresses(text) : [{ text, href }]));
      return;
    }
    if (!('tagName' in node) || SILENT.has(node.tagName)) return;
    const isBlock = BLOCKS.has(node.tagName) || node.tagName === 'br';
    if (isBlock) paragraphs.push([]);
    const leads = node.tagName === 'a' ? webAddress(node.attrs.find(({ name }) => name === 'href')?.value) : href;
    for (const child of node.childNodes) walk(child, leads);
    if (isBlock) paragraphs.push([]);
  };
  for (const node of parseFragment(html).childNodes) walk(node, undefined);
  return paragraphs.filter((runs) => runs.some(({ text }) => text.trim() !== ''));
}

/** Bare web addresses as links of their own: the escapes below would break them, and Markdown would link what is left. */
function splitAddresses(text: string): Run[] {
  const parts = text.split(/((?:https?:\/\/|www\.)[^\s<>"]*[^\s<>".,;:!?()[\]{}'])/i);
  return parts.filter((part) => part !== '').map((part) => {
    const href = /^https?:\/\//i.test(part) ? webAddress(part) : /^www\.[a-z0-9-]+\./i.test(part) ? webAddress(`https://${part}`) : undefined;
    return href === undefined ? { text: part } : { text: part, href };
  });
}

/** A link that leads to the web; anything else (javascript:, data:, a path) leads nowhere. */
function webAddress(href: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href.trim())) return undefined;
  const url = new URL(href.trim());
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
}

function writeRun({ text, href }: Run): string {
  if (href === undefined || text.trim() === '') return escapeWords(text);
  // Parentheses and angles would end the address; the rest was made ASCII by URL.
  const address = href.replace(/[()<>{}\\`*_[\]|~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return `${before}[${escapeWords(words)}](${address})${after}`;
}

/**
 * Everything Markdown or MDX could read as more than words becomes a character reference. What is left to
 * it is to make links of bare web and mail addresses, which is what they are.
 */
function escapeWords(text: string): string {
  return text
    .replace(/[&<>{}\\`*_[\]|~$^@=+#!]/g, reference)
    .replace(/:(?=[\p{L}:])/gu, reference);
}

/** A paragraph must not begin as a list, a heading, a rule, a quotation, or an import. */
function guardStart(paragraph: string): string {
  const text = paragraph.trim();
  if (/^(?:import|export)\b/.test(text)) return `${reference(text[0]!)}${text.slice(1)}`;
  return text.replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => `${digits}${reference(mark)}`).replace(/^[^\p{L}\p{N}&[]/u, reference);
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
