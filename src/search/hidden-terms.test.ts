import { expect, test } from 'vitest';
import { conceptWord } from './concept-word.ts';
import { hiddenTermsOf, type HiddenTermSources } from './hidden-terms.ts';
import { parseSynonyms } from './synonyms.ts';

const parts: Record<string, string[]> = { praksisperioden: ['praksis', 'perioden'], arbeidsgiver: ['arbeid', 'giver'] };
const sources: HiddenTermSources = {
  partsOf: (word) => parts[word] ?? [],
  rightSpelling: (word) => (word === 'flykninger' ? 'flyktninger' : undefined),
  synonyms: parseSynonyms('praksis, work placement\narbeid, jobb\narbeidsgiver, employer').synonyms,
  isCommonGroup: (group) => group === 1,
};
const terms = (title: string, body = '', headings = '') => hiddenTermsOf(sources)({ title, headings, body });

test('a title gives the parts of its compounds, their meanings and the right spelling', () => {
  expect(terms('Praksisperioden for flykninger').tt).toEqual(['flyktninger', 'perioden', 'praksis', conceptWord(0)].sort());
});

test('a phrase is one meaning, not its words', () => {
  expect(terms('Work placement').tt).toEqual([conceptWord(0)]);
});

test('a word with a meaning of its own lends that of its parts only weakly', () => {
  const { tt, tm } = terms('Arbeidsgiver');
  expect(tt).toContain(conceptWord(2));
  expect(tt).not.toContain(conceptWord(1));
  expect(tm).toContain(conceptWord(1));
});

test('what is said often or in a heading is told from what is mentioned', () => {
  expect(terms('Tittel', 'praksis praksis praksis').tm).toEqual([conceptWord(0)]);
  expect(terms('Tittel', '', 'Praksis').tm).toEqual([conceptWord(0)]);
  expect(terms('Tittel', 'praksis').tb).toEqual([conceptWord(0)]);
});

test('a meaning that is mentioned on most pages is left out', () => expect(terms('Tittel', 'jobb').tb).toEqual([]));

test('identifiers and long words with æ, ø and å are found as they are typed', () => {
  expect(terms('Tittel', '10.5555/eksempel.7').tb).toEqual(['105555eksempel7']);
  expect(terms('Tittel', 'søvnvansker').tb).toEqual(['soevnvansker', 'sovnvansker']);
});
