// Which pages the browser may fetch before they are asked for: the one whose link the reader points at or begins to press.
// Told in a header with the address of a file, because the policy lets no rules into the page itself. The page's
// own script marks documents whose readers do not save data (components/layout/allow-prefetch.ts); without the mark nothing matches. https://html.spec.whatwg.org/multipage/speculative-loading.html

/** Where the rules are. */
export const SPECULATION_RULES_PATH = '/speculation-rules.json';
export const SPECULATION_RULES_MEDIA_TYPE = 'application/speculationrules+json';

/** The header of every page that says so: a list of strings. */
export const SPECULATION_RULES_HEADER = ['Speculation-Rules', `"${SPECULATION_RULES_PATH}"`] as const;

/** Pages of this site alone: files have a dot in their address, and a search is made when it is asked for. */
export function writeSpeculationRules(): string {
  const where = {
    and: [
      { href_matches: '/*' },
      { not: { href_matches: '/*.*' } },
      { not: { href_matches: String.raw`/*\?(.+)` } },
      { selector_matches: 'html[data-prefetch] a:not([download])' },
    ],
  };
  return `${JSON.stringify({ prefetch: [{ source: 'document', where, eagerness: 'moderate' }] })}\n`;
}
