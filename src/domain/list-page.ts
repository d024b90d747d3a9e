// A long list cut into pages of so many rows: which rows a page has, and which pages it leads to.

/**
 * As many rows as a page of a list shows. Chosen by measuring: forty rows with titles of 115 letters, the ways to narrow
 * the list and the style sheet together are within the first 14 kB a server sends.
 */
export const ROWS_A_PAGE = 40;

/** An episode's row has a summary, and the page its facts in the structured data: fewer weigh the same. */
export const EPISODES_A_PAGE = 12;

/** With more rows than this, a page has no OpenURL in each: they weigh as much as the rows. The list's files hold the references. */
export const MOST_CITED = 24;

/** One page of a list. Pages are counted from 1. */
export interface ListPage<T> {
  readonly rows: readonly T[];
  readonly number: number;
  /** The number of the last page; 1 for a list of one page, and for an empty one. */
  readonly last: number;
}

/** How many pages a list of `count` rows has: at least one. @param size rows a page */
export function pageCount(count: number, size: number = ROWS_A_PAGE): number {
  return Math.max(1, Math.ceil(count / size));
}

/** The rows of a page. @throws RangeError when the list has no such page */
export function listPage<T>(items: readonly T[], number: number, size: number = ROWS_A_PAGE): ListPage<T> {
  const last = pageCount(items.length, size);
  if (!Number.isInteger(number) || number < 1 || number > last) throw new RangeError(`The list has pages 1 to ${last}, not ${number}`);
  return { rows: items.slice((number - 1) * size, number * size), number, last };
}

/**
 * The pages a page of a list leads to, in order: the first, the last, itself and its neighbours; never more than five.
 * `undefined` stands where pages are left out.
 */
export function pagerSteps(number: number, last: number): (number | undefined)[] {
  const near = [1, number - 1, number, number + 1, last].filter((step) => step >= 1 && step <= last);
  const steps = [...new Set(near)].sort((a, b) => a - b);
  return steps.flatMap((step, i) => (i > 0 && step - steps[i - 1]! > 1 ? [undefined, step] : [step]));
}
