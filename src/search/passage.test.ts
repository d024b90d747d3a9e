import { expect, test } from 'vitest';
import { groupPassages, passageSeconds } from './passage.ts';

const cue = (start: number, end: number, text = 'Setning.', voice = 'Kari Nordmann') => ({ start, end, text, voice });

test('cues are grouped into passages of 30–60 seconds', () => {
  const passages = groupPassages(Array.from({ length: 60 }, (_, i) => cue(i * 7, i * 7 + 7)));
  expect(passages.slice(0, -1).every(({ start, end }) => end - start >= 30 && end - start <= 60)).toBe(true);
  expect(passages.flatMap((passage) => passage.cues)).toHaveLength(60);
});

test('a passage waits for the end of a sentence, but not beyond a minute', () => {
  const [first] = groupPassages([cue(0, 35, 'og så'), cue(35, 45, 'sa hun.'), cue(45, 50)]);
  expect(first?.cues).toHaveLength(2);
  const long = groupPassages([cue(0, 40, 'og så'), cue(40, 70, 'videre'), cue(70, 75)]);
  expect(long[0]?.cues).toHaveLength(1);
});

test('a change of speaker closes a passage that is long enough', () => {
  const passages = groupPassages([cue(0, 31, 'og'), cue(31, 40, 'ja', 'Ola Nordmann')]);
  expect(passages.map(({ voices }) => voices)).toEqual([['Kari Nordmann'], ['Ola Nordmann']]);
});

test('starts are whole seconds and never equal', () => {
  const passages = groupPassages([cue(5.2, 70), cue(5.9, 75), cue(312.7, 320)]);
  expect(passages.map(({ id, start }) => [id, start])).toEqual([['t-5', 5], ['t-6', 6], ['t-312', 312]]);
});

test('no cues, no passages', () => expect(groupPassages([])).toEqual([]));

test('both forms of an address give the second', () => {
  expect(passageSeconds('#t=312')).toBe(312);
  expect(passageSeconds('#t-312')).toBe(312);
  expect(passageSeconds('#kapittel')).toBeUndefined();
});
