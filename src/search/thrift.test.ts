import { expect, test } from 'vitest';
import { conceptWord } from './concept-word.ts';
import { Lexicon } from './lexicon.ts';
import { surest, withinMeans } from './thrift.ts';
import type { Unit, Variant } from './units.ts';

const shard = { words: 'arbeid 9000 jobb 4000 mentor 200 fadder 100', compounds: {}, concepts: {}, misspellings: {}, parts: '' };
const siteOf = (pages: number): Lexicon => new Lexicon({ pages, shardLetters: 0, metaFields: [], types: {}, groups: {}, all: shard }, () => Promise.reject(new Error('no shards')));
const variants = (...words: string[]): Variant[] => words.map((word, i) => ({ words: word, weight: 1 - i / 10 }));
const unit = (...words: string[]): Unit => ({ typed: words[0]!, variants: variants(...words) });
const searched = (units: readonly Unit[]): string[][] => units.map((one) => one.variants.map(({ words }) => words));

test('a small site is searched for all a word can mean, a large one for the surest, and always for its meaning', () => {
  const many = variants('a', 'b', 'c', 'd', 'e', 'f', conceptWord(0), 'h', 'i');
  expect(surest(many, siteOf(300))).toHaveLength(8);
  expect(surest(many, siteOf(1000)).map(({ words }) => words)).toEqual(['a', 'b', 'c', 'd', conceptWord(0)]);
});

test('what a query may load is spent on what was typed, then on the meaning of the rarest words', () => {
  const units = [unit('arbeid', 'jobb', conceptWord(1)), unit('mentor', 'fadder', conceptWord(2))];
  expect(searched(withinMeans(units, siteOf(300)))).toEqual(searched(units));
  expect(searched(withinMeans(units, siteOf(10_000)))).toEqual([['arbeid'], ['mentor', 'fadder', conceptWord(2)]]);
});

test('every word of a long query is searched, however common', () => {
  const units = Array.from({ length: 16 }, () => unit('arbeid', 'jobb'));
  expect(searched(withinMeans(units, siteOf(10_000)))).toEqual(units.map(() => ['arbeid']));
});
