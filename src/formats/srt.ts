// SubRip, for apps that do not read WebVTT. Two lines of 32 characters a card, as the podcast namespace asks.
// https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md#srt
import { parseText } from 'media-captions';
import { carryVoices, type Cue } from '../domain/cue.ts';
import { formatSrtTime } from '../domain/timestamp.ts';
import { wrapText } from './webvtt.ts';

const LINE_LENGTH = 32;
const LINES_A_CARD = 2;

/** Reads a SubRip file. `Name:` at the start of a card is its voice when the name is a short run of capitalised words. */
export async function parseSrt(file: string): Promise<Cue[]> {
  const { cues } = await parseText(file.replace(/^\uFEFF/, ''), { type: 'srt' });
  const read = cues.map((cue): Cue => {
    const text = cue.text.replace(/<[^>]*>/g, '').replace(/[ \t\r\n]+/g, ' ').trim();
    const named = /^(\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}): (.+)$/u.exec(text);
    const times = { start: cue.startTime, end: cue.endTime };
    return named ? { ...times, voice: named[1]!, text: named[2]! } : { ...times, text };
  });
  return carryVoices(read.filter((cue) => cue.text !== ''));
}

/**
 * Writes cues as SubRip. A cue too long for a card is cut between words into several, its time shared out
 * by their length; `Name:` stands where the voice changes.
 */
export function writeSrt(cues: readonly Cue[]): string {
  let speaking: string | undefined;
  const cards: string[] = [];
  for (const cue of cues) {
    const name = cue.voice !== undefined && cue.voice !== speaking ? `${cue.voice}: ` : '';
    speaking = cue.voice ?? speaking;
    for (const card of cutIntoCards({ ...cue, text: `${name}${cue.text}` })) {
      cards.push(`${cards.length + 1}\n${formatSrtTime(card.start)} --> ${formatSrtTime(card.end)}\n${card.lines.join('\n')}\n`);
    }
  }
  return cards.join('\n');
}

/** A cue as cards that follow each other without a gap, in seconds. */
function cutIntoCards(cue: Cue): { start: number; end: number; lines: string[] }[] {
  const lines = wrapText(cue.text.replaceAll('-->', '→'), LINE_LENGTH);
  const cards = Array.from({ length: Math.ceil(lines.length / LINES_A_CARD) }, (_, index) =>
    lines.slice(index * LINES_A_CARD, (index + 1) * LINES_A_CARD));
  const length = (card: readonly string[]): number => card.join(' ').length;
  const whole = cards.reduce((sum, card) => sum + length(card), 0);
  let written = 0;
  return cards.map((card) => {
    const start = cue.start + ((cue.end - cue.start) * written) / whole;
    written += length(card);
    return { start, end: cue.start + ((cue.end - cue.start) * written) / whole, lines: card };
  });
}
