/**
 * Joins the paragraphs of a transcript into passages of 30–60 seconds: the unit in which speech is searched.
 * A passage has no address of its own but that of its first paragraph, so the lengths can change and no link breaks.
 */
import { formatClock } from '../domain/timestamp.ts';

/** A paragraph of speech; seconds from the start of the recording. */
export interface SpokenParagraph {
  /** element id, `t-312`; unique in an episode */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly voice?: string;
}

/** Consecutive paragraphs that are found together. */
export interface SpokenPassage<P extends SpokenParagraph = SpokenParagraph> {
  /** id of the first paragraph */
  id: string;
  start: number;
  end: number;
  /** speakers in the order they first speak */
  voices: string[];
  paragraphs: P[];
}

const SHORTEST = 30;
const LONGEST = 60;

/**
 * Passages of 30–60 s. A passage ends with the paragraph that brings it to 30 s, and before one that would
 * take it beyond 60 s; a single longer paragraph is a passage alone, and the last may be shorter.
 */
export function joinParagraphs<P extends SpokenParagraph>(paragraphs: readonly P[]): SpokenPassage<P>[] {
  const passages: SpokenPassage<P>[] = [];
  for (const paragraph of paragraphs) {
    const open = passages.at(-1);
    const fits = open !== undefined && paragraph.end - open.start <= LONGEST && open.end - open.start < SHORTEST;
    if (fits) {
      open.paragraphs.push(paragraph);
      open.end = paragraph.end;
    } else passages.push({ id: paragraph.id, start: paragraph.start, end: paragraph.end, voices: [], paragraphs: [paragraph] });
    const { voices } = passages.at(-1)!;
    if (paragraph.voice !== undefined && !voices.includes(paragraph.voice)) voices.push(paragraph.voice);
  }
  return passages;
}

/** What each passage is called in the search, by the id of the paragraph it begins with: «5:12 · Kari Nordmann». */
export function passageTitles(paragraphs: readonly SpokenParagraph[]): ReadonlyMap<string, string> {
  return new Map(joinParagraphs(paragraphs).map(({ id, start, voices }) => [id, [formatClock(start), voices.join(', ')].filter(Boolean).join(' · ')]));
}
