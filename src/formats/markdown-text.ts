// Plain text inside Markdown: no character of it is read as markup. https://spec.commonmark.org/0.31.2/#backslash-escapes
import { oneLine } from './legal-text.ts';

/** Text on one line that CommonMark reads as it stands. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+#=])/, '\\$1');
}

/** A link; its address in angle brackets, so that no parenthesis ends it. */
export function markdownLink(text: string, url: string): string {
  return `[${markdownText(text)}](<${url.replaceAll(/[<>\s\\]/g, (character) => encodeURIComponent(character))}>)`;
}
