import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { brokenPromises } from './check-built.ts';

const ENTERED = '2027-03-28T01:00:00Z';
const LATER = Date.parse('2027-03-28T03:00:00+02:00');
let home: string;
const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
  writeFileSync(path.join(home, file), text);
};
const ledger = (released: string): void => write('content/ledger/published.yaml', `${released}entered: "${ENTERED}"\naddresses: [/, /lyd/, /foredrag/et-foredrag/]\nepisodes: {}\n`);
const lost = async (now: number): Promise<unknown> => (brokenPromises(path.join(home, 'content'), path.join(home, 'built'), now)).map(({ actual }) => actual);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'promises-'));
  write('built/index.html', '');
  write('built/lyd/index.html', '');
  write('content/lectures/et-foredrag/facts.yaml', 'title: Et foredrag\n');
});
afterEach(() => rmSync(home, { recursive: true }));

test('an address that does not answer in the built site is a broken promise', async () => {
  ledger('');
  expect(await lost(LATER)).toEqual(['/foredrag/et-foredrag/']);
});

test('a build of a moment before the ledger was written shows less, and breaks no promise', async () => {
  ledger('released: "2027-01-15"\n');
  expect(await lost(LATER - 1)).toEqual([]);
  expect(await lost(LATER)).toEqual(['/foredrag/et-foredrag/']);
});

test('until the site is released an output may be kept back; afterwards that is a broken promise', async () => {
  write('content/lectures/et-foredrag/facts.yaml', 'title: Et foredrag\npublishAt: "2027-06-01T00:00:00+02:00"\n');
  ledger('');
  expect(await lost(LATER)).toEqual([]);
  ledger('released: "2027-01-15"\n');
  expect(await lost(LATER)).toEqual(['/foredrag/et-foredrag/']);
});
