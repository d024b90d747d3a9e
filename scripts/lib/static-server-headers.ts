/**
 * Reads a `_headers` file and tells which response headers it gives to an address.
 *
 * The form is the one static hosts share: a line with a path, `*` standing for anything, and below it
 * indented lines `Name: value`.
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 */

/** Headers for every address that matches the pattern. */
export interface HeaderRule {
  /** A path from the root, e.g. `/podkast/*`. */
  readonly pattern: string;
  /** Names as written, with their values. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

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

/** The headers of every rule that matches the path, later rules last. */
export function headersFor(rules: readonly HeaderRule[], pathname: string): (readonly [string, string])[] {
  return rules.filter((rule) => matches(rule.pattern, pathname)).flatMap((rule) => rule.headers);
}

function matches(pattern: string, pathname: string): boolean {
  const source = pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
  return new RegExp(`^${source}$`).test(pathname);
}
