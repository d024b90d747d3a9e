// The project's timeline: background events, the project's own start and end, and its dated outputs, oldest first.
import type { Archive, Background } from './archive.ts';
import { isProjectOutput, outputYear, type Output } from './output.ts';
import { partsOf, type PartialDate } from './partial-date.ts';

/** Above this many outputs a year, the year's outputs are one entry. */
export const MAX_OUTPUTS_A_YEAR = 12;

export type TimelineEntry = {
  date: PartialDate;
  /** How far it is from the entry before: 0 within three months, 1 within a year, 2 within two, 3 beyond. */
  gap: 0 | 1 | 2 | 3;
  /** It falls within the project's period. */
  isDuring: boolean;
} & ({ kind: 'background' | 'project'; fact: Background } | { kind: 'output'; outputs: readonly Output[] });

/** All entries with a date, in order of time. A date known only to its year stands before the better known ones of that year. */
export function drawTimeline({ background, outputs, project }: Pick<Archive, 'background' | 'outputs' | 'project'>): TimelineEntry[] {
  const facts = background.flatMap((fact) =>
    fact.date !== undefined && fact.timeline !== undefined
      ? [{ date: fact.date, kind: fact.subject === 'project' ? ('project' as const) : ('background' as const), fact }]
      : []);
  const entries = [...facts, ...groups(outputs.filter(isProjectOutput))].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return entries.map((entry, index) => {
    const before = entries[index - 1];
    return { ...entry, gap: before === undefined ? 0 : gapOf(monthsOf(entry.date) - monthsOf(before.date)), isDuring: isWithin(entry.date, project) };
  });
}

function groups(outputs: readonly Output[]): { date: PartialDate; kind: 'output'; outputs: readonly Output[] }[] {
  const dated = outputs.filter((output) => output.date !== undefined);
  return Object.entries(Object.groupBy(dated, (output) => String(outputYear(output)))).flatMap(([year, group]) =>
    group!.length > MAX_OUTPUTS_A_YEAR
      ? [{ date: year, kind: 'output' as const, outputs: group! }]
      : group!.map((output) => ({ date: output.date!, kind: 'output' as const, outputs: [output] })));
}

function isWithin(date: PartialDate, { start, end }: Pick<Archive['project'], 'start' | 'end'>): boolean {
  return date >= start.slice(0, date.length) && date <= end.slice(0, date.length);
}

function monthsOf(date: PartialDate): number {
  const { year, month } = partsOf(date);
  return year * 12 + (month ?? 7) - 1;
}

function gapOf(months: number): 0 | 1 | 2 | 3 {
  return months <= 3 ? 0 : months <= 12 ? 1 : months <= 24 ? 2 : 3;
}
