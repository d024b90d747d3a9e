import { expect, test } from 'vitest';
import { asciiTwins, fold } from './fold.ts';
import { stem, verbRoot } from './stem.ts';

test.each([
  ['søvn', 'sovn'],
  ['Ærlig', 'arlig'],
  ['loennstilskudd', 'lonnstilskudd'],
  ['aa', 'a'],
  ['Éva', 'eva'],
])('«%s» folds to «%s»', (word, folded) => expect(fold(word)).toBe(folded));

test('a word with æ, ø or å has the spellings of a foreign keyboard', () => {
  expect(asciiTwins('lønnstilskudd')).toEqual(['lonnstilskudd', 'loennstilskudd']);
  expect(asciiTwins('rådgiver')).toEqual(['radgiver', 'raadgiver']);
  expect(asciiTwins('kommune')).toEqual([]);
});

test.each([
  ['flyktning', 'flyktningenes'],
  ['flyktning', 'flyktningane'],
  ['kommuner', 'kommunar'],
  ['arbeidsgiver', 'arbeidsgjevarane'],
  ['frivillighet', 'frivilligheit'],
  ['municipality', 'municipalities'],
  ['refugee', 'refugees'],
  ['employer', 'employers'],
  ['praksisplass', 'praksisplassen'],
  ['leder', 'lederne'],
  ['podkast', 'podkaster'],
  ['podcast', 'podcasts'],
  ['interview', 'interviews'],
  ['offentlig', 'offentleg'],
  ['arbeidsløs', 'arbeidslaus'],
  ['tilsette', 'tilsetje'],
  ['følge', 'følgje'],
  ['sysselsetting', 'sysselsetjing'],
])('«%s» and «%s» share a stem', (a, b) => expect(stem(a)).toBe(stem(b)));

test.each([
  ['plan', 'plante'],
  ['arbeid', 'arbeidsgiver'],
  ['nav', 'navn'],
  ['lege', 'lig'],
  ['kjenne', 'kenne'],
])('«%s» and «%s» do not', (a, b) => expect(stem(a)).not.toBe(stem(b)));

test.each([
  ['integrere', 'integrering'],
  ['undersøking', 'undersøkelse'],
])('«%s» and «%s» share the root of their verb', (a, b) => expect(verbRoot(a)).toBe(verbRoot(b)));
