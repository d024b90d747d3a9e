// Plain text inside Markdown: no character of it is read as markup. https://spec.commonmark.org/0.31.2/#backslash-escapes
import { oneLine } from './legal-text.ts';

/** Text on one line that CommonMark reads as it stands. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\`*_[\]<>&|~]/g, '\\$&')
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^([-+#=])/, '\\$1');
}

/** A link; its address in angle brackets only where a parenthesis would end it, because many simple readers know no such brackets. */
export function markdownLink(text: string, url: string): string {
  const address = url.replaceAll(/[<>\s\\]/g, (character) => encodeURIComponent(character));
  return `[${markdownText(text)}](${/[()]/.test(address) ? `<${address}>` : address})`;
}
