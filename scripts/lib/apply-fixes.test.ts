import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyContent, type ContentCopy } from '../../tests/builders.ts';
import { checkContent } from '../check-content.ts';
import { applyFixes } from './apply-fixes.ts';
import { readContent } from './read-content.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const FILE = 'publications/2022-nordmann-tillit/facts.yaml';
let content: ContentCopy;
beforeEach(async () => void (content = await copyContent()));
afterEach(() => content.discard());

async function fix(): Promise<number> {
  const problems = await checkContent(content.dir);
  return applyFixes(content.dir, await readContent(content.dir), problems.map((problem) => ({ ...problem, file: path.relative(content.dir, problem.file) })));
}

test('what needs no thought is mended, and the rest of the file is left as it was', async () => {
  const before = await readFile(path.join(content.dir, FILE), 'utf8');
  await content.replace(FILE, 'language: nb', '# en merknad\nlanguage: NB   # og en til');
  await content.replace(FILE, 'doi:', 'DOI:');
  await content.replace(FILE, 'licence: CC-BY-4.0', 'licence: cc by 4.0');
  await content.replace(FILE, 'volume: "39"', 'volume: 39');
  await content.replace(FILE, 'recordNumber: 1', "recordNumber: '1'");
  await content.replace(FILE, 'name: Tidsskrift for eksempler', 'name: " Tidsskrift for eksempler "');
  expect(await fix()).toBe(6);
  const after = await readFile(path.join(content.dir, FILE), 'utf8');
  expect(after).toBe(before.replace('language: nb', '# en merknad\nlanguage: nb   # og en til').replace('name: Tidsskrift for eksempler', 'name: "Tidsskrift for eksempler"'));
  expect((await checkContent(content.dir)).filter((problem) => problem.fatal)).toEqual([]);
});

test('what somebody must decide is left alone', async () => {
  await content.replace(FILE, 'title:', 'titel:');
  await content.replace(FILE, 'date: "2022-05"', 'date: 3/9-2022');
  expect(await fix()).toBe(0);
});

test('front matter is mended too, also behind a byte order mark', async () => {
  const file = 'lectures/foredrag-uten-dato/text.nb.mdx';
  await content.write(file, '\uFEFF---\nSummary: Et foredrag.\n---\n\nTekst.\n');
  expect(await fix()).toBe(1);
  expect(await readFile(path.join(content.dir, file), 'utf8')).toBe('\uFEFF---\nsummary: Et foredrag.\n---\n\nTekst.\n');
});
