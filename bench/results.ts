/** What a benchmark found, as data (`bench/results/<part>.json`), and the page that is written from all of it (`bench/RESULTS.md`). */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import path from 'node:path';

/** The benchmarks, in the order of the page. */
export const BENCH_PARTS = ['build', 'rebuild', 'pages', 'search', 'player'] as const;
export type BenchPart = (typeof BENCH_PARTS)[number];

/** A table as it is printed: numbers are medians, already in the unit their column names. */
export interface BenchTable {
  readonly caption: string;
  /** With their units: `wall s`, `peak MB`. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Sentences below the table. */
  readonly notes?: readonly string[];
}

/** What one benchmark found. */
export interface BenchSection {
  readonly part: BenchPart;
  readonly heading: string;
  /** What was done and how it was measured, in whole sentences. */
  readonly method: readonly string[];
  readonly tables: readonly BenchTable[];
  /** Name → version of whatever was measured; Node and our own commit are added by themselves. */
  readonly versions: Readonly<Record<string, string>>;
  /** How many runs each figure is the median of. */
  readonly runs: number;
  /** The single measurements, for whoever wants to reckon anew. */
  readonly raw?: unknown;
}

/** Where it was measured. */
interface Machine { readonly processor: string; readonly cores: number; readonly memoryGb: number; readonly system: string }

interface KeptSection extends BenchSection { readonly machine: Machine; readonly measured: string; readonly commit: string }

const here = import.meta.dirname;
const folder = path.join(here, 'results');

/** The middle value; the mean of the two middle ones of an even number. @throws on an empty list */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('No values to take the median of');
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Keeps what a benchmark found, with the machine and the commit, and writes the page anew. */
export function keepSection(section: BenchSection): void {
  mkdirSync(folder, { recursive: true });
  const kept: KeptSection = {
    ...section,
    versions: { node: process.versions.node, ...section.versions },
    machine: { processor: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), system: `${type()} ${release()}` },
    measured: new Date().toISOString().slice(0, 10),
    commit: commitNow(),
  };
  writeFileSync(path.join(folder, `${section.part}.json`), `${JSON.stringify(kept, null, 1)}\n`);
  writeResultsPage();
}

/** Writes `bench/RESULTS.md` from every kept section. */
export function writeResultsPage(): void {
  const names = readdirSync(folder);
  const sections = BENCH_PARTS.filter((part) => names.includes(`${part}.json`))
    .map((part) => JSON.parse(readFileSync(path.join(folder, `${part}.json`), 'utf8')) as KeptSection);
  const head = [
    '# Benchmarks', '',
    'Written by `npm run bench`; `npm run bench -- build` runs one part. Figures of one table were measured side by side in one run.',
    'Speed is shown here and never tested: a test that waits for a clock fails on somebody else’s machine.', '',
  ];
  writeFileSync(path.join(here, 'RESULTS.md'), `${[...head, ...sections.map(sectionText)].join('\n').trimEnd()}\n`);
}

function sectionText({ heading, method, tables, machine, measured, commit, versions, runs }: KeptSection): string {
  const where = `${machine.processor}, ${machine.cores} cores, ${machine.memoryGb} GB, ${machine.system}; measured ${measured} at ${commit}; ${runs === 1 ? 'one run' : `medians of ${runs} runs`}.`;
  const with_ = Object.entries(versions).map(([name, version]) => `${name} ${version}`).join(', ');
  return [`## ${heading}`, '', ...method.flatMap((sentence) => [sentence, '']), ...tables.flatMap(tableText), `*${where} ${with_}.*`, ''].join('\n');
}

function tableText({ caption, columns, rows, notes = [] }: BenchTable): string[] {
  const cell = (value: string | number): string => String(value).replaceAll('|', '\\|').replaceAll('\n', ' ');
  const line = (cells: readonly (string | number)[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const isNumber = (index: number): boolean => rows.every((row) => typeof row[index] === 'number' || row[index] === '–');
  return [`**${caption}**`, '', line(columns), line(columns.map((_, index) => (isNumber(index) ? '--:' : '---'))), ...rows.map(line), '', ...notes.flatMap((note) => [note, ''])];
}

function commitNow(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: here, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'an unknown commit';
  }
}
