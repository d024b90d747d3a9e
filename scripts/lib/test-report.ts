/** Counts what the reports of the test runners say, failures outside any test included. */

import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Left out because the machine lacks something; said aloud, and never counted as passed. */
  readonly skipped?: number;
  /** Among the passed, but only at the second try; said aloud, with their names in the runner's own words. */
  readonly unsteady?: number;
}

/** One thing that holds or does not. */
export function tallyOne(holds: boolean): Tally {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const sumOf = (count: keyof Tally): number => tallies.reduce((sum, tally) => sum + (tally[count] ?? 0), 0);
  const [skipped, unsteady] = [sumOf('skipped'), sumOf('unsteady')];
  return { passed: sumOf('passed'), failed: sumOf('failed'), ...(skipped > 0 && { skipped }), ...(unsteady > 0 && { unsteady }) };
}

/** `2 passed, 0 failed, 1 SKIPPED, 1 UNSTEADY`. */
export function printTally({ passed, failed, skipped, unsteady }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} SKIPPED` : ''}${unsteady ? `, ${unsteady} UNSTEADY` : ''}`;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests?: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** A file that fails though none of its tests did, because it could not be loaded or prepared, counts as one that failed. */
export function tallyVitest(report: VitestReport): Tally {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
  const skipped = report.numPendingTests ?? 0;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, ...(skipped > 0 && { skipped }) };
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** A test that passed only when it was tried again is told of: a fault of it, or of what it tests, that comes and goes. */
export function tallyPlaywright(report: PlaywrightReport): Tally {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length, ...(flaky > 0 && { unsteady: flaky }) };
}

/**
 * Reads a runner's JSON report. A runner that failed without saying what counts as one failure, and so
 * does one that ran nothing.
 * @param exitCode the runner's
 */
export function readReport<T>(file: string, tally: (report: T) => Tally, exitCode: number): Tally {
  if (!existsSync(file)) return tallyOne(false);
  const found = tally(JSON.parse(readFileSync(file, 'utf8')) as T);
  const saysWhy = found.failed > 0 || (exitCode === 0 && found.passed > 0);
  return saysWhy ? found : { passed: found.passed, failed: 1 };
}
