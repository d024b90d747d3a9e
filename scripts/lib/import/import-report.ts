/** What an import did, as data: every record and every value of it is accounted for. It names fields and ids, never people. */

import { REASONS, type Reason } from './field-ledger.ts';
import type { Note } from './incoming-record.ts';

export const OUTCOMES = ['added', 'changed', 'unchanged', 'removed', 'held', 'refused', 'twice'] as const;
/** held: not written until somebody answers. refused: cannot be written. removed: marked as gone from the register. twice: the same record again. */
export type Outcome = (typeof OUTCOMES)[number];

export interface RecordReport {
  /** The record's id in the source, or its number in the file. */
  readonly record: string;
  /** `lectures/<id>`, where there is a drawer. */
  readonly drawer?: string;
  readonly outcome: Outcome;
  /** Fields that were written. */
  readonly fields: readonly string[];
  /** Values read, and how many of them stand in the drawer. */
  readonly valuesIn: number;
  readonly valuesWritten: number;
  /** Paths of the values that do not, by reason. */
  readonly reported: Partial<Record<Reason, readonly string[]>>;
  /** What somebody should look at. */
  readonly notes: readonly Note[];
}

export interface ImportReport {
  readonly isDryRun: boolean;
  readonly records: readonly RecordReport[];
  readonly people: readonly RecordReport[];
  readonly project?: RecordReport;
  /** Drawers that know the register, and that the source did not name this time. They stay. */
  readonly lost: readonly string[];
}

export interface Totals {
  readonly records: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly values: number;
  readonly written: number;
  readonly reported: Readonly<Record<Reason, number>>;
  /** in = written + reported, for the records and for every value. */
  readonly addUp: boolean;
}

/** Counts a report. @param recordsIn how many records the source held, counted before they were read */
export function totalsOf(report: ImportReport, recordsIn: number): Totals {
  const all = report.records;
  const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, all.filter((each) => each.outcome === outcome).length])) as Record<Outcome, number>;
  const everything = [...all, ...report.people, ...(report.project ? [report.project] : [])];
  const reported = Object.fromEntries(REASONS.map((reason) => [reason, sum(everything, (each) => each.reported[reason]?.length ?? 0)])) as Record<Reason, number>;
  const values = sum(everything, (each) => each.valuesIn);
  const written = sum(everything, (each) => each.valuesWritten);
  const addUp = recordsIn === sum(OUTCOMES, (outcome) => outcomes[outcome]) && values === written + sum(REASONS, (reason) => reported[reason]);
  return { records: recordsIn, outcomes, values, written, reported, addUp };
}

function sum<T>(items: readonly T[], count: (item: T) => number): number {
  return items.reduce((total, item) => total + count(item), 0);
}

/** `entityDescription.contributors[12].identity.name` as `entityDescription.contributors[*].identity.name`: one line for all. */
export function generalPath(path: string): string {
  return path.replaceAll(/\[\d+\]/g, '[*]');
}

/** The report and its totals as JSON. */
export function reportJson(report: ImportReport, totals: Totals): string {
  return `${JSON.stringify({ totals, ...report }, null, 1)}\n`;
}
