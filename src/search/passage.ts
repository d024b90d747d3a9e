/**
 * Groups a transcript's cues into passages of 30–60 seconds: the unit in which speech is searched.
 * Their addresses use media fragments (https://www.w3.org/TR/media-frags/#naming-time).
 */

/** A timed line of a transcript; seconds from the start of the recording. */
export interface SpokenCue {
  start: number;
  end: number;
  voice?: string;
  text: string;
}

/** Consecutive cues that are found together. */
export interface Passage<C extends SpokenCue = SpokenCue> {
  /** element id, `t-312`; unique in an episode */
  id: string;
  /** whole seconds where playing begins */
  start: number;
  /** seconds where the last cue ends */
  end: number;
  /** speakers in the order they first speak */
  voices: string[];
  cues: C[];
}

const SHORTEST = 30;
const LONGEST = 60;

/**
 * Passages of 30–60 s. A passage closes at a change of speaker or the end of a sentence once it has
 * lasted 30 s, and before a cue that would take it beyond 60 s. A single longer cue is a passage alone.
 * The last passage may be shorter. Start times are whole seconds and never equal.
 */
export function groupPassages<C extends SpokenCue>(cues: readonly C[]): Passage<C>[] {
  const sorted = [...cues].sort((a, b) => a.start - b.start);
  const groups: C[][] = [];
  for (const cue of sorted) {
    const open = groups.at(-1);
    const first = open?.[0];
    const previous = open?.at(-1);
    if (!open || !first || !previous) {
      groups.push([cue]);
      continue;
    }
    const restful = cue.voice !== previous.voice || /[.!?…]["»”)]?\s*$/.test(previous.text);
    const full = cue.end - first.start > LONGEST || (previous.end - first.start >= SHORTEST && restful);
    if (full) groups.push([cue]);
    else open.push(cue);
  }
  const passages: Passage<C>[] = [];
  for (const group of groups) {
    const wanted = Math.max(0, Math.floor(group[0]!.start));
    const previous = passages.at(-1);
    // Two passages may begin within one second: the anchor must still lead to one place.
    const start = previous && wanted <= previous.start ? previous.start + 1 : wanted;
    passages.push({
      id: `t-${start}`,
      start,
      end: Math.max(...group.map((cue) => cue.end)),
      voices: [...new Set(group.flatMap((cue) => (cue.voice ? [cue.voice] : [])))],
      cues: group,
    });
  }
  return passages;
}

/** Seconds of a passage address (`#t-312`, `#t=312`); nothing for other addresses. */
export function passageSeconds(hash: string): number | undefined {
  const match = /^#?t[-=](\d{1,6})$/.exec(hash);
  return match ? Number(match[1]) : undefined;
}
