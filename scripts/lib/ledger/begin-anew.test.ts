import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takenOut } from '../../../src/domain/ledger.ts';
import { beginAnew } from './begin-anew.ts';
import { ledgerOf } from './check-built.ts';
import { ledgerOfCommit } from './ledger-of-commit.ts';

let tree: string;
let file: string;
const write = (text: string): void => writeFileSync(file, text);

beforeEach(() => {
  tree = mkdtempSync(path.join(tmpdir(), 'ledger-'));
  mkdirSync(path.join(tree, 'ledger'));
  file = path.join(tree, 'ledger/published.yaml');
});
afterEach(() => rmSync(tree, { recursive: true }));

test('before the first release the ledger is empty while the site is built, and what is entered then stays', async () => {
  write('addresses: [/a/]\nepisodes: {}\n');
  await beginAnew(tree, async () => {
    expect(ledgerOf(tree).published.addresses).toEqual([]);
    write('addresses: [/b/]\nepisodes: {}\n');
  });
  expect(ledgerOf(tree).published.addresses).toEqual(['/b/']);
});

test('a build that fails leaves the ledger as it was', async () => {
  write('addresses: [/a/]\nepisodes: {}\n');
  await expect(beginAnew(tree, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readFileSync(file, 'utf8')).toBe('addresses: [/a/]\nepisodes: {}\n');
});

test('a tree without a ledger gets its first one', async () => {
  await beginAnew(tree, async () => expect(existsSync(file)).toBe(false));
});

test('after the first release it cannot be begun anew', async () => {
  write('released: "2027-01-15"\naddresses: [/a/]\nepisodes: {}\n');
  await expect(beginAnew(tree, async () => write(''))).rejects.toThrow('The site was released on 2027-01-15. Its promises hold');
  expect(ledgerOf(tree).published.addresses).toEqual(['/a/']);
});

test('what an earlier commit promised can be held against what is promised now', async () => {
  const git = (...words: string[]): void => void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...words], { cwd: tree, stdio: 'ignore' });
  git('init');
  write('released: "2027-01-15"\naddresses: [/a/, /b/]\nepisodes: {}\n');
  git('add', '.');
  git('commit', '-m', 'Release');
  write('released: "2027-01-15"\naddresses: [/b/]\nepisodes: {}\n');
  expect(takenOut(await ledgerOfCommit(tree, 'HEAD'), ledgerOf(tree).published, {}).map(({ subject }) => subject)).toEqual(['/a/']);
  await expect(ledgerOfCommit(tree, 'no-such')).rejects.toThrow('Cannot read “no-such” in the history');
});
