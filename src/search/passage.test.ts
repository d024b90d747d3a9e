import { expect, test } from 'vitest';
import { joinParagraphs, passageTitles } from './passage.ts';

const paragraph = (start: number, end: number, voice = 'Kari Nordmann') => ({ id: `t-${Math.floor(start)}`, start, end, voice });

test('paragraphs are joined into passages of 30–60 seconds, and none is lost', () => {
  const passages = joinParagraphs(Array.from({ length: 60 }, (_, i) => paragraph(i * 7, i * 7 + 7)));
  expect(passages.slice(0, -1).every(({ start, end }) => end - start >= 30 && end - start <= 60)).toBe(true);
  expect(passages.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(60);
});

test('a passage ends before a minute is passed, and a longer paragraph stands alone', () => {
  expect(joinParagraphs([paragraph(0, 25), paragraph(25, 70), paragraph(70, 150)]).map(({ id }) => id)).toEqual(['t-0', 't-25', 't-70']);
});

test('a passage is named by its start and all who speak in it, at the paragraph where it begins', () => {
  const titles = passageTitles([paragraph(0.3, 20), paragraph(20, 35, 'Ola Nordmann'), paragraph(312, 330)]);
  expect([...titles]).toEqual([['t-0', '0:00 · Kari Nordmann, Ola Nordmann'], ['t-312', '5:12 · Kari Nordmann']]);
});

test('no speech, no passages', () => expect(joinParagraphs([])).toEqual([]));
