import { expect, test } from 'vitest';
import { buildLexicon } from './build-lexicon.ts';
import { conceptWord } from './concept-word.ts';
import { Lexicon } from './lexicon.ts';
import { engineStem } from './stem.ts';
import { parseSynonyms } from './synonyms.ts';
import { analyseQuery } from './units.ts';

const parts: Record<string, string[]> = { arbeidsinkludering: ['arbeid', 'inkludering'], hurtigspor: ['hurtig', 'spor'], fiskeindustrien: ['fiske', 'industrien'] };
const vocabulary = new Map(Object.entries({ arbeidsinkludering: 9, hurtigspor: 8, spør: 4, flyktninger: 40, flyktning: 12, lønnstilskudd: 7, rådgiver: 6, sykehjem: 5, fiskeindustrien: 3, introduksjonsprogrammet: 9, praksis: 30, kronikk: 4, nordområdene: 2, frivillig: 4, arbeid: 50 }));
const { core } = buildLexicon({
  pages: 100,
  vocabulary,
  keep: new Set(),
  partsOf: (word) => parts[word] ?? [],
  synonyms: parseSynonyms('praksis, work placement\nsykehjem, sjukeheim, nursing home\nlønnstilskudd, wage subsidy').synonyms,
  misspellings: new Map([['integering', 'flyktninger']]),
  metaFields: [],
  types: { kronikk: ['feature-article'], 'vitenskapelig artikkel': ['academic-article'] },
});
const lexicon = new Lexicon(core, () => Promise.reject(new Error('no shards')));
const words = (query: string, unit = 0): string[] => analyseQuery(query, lexicon).units[unit]?.variants.map((variant) => variant.words) ?? [];

test.each([
  ['loennstilskudd', 'lønnstilskudd'],
  ['radgiver', 'rådgiver'],
  ['hurtig spor', 'hurtigspor'],
  ['fiske industri', 'fiskeindustrien'],
  ['intoduksjonsprogram', 'introduksjonsprogrammet'],
  ['flyktnigner', 'flyktninger'],
  ['inkludering', 'arbeidsinkludering'],
  ['flyktningane', 'flyktninger'],
  ['introduksj', 'introduksjonsprogrammet'],
])('«%s» is searched as «%s»', (query, word) => expect(words(query).map(engineStem)).toContain(engineStem(word)));

test.each([
  ['work placement', 0],
  ['sjukeheim', 1],
  ['nursing homes', 1],
  ['wage subsidies', 2],
])('«%s» is searched by its meaning', (query, group) => expect(words(query)).toContain(conceptWord(group)));

test('a compound is searched by the meanings of its two parts together', () => {
  expect(words('praksissykehjem')).toContain(`${conceptWord(0)} ${conceptWord(1)}`);
});

test('a verb is searched by its noun, and nothing is said to be corrected', () => {
  const { units, corrections } = analyseQuery('arbeidsinkludere', lexicon);
  expect(units[0]?.variants[0]?.words).toBe('arbeidsinkludering');
  expect(corrections).toEqual([]);
});

test('a part of compounds is no slip for a word that only folds alike', () => {
  const variants = analyseQuery('spor', lexicon).units[0]?.variants ?? [];
  expect(variants.find((variant) => variant.words === 'spør')?.weight ?? 0).toBeLessThan(0.5);
});

test('question words are dropped when another word is left, and kept alone', () => {
  expect(analyseQuery('hva er hurtigspor', lexicon).units.map((unit) => unit.typed)).toEqual(['hurtigspor']);
  expect(analyseQuery('hva er', lexicon).units).toHaveLength(2);
});

test('a type word is a wish for that type', () => {
  const { units } = analyseQuery('kronikk nordområdene', lexicon);
  expect(units.map((unit) => unit.types)).toEqual([['feature-article'], undefined]);
  expect(analyseQuery('artikkel', lexicon).units[0]?.types).toEqual(['academic-article']);
});

test('a misspelt type word is a wish for that type too', () => {
  expect(analyseQuery('kronnik', lexicon).units[0]?.types).toEqual(['feature-article']);
});

test('a correction says what was typed and what was used, and can be switched off', () => {
  expect(analyseQuery('flyktnigner', lexicon).corrections).toEqual([{ typed: 'flyktnigner', used: 'flyktninger' }]);
  expect(analyseQuery('integering', lexicon).corrections).toEqual([{ typed: 'integering', used: 'flyktninger' }]);
  expect(analyseQuery('flyktnigner', lexicon, false)).toEqual({ units: [{ typed: 'flyktnigner', variants: [{ words: 'flyktnigner', weight: 1 }] }], corrections: [] });
});

test('a pasted DOI is one unit, searched as it is', () => {
  expect(analyseQuery('https://doi.org/10.5555/eksempel.7', lexicon).units).toEqual([{ typed: '105555eksempel7', variants: [{ words: '105555eksempel7', weight: 1 }] }]);
});
