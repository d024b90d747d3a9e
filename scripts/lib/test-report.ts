/** Counts what the reports of the test runners say, failures outside any test included. */

import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** Left out because the machine lacks something; said aloud, and never counted as passed. */
  readonly skipped?: number;
}

/** One thing that holds or does not. */
export function tallyOne(holds: boolean): Tally {
  return holds ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

export function addTallies(tallies: readonly Tally[]): Tally {
  const skipped = tallies.reduce((sum, tally) => sum + (tally.skipped ?? 0), 0);
  return {
    passed: tallies.reduce((sum, tally) => sum + tally.passed, 0),
    failed: tallies.reduce((sum, tally) => sum + tally.failed, 0),
    ...(skipped > 0 && { skipped }),
  };
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

/** A test that passed only when it was tried again counts as failed: it tells nothing. */
export function tallyPlaywright(report: PlaywrightReport): Tally {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
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
