import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Backend } from './backend.ts';
import { buildLexicon } from './build-lexicon.ts';
import { createEngine } from './engine.ts';
import { Lexicon } from './lexicon.ts';
import { quotedPhrase } from './query.ts';
import { indexSynonyms } from './synonyms.ts';
import { tokenise } from './tokenise.ts';

const pages = [
  { id: 'a', title: 'Hurtigspor for flyktninger', text: 'Hurtigspor for flyktninger. Kommunen og NAV. <b>', type: 'lecture', year: '2020' },
  { id: 'b', title: 'Kommunen som arbeidsgiver', text: 'Kommunen som arbeidsgiver. Flyktninger i arbeid.', type: 'report', year: '2019' },
  { id: 'c', title: 'Navn på søknaden', text: 'Navn på søknaden og kommunen.', type: 'report', year: '2020' },
];

/** A small index that answers as the engine does: all words must be there, quotation marks mean a phrase. */
const backend: Backend = {
  search(words, options) {
    const phrase = words === null ? undefined : /^"(.*)"$/.exec(words)?.[1];
    const wanted = phrase === undefined ? (words ?? '').split(' ').filter(Boolean) : [phrase];
    const found = pages.filter((page) => {
      const text = phrase === undefined ? page.text.toLowerCase() : ` ${tokenise(page.text).join(' ')} `;
      const passes = Object.entries(options?.filters ?? {}).every(([name, value]) => (typeof value === 'string' ? [value] : value.any).includes(page[name as 'type']));
      return passes && wanted.every((word) => text.includes(phrase === undefined ? word : ` ${word} `));
    });
    return Promise.resolve({
      results: found.map((page) => ({
        id: page.id,
        score: 1,
        words: [0],
        matchedMetaFields: wanted.some((word) => page.title.toLowerCase().includes(word)) ? ['title'] : [],
        data: () => Promise.resolve({ url: `/${page.id}/`, content: page.text, meta: { id: page.id }, filters: { type: [page.type] }, anchors: [] }),
      })),
    });
  },
  filters: () => Promise.resolve({ type: { lecture: 1, report: 2 }, year: { 2019: 1, 2020: 2 } }),
};
const vocabulary = new Map<string, number>();
for (const page of pages) for (const word of new Set(tokenise(page.text))) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
const { core } = buildLexicon({ pages: pages.length, vocabulary, keep: new Set(), partsOf: () => [], synonyms: indexSynonyms([]), misspellings: new Map(), metaFields: [], types: { rapport: ['report'] } });
const engine = createEngine(backend, new Lexicon(core, () => Promise.reject(new Error('no shards'))));
const found = async (query: string, options = {}): Promise<string[]> => (await (await engine.search(query, options)).hits(0, 10)).map((hit) => hit.url);

test('a page with the word in its title comes first', async () => {
  expect(await found('flyktninger')).toEqual(['/a/', '/b/']);
});

test('a short word is not the beginning of another', async () => {
  expect((await found('nav'))[0]).toBe('/a/');
});

test('a misspelling is corrected and told', async () => {
  const answer = await engine.search('flykninger i kommunen');
  expect(answer.correction).toEqual({ typed: 'flykninger i kommunen', used: 'flyktninger i kommunen' });
  expect((await engine.search('flykninger', { correct: false })).correction).toBeUndefined();
});

test('quotation marks of any kind mean exactly these words', async () => {
  for (const query of ['"arbeidsgiver flyktninger"', '«arbeidsgiver flyktninger»', '“arbeidsgiver flyktninger”']) {
    expect((await engine.search(query)).exact).toBe(true);
    expect(await found(query)).toEqual(['/b/']);
  }
  expect(quotedPhrase('"uten slutt')).toBeUndefined();
});

test('a phrase nobody has is searched as words', async () => {
  expect((await engine.search('"kommunen flyktninger"')).total).toBeGreaterThan(0);
});

test('facets limit the hits, and counts follow the other facets', async () => {
  expect(await found('kommunen', { facets: { type: ['report'] } })).toEqual(['/b/', '/c/']);
  const counts = await (await engine.search('kommunen', { facets: { type: ['report'] } })).counts();
  expect(counts.type).toEqual({ lecture: 1, report: 2 });
  expect(counts.year).toEqual({ 2019: 1, 2020: 1 });
});

test('an empty query lists everything that passes the facets', async () => {
  expect(await found('', { facets: { year: ['2020'] } })).toEqual(['/a/', '/c/']);
});

test('marks are pieces of text, so HTML in a page stays text', async () => {
  const [hit] = await (await engine.search('hurtigspor')).hits(0, 1);
  expect(hit?.excerpt[0]).toEqual({ text: 'Hurtigspor', hit: true });
  expect(hit?.excerpt.map((piece) => piece.text).join('')).toContain('<b>');
});

const odd = ['x'.repeat(10_000), 'ord '.repeat(5_000), '🙂🙂', '\u0000\u0007\u001b', '.*+?^${}()|[]\\', '"', '""', '"a', '«»', '«', 'العمل والاندماج', 'біженці робота', '<script>alert(1)</script>', '%00%ff', '__proto__ constructor', '   ', '\ud800'];
test.each(odd)('odd input %#: always an answer, never a throw', async (query) => {
  const answer = await engine.search(query);
  expect(answer.total).toBeGreaterThanOrEqual(0);
  await expect(answer.hits(0, 10)).resolves.toBeDefined();
});

test('any text at all gets an answer', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 120 }), async (query) => {
    expect((await engine.search(query)).total).toBeGreaterThanOrEqual(0);
  }), { numRuns: 100 });
}, 30_000);
