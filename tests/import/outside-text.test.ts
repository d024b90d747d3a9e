// Text from outside is data: it comes through as plain text or is refused, and the file it lands in still says the same.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import fc from 'fast-check';
import { checkContent } from '../../scripts/check-content.ts';
import { readNvaResult } from '../../scripts/lib/import/nva-result.ts';
import { NO_LOOKUPS } from '../../scripts/lib/import/lookups.ts';
import { plainLine, plainParagraphs } from '../../scripts/lib/import/plain-text.ts';
import { readReference } from '../../scripts/lib/import/csl-record.ts';
import { readCristinResult } from '../../scripts/lib/import/cristin-result.ts';
import { readProject } from '../../scripts/lib/import/read-project.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { contributor, nvaRecord } from './nva-records.ts';
import { openWorkshop, type Workshop } from './run-import.ts';

vi.setConfig({ testTimeout: 60_000 });

let place: Workshop;
beforeAll(async () => { place = await openWorkshop(); });
afterEach(async () => { await place.restore(); });
afterAll(async () => { await place.discard(); });

/** Hostile everywhere a record has words. */
function hostileRecord(number: number, text: string, type = 'AcademicArticle'): Record<string, unknown> {
  return nvaRecord(number, type, {
    description: { mainTitle: `${text} nr. ${number}`, abstract: text, contributors: [contributor(90, text)] },
    instance: { volume: text, issue: text }, context: { name: text, disseminationChannel: text, place: { name: text }, agent: { name: text } },
  });
}

test('every hostile text is plain text in the drawer, and the check finds no fault', async () => {
  const texts = Object.values(HOSTILE_TEXTS);
  const records = texts.flatMap((text, index) => ['AcademicArticle', 'Lecture', 'MediaInterview'].map((type, kind) => hostileRecord(index * 3 + kind + 1, text, type)));
  const ran = await place.results(records);
  expect(ran.code, ran.err).toBe(0);
  expect(ran.report.totals.outcomes.added).toBe(records.length);
  for (const [index, text] of texts.entries()) {
    const facts = place.facts(ran.report.records[index * 3]!.drawer!);
    expect(facts['title']).toBe(plainLine(`${text} nr. ${index * 3 + 1}`));
    expect(facts['journal'].name).toBe(plainLine(text));
    expect(facts['credits']).toEqual([{ name: { literal: plainLine(text) }, role: 'author' }]);
  }
  expect((await checkContent(place.dir)).filter(({ fatal }) => fatal)).toEqual([]);
  // Nothing that steers a terminal is printed.
  // eslint-disable-next-line no-control-regex
  expect(ran.out).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
});

test('a megabyte is refused where a line belongs, and the record is not lost for it', async () => {
  const long = 'a '.repeat(524_288);
  const ran = await place.results([hostileRecord(1, long), nvaRecord(2, 'AcademicArticle', { description: { abstract: long }, context: { name: long } })]);
  expect(ran.report.records.map(({ outcome }) => outcome)).toEqual(['refused', 'added']);
  const facts = place.facts(ran.report.records[1]!.drawer!);
  expect(facts).not.toHaveProperty('abstract');
  expect(facts).not.toHaveProperty('journal');
  expect(ran.report.records[1]!.reported.invalid).toContain('entityDescription.abstract');
});

test('half a million tags inside each other do not stop the import', async () => {
  expect(plainParagraphs('<div>'.repeat(5000) + 'ord')).toBe('ord');
  const deep = JSON.parse('['.repeat(3000) + ']'.repeat(3000)) as unknown;
  const ran = await place.results([nvaRecord(1, 'AcademicArticle', { description: { tags: deep } })]);
  expect(ran.report.totals.outcomes.added).toBe(1);
});

describe('whatever comes, an answer comes back and every value is accounted for', () => {
  const readers = { nva: (raw: unknown) => readNvaResult(raw, NO_LOOKUPS), cristin: readCristinResult, reference: (raw: unknown) => readReference({ raw, csl: raw }), project: readProject };
  const shape = nvaRecord(1) as object;

  /** The record with something else in some of its places. */
  function disturbed(value: unknown, replace: (path: string) => unknown, at = ''): unknown {
    const other = replace(at);
    if (other !== undefined) return other;
    if (Array.isArray(value)) return value.map((item, index) => disturbed(item, replace, `${at}[${index}]`));
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, disturbed(item, replace, `${at}.${name}`)]));
    return value;
  }

  test.each(Object.entries(readers))('to the reader of %s', (_, read) => {
    fc.assert(fc.property(fc.jsonValue(), (raw) => {
      const record = read(raw) as { ledger: { size: number; written: number; reported(): Record<string, string[]> } } | undefined;
      if (record) expect(record.ledger.size).toBe(record.ledger.written + Object.values(record.ledger.reported()).flat().length);
    }), { numRuns: 300 });
  });

  test('with random values in every place of a record', () => {
    fc.assert(fc.property(fc.infiniteStream(fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, fc.jsonValue({ maxDepth: 2 }), fc.string({ unit: 'binary' }))), (values) => {
      const raw = disturbed(shape, () => values.next().value);
      const record = readNvaResult(raw, NO_LOOKUPS);
      expect(record.ledger.size).toBe(record.ledger.written + Object.values(record.ledger.reported()).flat().length);
    }), { numRuns: 300 });
  });
});

test('records with random strings in every field become drawers the check accepts', async () => {
  const records = fc.sample(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), { numRuns: 60, seed: 7 }).map((text, index) => hostileRecord(index + 1, text.toWellFormed()));
  const ran = await place.results(records);
  expect(ran.report.totals).toMatchObject({ addUp: true, records: 60 });
  expect(ran.report.totals.outcomes.added + ran.report.totals.outcomes.refused).toBe(60);
  expect((await checkContent(place.dir)).filter(({ fatal }) => fatal)).toEqual([]);
  const before = place.fingerprint();
  await place.results(records);
  expect(place.fingerprint()).toBe(before);
});

test('the importers make no words: nothing they write can be read as a program', () => {
  const sources = ['apply-plan.ts', 'plan-import.ts', 'plan-people.ts', 'plan-project.ts'].map((name) => readFileSync(path.join(import.meta.dirname, '../../scripts/lib/import', name), 'utf8'));
  expect(sources.join('\n')).not.toMatch(/\.mdx?\b/);
});
