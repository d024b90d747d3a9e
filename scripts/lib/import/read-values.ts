/** Values every reader meets: identifiers with check digits, addresses, page ranges. What fails is marked and left out. */

import { url as webAddress } from '../../../src/schema/fields.ts';
import { parseDoi, parseIsbn, parseIssn, parseOrcid } from '../../../src/schema/identifiers.ts';
import type { Cursor } from './field-ledger.ts';

/** What stands where a DOI should: a DOI, or some other address, which is then the work's own. */
export function readDoi(at: Cursor): { doi?: string; url?: string } {
  const written = at.peek();
  if (written === '' || written.length > 2000) return {};
  const doi = parseDoi(written);
  if (doi !== undefined) {
    at.mark('written');
    return { doi };
  }
  const url = readAddress(at);
  return url === undefined ? {} : { url };
}

/** An address on the web that a browser would open. */
export function readAddress(at: Cursor): string | undefined {
  const written = at.peek();
  if (written === '') return undefined;
  const isGood = written.length <= 2000 && webAddress.safeParse(written).success && !/[\u0000-\u0020<>"\\^`{|}\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069]/.test(written);
  at.mark(isGood ? 'written' : 'invalid');
  return isGood ? written : undefined;
}

export const readIssn = (at: Cursor): string | undefined => checked(at, parseIssn);
export const readIsbn = (at: Cursor): string | undefined => checked(at, parseIsbn);
export const readOrcid = (at: Cursor): string | undefined => checked(at, parseOrcid);

function checked(at: Cursor, parse: (written: string) => string | undefined): string | undefined {
  const written = at.peek();
  if (written === '') return undefined;
  const value = written.length > 200 ? undefined : parse(written);
  at.mark(value === undefined ? 'invalid' : 'written');
  return value;
}

/** The first of the places that holds something valid; the ones after it are left unmapped. */
export function firstOf<T>(places: readonly Cursor[], read: (at: Cursor) => T | undefined): T | undefined {
  for (const place of places) {
    const value = read(place);
    if (value !== undefined) return value;
  }
  return undefined;
}

const PAGE = /^[\dA-Za-z.]+$/;

/** First and last page, apart or together, with whatever dash they were typed with: `10--33` is `10–33`. */
export function readPages(begin: Cursor, end?: Cursor): string | undefined {
  const written = begin.peek();
  const [first = '', last = ''] = written.split(/\s*(?:--+|[–—‒‐-])\s*/);
  const until = end?.peek() ?? '';
  const close = until === '' ? last : until;
  if (first === '' || written.length > 40 || until.length > 40 || !PAGE.test(first) || (close !== '' && !PAGE.test(close))) {
    if (written !== '') begin.mark('invalid');
    if (until !== '') end?.mark('invalid');
    return undefined;
  }
  begin.mark('written');
  if (until !== '') end?.mark('written');
  return close === '' || close === first ? first : `${first}–${close}`;
}

/** Without the fields nobody knows; `undefined` when nothing is left. */
export function known<T extends Record<string, unknown>>(fields: T): Partial<T> | undefined {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Partial<T>);
}
