/** Are there signs nobody can see: control characters, direction overrides, characters of no width? They hide words from readers and search. */

import type { Problem } from '../../../src/domain/problem.ts';
import type { Content } from '../read-content.ts';

// Joiners and direction marks (U+200C–U+200F) stay: Arabic and Persian need them.
// eslint-disable-next-line no-control-regex
const HIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u200B\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\uFFF9-\uFFFC\uFFFD\uE000-\uF8FF]/g;

export function nothingIsHidden(content: Content): Problem[] {
  return [...content.files.values()].flatMap(({ path, text }) => {
    if (text === undefined) return [];
    // A byte order mark at the very start is not part of the words.
    return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/).flatMap((row, index): Problem[] => {
      const found = [...new Set(row.match(HIDDEN) ?? [])].map((sign) => `U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`);
      return found.length === 0 ? [] : [{ file: path, field: '', line: index + 1, ruleId: 'hidden-character', actual: found.join(', '), fatal: true }];
    });
  });
}
