/**
 * Edit distance for misspelt words: Damerau-Levenshtein (optimal string alignment) where slips that
 * people make cost less than others.
 */

const near = new Set('oa ao yo oy ea ae vg gv gk kg td dt iy yi cs sc ck kc eo oe bp pb øo oø åa aå æe eæ æa aæ ij ji'.split(' '));
const DOUBLED = 0.6;
const SWAPPED = 0.8;
const NEAR = 0.7;

/**
 * Weighted distance from `a` to `b`, or a number above `limit` when it is farther.
 * Costs: one letter 1, doubled letter .6, two letters swapped .8, letters that sound or look alike .7,
 * and .5 more when the first letter differs.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > 2 && limit < Infinity) return limit + 1;
  const width = b.length + 1;
  let before: number[] = [];
  let last: number[] = Array.from({ length: width }, (_, j) => j);
  for (let j = 1; j < width; j++) last[j] = last[j - 1]! + (j > 1 && b[j - 1] === b[j - 2] ? DOUBLED : 1);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = [last[0]! + (i > 1 && a[i - 1] === a[i - 2] ? DOUBLED : 1)];
    let least = row[0]!;
    for (let j = 1; j < width; j++) {
      const x = a[i - 1]!;
      const y = b[j - 1]!;
      const remove = last[j]! + (i > 1 && x === a[i - 2] ? DOUBLED : 1);
      const insert = row[j - 1]! + (j > 1 && y === b[j - 2] ? DOUBLED : 1);
      const change = last[j - 1]! + (x === y ? 0 : near.has(x + y) ? NEAR : 1);
      let best = Math.min(remove, insert, change);
      if (i > 1 && j > 1 && x === b[j - 2] && a[i - 2] === y && x !== y) best = Math.min(best, before[j - 2]! + SWAPPED);
      row.push(best);
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    before = last;
    last = row;
  }
  return last[b.length]! + (a[0] === b[0] ? 0 : 0.5);
}

/** How far a word of this many letters may be from what was meant. */
export function distanceLimit(letters: number): number {
  return letters <= 4 ? 1 : letters <= 7 ? 1.8 : 2.6;
}

/** A word of the site with the number of pages it is on, and its folded form. */
export interface Candidate {
  word: string;
  folded: string;
  pages: number;
}

const LONGER_WORD = 1.6;

/** Subtracted from a distance: common words are the likelier meaning. */
const commonness = (pages: number): number => Math.min(0.4, 0.15 * Math.log10(pages + 1));

/**
 * The words nearest to a misspelt one, best first, at most three; compared both as typed and folded.
 * From seven letters, beginnings of longer words count too («introduksjonsprog» of a compound).
 */
export function nearestWords(typed: string, typedFolded: string, candidates: Iterable<Candidate>): string[] {
  const limit = distanceLimit(typedFolded.length);
  const found: { word: string; cost: number }[] = [];
  for (const { word, folded, pages } of candidates) {
    if (folded.length < 3) continue;
    const gap = folded.length - typedFolded.length;
    let cost = Infinity;
    if (Math.abs(gap) <= 2) {
      cost = editDistance(typedFolded, folded, limit);
      if (cost <= limit && word !== folded) cost = Math.min(cost, editDistance(typed, word, limit) + 0.01);
    }
    if (gap > 1 && typedFolded.length >= 7) {
      for (const more of [0, 1]) {
        const beginning = editDistance(typedFolded, folded.slice(0, typedFolded.length + more), LONGER_WORD);
        if (beginning <= LONGER_WORD) cost = Math.min(cost, beginning + 0.3);
      }
    }
    if (cost <= limit) found.push({ word, cost: cost - commonness(pages) });
  }
  found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const best = found[0]?.cost ?? 0;
  return found.filter((f) => f.cost <= best + 0.35).slice(0, 3).map((f) => f.word);
}
