/** Text from outside as plain text: no signs nobody can see, no tags, one kind of white space. What it says is not changed. */

import { parseFragment, type DefaultTreeAdapterMap } from 'parse5';

// Controls, direction overrides and characters of no width; joiners and direction marks stay, Arabic and Persian need them.
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFC\uFFFD\uE000-\uF8FF]/g;

/** True when the text holds signs that hide words from readers and search. */
export function hasHidden(text: string): boolean {
  return text.search(HIDDEN) !== -1;
}

/** True for text that is longer than anybody would read; leave room for tags and white space that will go. */
export function isTooLong(text: string, limit: number): boolean {
  return text.length > limit * 4 + 1000;
}

/** One line: titles and names as they stand, tags and all, since a title may speak of `<script>`. */
export function plainLine(text: string): string {
  return text.toWellFormed().normalize('NFC').replaceAll(HIDDEN, '').replaceAll(/[\s\u0085\u2028\u2029]+/g, ' ').trim();
}

const BLOCKS = new Set(['p', 'div', 'br', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'tr', 'title', 'jats:p', 'jats:title', 'jats:sec']);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object']);

/** Paragraphs of plain text with an empty line between, out of text or HTML. Scripts and styles are left out whole. */
export function plainParagraphs(text: string): string {
  const hasTags = /<[a-z/!][^>]*>|&#?\w+;/i.test(text);
  const words = hasTags ? textOf(parseFragment(text.toWellFormed())) : text.toWellFormed();
  return words.normalize('NFC').replaceAll(HIDDEN, '').replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n').split(/\n\s*\n|\n(?=\n)/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim()).filter((paragraph) => paragraph !== '').join('\n\n');
}

/** The words of a tree. Walked with a stack of its own, since outside trees may be deeper than the machine's. */
function textOf(root: DefaultTreeAdapterMap['documentFragment']): string {
  const parts: string[] = [];
  const stack: (DefaultTreeAdapterMap['node'] | string)[] = [root];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (typeof next === 'string') parts.push(next);
    else if ('value' in next) parts.push(next.value.replaceAll(/\s+/g, ' '));
    else if ('childNodes' in next && !SILENT.has(next.nodeName)) {
      const isBlock = BLOCKS.has(next.nodeName);
      if (isBlock) stack.push('\n\n');
      for (let index = next.childNodes.length - 1; index >= 0; index -= 1) stack.push(next.childNodes[index]!);
      if (isBlock) parts.push('\n\n');
    }
  }
  return parts.join('');
}

/** A title without the marks of italics and of raised letters that publishers register with it. Anything else in pointed brackets is words. */
export function withoutFaceMarks(title: string): string {
  return title.replaceAll(/<\/?(?:i|b|em|strong|sub|sup|scp|u|tt|jats:[a-z-]+)>/gi, '').replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? _);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
