// Text that every format may carry: no character that XML 1.0 forbids (https://www.w3.org/TR/xml/#charsets), one line.

const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** Text without control characters and half surrogates; line breaks stay. */
export function legalText(text: string): string {
  return text.toWellFormed().replaceAll(ILLEGAL, '');
}

/** Legal text on one line, each run of white space a single space. No-break spaces stay. */
export function oneLine(text: string): string {
  return legalText(text).replaceAll(/[\t\n\r\u0085\u2028\u2029 ]+/g, ' ').trim();
}
