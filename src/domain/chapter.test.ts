import { expect, it } from 'vitest';
import { chapterAt, findChapterFaults, toChapters } from './chapter.ts';

const facts = [
  { start: 0, title: 'Åpning' },
  { start: 60.5, title: 'Funn', finding: 'et-funn' },
  { start: 120, title: 'Slutt', url: 'https://example.org/' },
];

it('a chapter ends where the next starts, the last with the recording', () => {
  const chapters = toChapters(facts, 150);
  expect(chapters.map(({ end }) => end)).toEqual([60.5, 120, 150]);
  expect(chapters[1]).toEqual({ start: 60.5, end: 120, title: 'Funn', finding: 'et-funn' });
  expect(chapters[0]).not.toHaveProperty('url');
});

it('the chapter that is running is found', () => {
  expect(chapterAt(facts, 0)?.title).toBe('Åpning');
  expect(chapterAt(facts, 119.9)?.title).toBe('Funn');
  expect(chapterAt(facts, 9999)?.title).toBe('Slutt');
  expect(chapterAt([{ start: 5 }], 4)).toBeUndefined();
});

it('a list that does not start at 0, does not ascend or runs past the end is refused', () => {
  expect(findChapterFaults(facts, 150)).toEqual([]);
  expect(findChapterFaults([{ start: 1 }, { start: 1 }, { start: 200 }], 150).map(({ index, rule }) => `${index} ${rule}`)).toEqual([
    '0 chapter-first-not-at-zero', '1 chapter-out-of-order', '2 chapter-past-end',
  ]);
});
