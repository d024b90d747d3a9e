/**
 * Reads a `_headers` file and tells which response headers it gives to an address.
 *
 * The form is the one static hosts share: a line with a path, `*` standing for anything and `:name` for one segment, and below it
 * indented lines `Name: value`.
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */

import type { HeaderRule } from '../../src/formats/security-headers.ts';

/**
 * Parses the text of a `_headers` file; comment lines start with `#`.
 * @throws Error naming the line when a header stands before the first path or lacks its colon
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: content, headers: [] });
      continue;
    }
    const colon = content.indexOf(':');
    const rule = rules.at(-1);
    if (rule === undefined || colon < 1) {
      throw new Error(`_headers, line ${index + 1}: "${content}" is not a header below a path.`);
    }
    rule.headers.push([content.slice(0, colon).trim(), content.slice(colon + 1).trim()]);
  }
  return rules;
}
