import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { placeOnShelf, recoverFolder, swapFolder } from './swap-folder.ts';

let root = '';
const at = (name: string): string => path.join(root, name);

function makeFolder(name: string, text: string): void {
  mkdirSync(at(name), { recursive: true });
  writeFileSync(path.join(at(name), 'index.html'), text);
}

function textIn(name: string): string {
  return readFileSync(path.join(at(name), 'index.html'), 'utf8');
}

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'swap-folder-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** What was replaced is deleted by a program of its own. */
const nothingLeft = () => expect.poll(() => readdirSync(at('shelf')), { timeout: 20_000 }).toEqual([]);

test('a finished folder takes the place of the one before, and nothing is left over', async () => {
  makeFolder('dist', 'old');
  makeFolder('fresh', 'new');
  swapFolder(at('fresh'), at('dist'), at('shelf'));
  expect([textIn('dist'), existsSync(at('fresh'))]).toEqual(['new', false]);
  await nothingLeft();
});

test('sites that follow each other faster than they are deleted do not get in each other’s way', async () => {
  makeFolder('dist', 'first');
  for (const text of ['second', 'third']) {
    makeFolder('fresh', text);
    swapFolder(at('fresh'), at('dist'), at('shelf'));
    expect(textIn('dist')).toBe(text);
  }
  await nothingLeft();
});

test('the first build has nothing to replace', () => {
  makeFolder('fresh', 'new');
  swapFolder(at('fresh'), at('deep/dist'), at('shelf'));
  expect(textIn('deep/dist')).toBe('new');
});

test('a swap that fails leaves what stood there', () => {
  makeFolder('dist', 'old');
  expect(() => swapFolder(at('missing'), at('dist'), at('shelf'))).toThrow('ENOENT');
  expect(textIn('dist')).toBe('old');
});

test('a swap that was killed between its renames is undone by the next program', () => {
  makeFolder('dist', 'old');
  mkdirSync(at('shelf'));
  renameSync(at('dist'), placeOnShelf(at('dist'), at('shelf')));
  recoverFolder(at('dist'), at('shelf'));
  expect(textIn('dist')).toBe('old');
});

test('what a finished swap had no time to delete is deleted by the next program', async () => {
  makeFolder('dist', 'new');
  makeFolder('old', 'old');
  mkdirSync(at('shelf'));
  renameSync(at('old'), placeOnShelf(at('dist'), at('shelf')));
  renameSync(placeOnShelf(at('dist'), at('shelf')), `${placeOnShelf(at('dist'), at('shelf'))}.discarded-1`);
  makeFolder('old', 'older');
  renameSync(at('old'), placeOnShelf(at('dist'), at('shelf')));
  recoverFolder(at('dist'), at('shelf'));
  expect(textIn('dist')).toBe('new');
  await nothingLeft();
});
