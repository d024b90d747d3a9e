import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { suspectMisspellings } from './misspellings.ts';
import { distanceLimit, editDistance, nearestWords } from './typos.ts';

test.each([
  ['tolk', 'tolk', 0],
  ['tilskud', 'tilskudd', 0.6],
  ['flyktnigner', 'flyktninger', 0.8],
  ['kommone', 'kommune', 1],
  ['vabde', 'vapde', 0.7],
  ['komune', 'kommune', 0.6],
  ['intoduksjon', 'introduksjon', 1],
  ['bommune', 'kommune', 1.5],
])('from «%s» to «%s» it is %d', (a, b, distance) => expect(editDistance(a, b)).toBeCloseTo(distance));

test('a word too far away is farther than the limit, whatever its length', () => {
  expect(editDistance('tolk', 'introduksjonsprogram', 1)).toBeGreaterThan(1);
  expect(editDistance('a'.repeat(10_000), 'b', 2)).toBeGreaterThan(2);
});

test('short words allow one slip, long words more', () => expect([4, 7, 8].map(distanceLimit)).toEqual([1, 1.8, 2.6]));

const candidates = ['flyktninger', 'flytting', 'kommune', 'introduksjonsprogrammet', 'mentorordninger', 'nav'].map((word) => ({ word, folded: fold(word), pages: 5 }));
test.each([
  ['flykninger', 'flyktninger'],
  ['komunne', 'kommune'],
  ['intoduksjonsprogram', 'introduksjonsprogrammet'],
  ['mentoordning', 'mentorordninger'],
  ['introduksjjonsprogramm', 'introduksjonsprogrammet'],
])('«%s» is nearest to «%s»', (typed, meant) => expect(nearestWords(typed, typed, candidates)[0]).toBe(meant));

test('nothing is near to nonsense', () => expect(nearestWords('qwxzqwxz', 'qwxzqwxz', candidates)).toEqual([]));

test('a rare unknown word one edit from a common one is suspected, a known or an inflected one is not', () => {
  const words = new Map([['flyktninger', 40], ['flykninger', 2], ['flyktningers', 1], ['flytninger', 1]]);
  expect([...suspectMisspellings(words, (word) => word === 'flytninger')]).toEqual([['flykninger', 'flyktninger']]);
});
