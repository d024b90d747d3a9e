// How many outputs there are of each type and year: the rows of a bar chart that is a table.
import { countFacet, UNKNOWN_YEAR, type Facet } from './facet.ts';
import type { Output } from './output.ts';

/** Above this many rows, the smallest are left to the lists. */
export const MAX_ROWS = 24;

export interface CountRow {
  value: string;
  count: number;
  /** Of the longest bar, in per cent. */
  share: number;
}

/** Types by size, years from the first to the last with the undated at the end; at most `MAX_ROWS`. */
export function countRows(outputs: readonly Output[], facet: Extract<Facet, 'type' | 'year'>): CountRow[] {
  const counts = [...countFacet(outputs, facet)];
  const most = Math.max(1, ...counts.map(([, count]) => count));
  const year = (value: string) => (value === UNKNOWN_YEAR ? Infinity : Number(value));
  counts.sort(facet === 'year' ? (a, b) => year(a[0]) - year(b[0]) : (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = facet === 'year' ? counts.slice(-MAX_ROWS) : counts.slice(0, MAX_ROWS);
  return kept.map(([value, count]) => ({ value, count, share: Math.round((1000 * count) / most) / 10 }));
}
