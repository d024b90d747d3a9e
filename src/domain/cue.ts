// Timed speech: a cue is one stretch with a voice, a passage is 30–60 seconds that can be linked and quoted.
import type { Moment } from './timestamp.ts';

/** A stretch of speech. `start` and `end` in seconds; `text` is one line without markup. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  /** The name in the transcript, carried on from the cue before when the file does not repeat it. */
  readonly voice?: string;
  readonly text: string;
}

/** Cues of one voice that belong together; `id` is made of the start second alone, so mending words moves nothing. */
export interface Passage {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly voice?: string;
  readonly cues: readonly Cue[];
  readonly text: string;
}

/** How speech is cut into passages; all in seconds. */
export interface PassageLengths {
  /** From this length on, a passage ends at the next pause. */
  readonly shortest: number;
  /** No passage is longer, unless a single cue is. */
  readonly longest: number;
  /** A silence that counts as a pause. */
  readonly pause: number;
}

/** 30–60 s: long enough to make sense in a search result, short enough to be quoted. */
export const passageLengths: PassageLengths = { shortest: 30, longest: 60, pause: 0.6 };

/** Every silence between paragraphs opens a new one: what is drawn as paragraphs of a transcript. */
export const paragraphLengths: PassageLengths = { shortest: 0, longest: 60, pause: 0.6 };

/**
 * Cuts a transcript into passages by time alone: at a change of voice, at each chapter, at a pause once
 * the shortest length is reached, and before the longest is passed. A passage too short to stand at
 * the end of a chapter stays as it is.
 * @param cues in order of start
 * @param chapterStarts seconds at which a new passage must begin
 */
export function groupPassages(
  cues: readonly Cue[],
  chapterStarts: readonly number[] = [],
  lengths: PassageLengths = passageLengths,
): Passage[] {
  const groups: Cue[][] = [];
  for (const cue of cues) {
    const open = groups.at(-1);
    if (open && belongs(cue, open, chapterStarts, lengths)) open.push(cue);
    else groups.push([cue]);
  }
  const taken = new Map<string, number>();
  return groups.map((group) => toPassage(group, taken));
}

/** True when the cue goes on with the passage that is open. */
function belongs(cue: Cue, open: readonly Cue[], chapterStarts: readonly number[], lengths: PassageLengths): boolean {
  const first = open[0]!;
  const last = open.at(-1)!;
  if (cue.voice !== first.voice) return false;
  // Half a second of grace: a chapter mark may be rounded to whole seconds.
  if (chapterStarts.some((start) => start - 0.5 <= cue.start && start - 0.5 > last.start)) return false;
  if (cue.end - first.start > lengths.longest) return false;
  const isPause = cue.start - last.end >= lengths.pause;
  return !(isPause && last.end - first.start >= lengths.shortest);
}

function toPassage(cues: readonly Cue[], taken: Map<string, number>): Passage {
  const first = cues[0]!;
  const second = `t-${Math.floor(first.start)}`;
  const count = (taken.get(second) ?? 0) + 1;
  taken.set(second, count);
  return {
    id: count === 1 ? second : `${second}-${count}`,
    start: first.start,
    end: Math.max(...cues.map((cue) => cue.end)),
    ...(first.voice === undefined ? {} : { voice: first.voice }),
    cues,
    text: cues.map((cue) => cue.text).join(' '),
  };
}

/** Gives cues without a voice the voice of the cue before, as WebVTT readers of transcripts expect. */
export function carryVoices(cues: readonly Cue[]): Cue[] {
  let speaking: string | undefined;
  return cues.map((cue) => {
    speaking = cue.voice ?? speaking;
    return speaking === undefined ? cue : { ...cue, voice: speaking };
  });
}

/** Everyone who speaks, in the order they are first heard. */
export function voicesOf(cues: readonly Cue[]): string[] {
  return [...new Set(cues.flatMap((cue) => (cue.voice === undefined ? [] : [cue.voice])))];
}

/** The words spoken within a moment: whole cues that touch it. Without an end, the cue that is running. */
export function cuesWithin(cues: readonly Cue[], moment: Moment): Cue[] {
  const end = moment.end ?? moment.start + 0.001;
  return cues.filter((cue) => cue.end > moment.start && cue.start < end);
}

/** What is wrong with the times of a transcript; `index` counts cues from 0. */
export interface CueFault {
  readonly index: number;
  readonly rule: 'cue-empty' | 'cue-backwards' | 'cue-out-of-order' | 'cue-past-end';
  readonly cue: Cue;
}

/**
 * Finds cues that are empty, end before they start, come out of order, or run past the end.
 * @param durationSeconds the recording's length; half a second past it is let through, as encoders pad
 */
export function findCueFaults(cues: readonly Cue[], durationSeconds?: number): CueFault[] {
  const faults: CueFault[] = [];
  cues.forEach((cue, index) => {
    const before = cues[index - 1];
    if (cue.text.trim() === '') faults.push({ index, rule: 'cue-empty', cue });
    if (cue.end <= cue.start) faults.push({ index, rule: 'cue-backwards', cue });
    if (before && cue.start < before.start) faults.push({ index, rule: 'cue-out-of-order', cue });
    if (durationSeconds !== undefined && cue.end > durationSeconds + 0.5) faults.push({ index, rule: 'cue-past-end', cue });
  });
  return faults;
}
