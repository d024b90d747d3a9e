/** Recurrence rules, as podcast:updateFrequency has them. RFC 5545 section 3.3.10 */

const NAMES = /^(FREQ|UNTIL|COUNT|INTERVAL|BYSECOND|BYMINUTE|BYHOUR|BYDAY|BYMONTHDAY|BYYEARDAY|BYWEEKNO|BYMONTH|BYSETPOS|WKST)=(.+)$/;

/** The largest number of each part that is a list of numbers, and whether they may count from the end. */
const RANGES: Readonly<Record<string, { readonly from: number; readonly to: number; readonly isSigned?: boolean }>> = {
  BYSECOND: { from: 0, to: 60 }, BYMINUTE: { from: 0, to: 59 }, BYHOUR: { from: 0, to: 23 }, BYMONTH: { from: 1, to: 12 },
  BYMONTHDAY: { from: 1, to: 31, isSigned: true }, BYYEARDAY: { from: 1, to: 366, isSigned: true }, BYWEEKNO: { from: 1, to: 53, isSigned: true }, BYSETPOS: { from: 1, to: 366, isSigned: true },
};
const WEEKDAY = /^(?:MO|TU|WE|TH|FR|SA|SU)$/;

/** True for a rule with a frequency, no part twice, values in their range, and not both a count and an end. */
export function isRecurrence(rule: string): boolean {
  const parts = rule.split(';').map((part) => NAMES.exec(part));
  const values = new Map(parts.map((part) => [part?.[1] ?? '', part?.[2] ?? '']));
  return !values.has('') && values.size === parts.length && values.has('FREQ') && !(values.has('COUNT') && values.has('UNTIL')) && [...values].every(([name, value]) => isValue(name, value));
}

function isValue(name: string, value: string): boolean {
  if (name === 'FREQ') return /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(value);
  if (name === 'UNTIL') return /^\d{8}(T\d{6}Z?)?$/.test(value);
  if (name === 'COUNT' || name === 'INTERVAL') return /^[1-9]\d*$/.test(value);
  if (name === 'WKST') return WEEKDAY.test(value);
  if (name === 'BYDAY') return value.split(',').every((day) => WEEKDAY.test(day.replace(/^[+-]?[1-5]?\d/, '')));
  const range = RANGES[name];
  return range !== undefined && value.split(',').every((number) => (range.isSigned ? /^[+-]?\d+$/ : /^\d+$/).test(number) && Math.abs(Number(number)) >= range.from && Math.abs(Number(number)) <= range.to);
}

/** True for a date, or a date and time, of ISO 8601 that exists. */
export function isIsoMoment(written: string): boolean {
  return /^\d{4}-?\d{2}-?\d{2}(T\d{2}:?\d{2}(:?\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(written)
    && !Number.isNaN(Date.parse(written.replace(/^(\d{4})-?(\d{2})-?(\d{2})/, '$1-$2-$3').replace(/T(\d{2}):?(\d{2}):?(\d{2})?/, (_, hour: string, minute: string, second = '00') => `T${hour}:${minute}:${second}`)));
}
