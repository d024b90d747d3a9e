import { expect, test } from 'vitest';
import { asciiTwins, fold } from './fold.ts';
import { stem } from './stem.ts';

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
])('«%s» and «%s» share a stem', (a, b) => expect(stem(a)).toBe(stem(b)));

test.each([
  ['plan', 'plante'],
  ['arbeid', 'arbeidsgiver'],
  ['nav', 'navn'],
])('«%s» and «%s» do not', (a, b) => expect(stem(a)).not.toBe(stem(b)));
