import { expect, it } from 'vitest';
import type { Cue } from '../domain/cue.ts';
import { parseSrt, writeSrt } from './srt.ts';

const cues: Cue[] = [
  { start: 1, end: 9, voice: 'Kari Nordmann', text: 'En setning som er for lang for et kort, og som derfor må deles i flere deler med hver sin tid.' },
  { start: 9.5, end: 11, voice: 'Kari Nordmann', text: 'En kort.' },
  { start: 3661, end: 3662.25, voice: 'Ola', text: 'Ja.' },
];

it('a card has at most two lines of 32 characters, a decimal comma, and the name where the voice changes', () => {
  const cards = writeSrt(cues).split('\n\n');
  expect(cards[0]).toBe('1\n00:00:01,000 --> 00:00:05,519\nKari Nordmann: En setning som er\nfor lang for et kort, og som');
  expect(cards.at(-2)).toBe('3\n00:00:09,500 --> 00:00:11,000\nEn kort.');
  expect(cards.at(-1)).toBe('4\n01:01:01,000 --> 01:01:02,250\nOla: Ja.\n');
  for (const card of cards) for (const line of card.trim().split('\n').slice(2)) expect(line.length).toBeLessThanOrEqual(32);
});

it('reading it gives the same words and voices, within the same times', async () => {
  const read = await parseSrt(writeSrt(cues));
  const together = (voice: string): string => read.filter((cue) => cue.voice === voice).map(({ text }) => text).join(' ');
  expect(together('Kari Nordmann')).toBe(`${cues[0]!.text} ${cues[1]!.text}`);
  expect(together('Ola')).toBe('Ja.');
  expect(read[0]!.start).toBe(1);
  expect(read.filter((cue) => cue.start < 9).at(-1)!.end).toBeCloseTo(9, 3);
});

it('is read with BOM, CRLF, markup and no final newline', async () => {
  expect(await parseSrt('\uFEFF1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>Hei</i>\r\nder\r\n\r\n2\r\n00:00:03,000 --> 00:00:04,000\r\nMerk: dette er kl. 10: starten')).toEqual([
    { start: 1, end: 2.5, text: 'Hei der' },
    { start: 3, end: 4, voice: 'Merk', text: 'dette er kl. 10: starten' },
  ]);
});
