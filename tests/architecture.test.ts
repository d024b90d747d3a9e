/** The house stands as ARCHITECTURE.md says: every import goes in an allowed direction. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findOffences } from './architecture/find-offences.ts';
import { roomRules } from './architecture/room-rules.ts';

const root = path.resolve(import.meta.dirname, '..');

function readSources(): Record<string, string> {
  const files = ['src', 'scripts'].flatMap((top) =>
    readdirSync(path.join(root, top), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  return Object.fromEntries(
    files.map((file) => [path.relative(root, file).replaceAll(path.sep, '/'), readFileSync(file, 'utf8')]),
  );
}

test('every import goes in an allowed direction, nothing asks the clock, and there is no circle', () => {
  expect(findOffences(readSources(), roomRules)).toEqual([]);
}, 120_000);

test('every folder below src that holds code is a room with a rule', () => {
  const rooms = new Set(Object.keys(readSources()).filter((file) => file.startsWith('src/')).map((file) => file.split('/')[1]));
  expect([...rooms].filter((room) => roomRules[room ?? ''] === undefined)).toEqual([]);
});

test('content holds no import lines: its components are handed in by the page', () => {
  const content = path.join(root, 'src/content');
  const offences = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => /^(import|export)\s/m.test(readFileSync(file, 'utf8')));
  expect(offences).toEqual([]);
});
