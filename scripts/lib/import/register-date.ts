/** Dates as the registers write them, as far as they can be true: valid parts are kept, the rest is left out. */

import { isPartialDate } from '../../../src/schema/fields.ts';
import type { Cursor } from './field-ledger.ts';

const EARLIEST = 1500;
const LATEST = 2100;

/** `{ year, month, day }`, each text or number, any of them missing or nonsense. */
export function readDateParts(parts: Cursor): string | undefined {
  const year = numberAt(parts.get('year'), EARLIEST, LATEST);
  if (year === undefined) {
    for (const name of ['year', 'month', 'day']) parts.get(name).mark('invalid');
    return undefined;
  }
  const month = numberAt(parts.get('month'), 1, 12);
  if (month === undefined) {
    for (const name of ['month', 'day']) parts.get(name).mark('invalid');
    return year;
  }
  const day = numberAt(parts.get('day'), 1, 31);
  const date = `${year}-${month}-${day ?? ''}`;
  if (day !== undefined && isPartialDate(date)) return date;
  parts.get('day').mark('invalid');
  return `${year}-${month}`;
}

function numberAt(part: Cursor, from: number, to: number): string | undefined {
  const written = part.peek();
  if (!/^\d{1,4}$/.test(written) || Number(written) < from || Number(written) > to) return undefined;
  part.mark('written');
  return written.padStart(2, '0');
}

/** A date, `2022`, `2022-05`, or the beginning of a moment. */
export function readPartialDate(written: string): string | undefined {
  const [, date] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ].*)?$/.exec(written.trim()) ?? [];
  if (date === undefined) return undefined;
  for (const length of [10, 7, 4]) {
    const part = date.slice(0, length);
    if (part.length === length && isPartialDate(part) && Number(part.slice(0, 4)) >= EARLIEST && Number(part.slice(0, 4)) <= LATEST) return part;
  }
  return undefined;
}

const OSLO = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Oslo', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The day in Norway of a moment in UTC: `2026-05-05T22:00:00Z` is 6 May there. A date without a time stays as it is. */
export function osloDay(moment: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(moment)) return readPartialDate(moment);
  const time = Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(moment) ? moment : `${moment}Z`);
  return Number.isNaN(time) ? undefined : readPartialDate(OSLO.format(time));
}
