import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTallies, printTally, readReport, tallyOne, tallyPlaywright, tallyVitest } from './test-report.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'test-report-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function report(passed: number, failed: number): string {
  const file = path.join(folder, `${passed}-${failed}.json`);
  writeFileSync(file, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: [] }));
  return file;
}

test('passed and failed tests are summed over the stages', () => {
  expect(addTallies([{ passed: 3, failed: 1 }, tallyOne(true), tallyOne(false)])).toEqual({ passed: 4, failed: 2 });
});

test('what was skipped is told, and is never among the passed', () => {
  expect(addTallies([tallyVitest({ numPassedTests: 2, numFailedTests: 0, numPendingTests: 35, testResults: [] }), tallyOne(true)])).toEqual({ passed: 3, failed: 0, skipped: 35 });
});

test('a test file that cannot be loaded counts as failed', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [{ status: 'passed' }] }];
  expect(tallyVitest({ numPassedTests: 1, numFailedTests: 0, testResults })).toEqual({ passed: 1, failed: 1 });
});

test('a test file whose preparation fails counts as failed, though its tests were only skipped', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'skipped' }] }];
  expect(tallyVitest({ numPassedTests: 0, numFailedTests: 0, testResults })).toEqual({ passed: 0, failed: 1 });
});

test('a failed test is counted once, not once more for its file', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }] }];
  expect(tallyVitest({ numPassedTests: 0, numFailedTests: 1, testResults })).toEqual({ passed: 0, failed: 1 });
});

test('a browser test that passed at the second try alone is told of', () => {
  const tally = tallyPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [{}] });
  expect(tally).toEqual({ passed: 6, failed: 2, unsteady: 1 });
  expect(printTally(addTallies([tally, { passed: 1, failed: 0, skipped: 2 }]))).toBe('7 passed, 2 failed, 2 SKIPPED, 1 UNSTEADY');
  expect(printTally(tallyOne(true))).toBe('1 passed, 0 failed');
});

test('a runner that wrote no report has failed', () => {
  expect(readReport(path.join(folder, 'none.json'), tallyVitest, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that ran nothing has failed', () => {
  expect(readReport(report(0, 0), tallyVitest, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a runner that fails though all its tests passed has failed', () => {
  expect(readReport(report(3, 0), tallyVitest, 1)).toEqual({ passed: 3, failed: 1 });
  expect(readReport(report(3, 0), tallyVitest, 0)).toEqual({ passed: 3, failed: 0 });
});
