// A date as far as it is known: `2022`, `2022-05` or `2022-05-31`. Never padded. ISO 8601, reduced precision.

/** A date that the schema has checked: year, year-month or full. */
export type PartialDate = string;

/** The parts that are known; month and day count from 1. */
export interface DateParts {
  year: number;
  month?: number;
  day?: number;
}

/** Splits a partial date into numbers. */
export function partsOf(date: PartialDate): DateParts {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, ...(month ? { month } : {}), ...(day ? { day } : {}) };
}

/** The year of a partial date. */
export function yearOf(date: PartialDate): number {
  return partsOf(date).year;
}

/**
 * Orders partial dates from the latest to the earliest, undated ones last.
 * A date known only to its year stands after the ones of that year that are known better.
 */
export function newestFirst(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? 1 : -1;
}
