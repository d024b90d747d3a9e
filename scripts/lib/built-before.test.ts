import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuiltFrom, noteBuilt, sourcesHash } from './built-before.ts';
import type { Environment } from './environment.ts';
import { writeChecksums } from './finish-site/checksums.ts';

let environment: Environment;
const NOW = Date.parse('2026-11-30T12:00:00Z');
const inRoot = (...parts: string[]): string => path.join(environment.root, ...parts);

beforeEach(() => {
  const root = mkdtempSync(path.join(tmpdir(), 'built-'));
  environment = { root, siteUrl: 'https://example.org', contentDir: path.join(root, 'content'), distDir: path.join(root, 'dist'), cacheDir: path.join(root, '.cache'), port: 1 };
  for (const folder of ['src', 'content/episodes/x', 'dist/funn']) mkdirSync(inRoot(folder), { recursive: true });
  writeFileSync(inRoot('src/code.ts'), 'export {};');
  writeFileSync(inRoot('content/episodes/x/facts.yaml'), 'title: X\npublished: "2026-12-01T06:00:00+01:00"\n');
  writeFileSync(inRoot('dist/index.html'), 'front');
  writeFileSync(inRoot('dist/funn/index.html'), 'findings');
  writeChecksums(environment.distDir);
});
afterEach(() => rmSync(environment.root, { recursive: true, force: true }));

test('a site is known again as long as nothing it was made from has changed', () => {
  const before = sourcesHash(environment, NOW);
  expect(isBuiltFrom(before, environment)).toBe(false);
  noteBuilt(before, environment);
  expect(isBuiltFrom(sourcesHash(environment, NOW + 60_000), environment)).toBe(true);
  appendFileSync(inRoot('content/episodes/x/facts.yaml'), 'season: 1\n');
  expect(isBuiltFrom(sourcesHash(environment, NOW), environment)).toBe(false);
});

test('another address, another day, and a moment that has come make another site', () => {
  const before = sourcesHash(environment, NOW);
  expect(sourcesHash({ ...environment, siteUrl: 'https://other.example.org' }, NOW)).not.toBe(before);
  expect(sourcesHash(environment, NOW + 24 * 3600 * 1000)).not.toBe(before);
  const release = Date.parse('2026-12-01T06:00:00+01:00');
  expect(sourcesHash(environment, release - 1)).not.toBe(sourcesHash(environment, release));
});

test.each([
  ['a file was changed', () => writeFileSync(inRoot('dist/index.html'), 'other')],
  ['a file was added', () => writeFileSync(inRoot('dist/more.html'), 'more')],
  ['a file is gone', () => rmSync(inRoot('dist/funn/index.html'))],
  ['all of it is gone', () => rmSync(inRoot('dist'), { recursive: true })],
])('a site where %s is built again', (_, harm) => {
  const sources = sourcesHash(environment, NOW);
  noteBuilt(sources, environment);
  harm();
  expect(isBuiltFrom(sources, environment)).toBe(false);
});
