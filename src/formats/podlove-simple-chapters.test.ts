import { expect, it } from 'vitest';
import { fromSimpleChapters, toSimpleChapters } from './podlove-simple-chapters.ts';

const chapters = [
  { startTime: 0, title: 'Åpning' },
  { startTime: 60.5, title: 'Funn', url: 'https://example.org/', img: 'https://example.org/a.png' },
];

it('chapters read back as they were', () => {
  expect(toSimpleChapters(chapters)[1]).toEqual({ start: '00:01:00.500', title: 'Funn', href: 'https://example.org/', image: 'https://example.org/a.png' });
  expect(fromSimpleChapters(toSimpleChapters(chapters))).toEqual(chapters);
});

it('a silent chapter is not in the list', () => {
  expect(toSimpleChapters([{ startTime: 0, title: 'a', toc: false }, { startTime: 1 }])).toEqual([]);
});

it('normal play time is read with and without hours and fractions, and nonsense is not', () => {
  expect(fromSimpleChapters([{ start: '01:30', title: 'a' }, { start: '1:01:30.250', title: 'b' }])?.map(({ startTime }) => startTime)).toEqual([90, 3690.25]);
  expect(fromSimpleChapters([{ start: 'snart', title: 'a' }])).toBeUndefined();
});
