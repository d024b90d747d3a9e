/**
 * Edit distance for misspelt words: Damerau-Levenshtein (optimal string alignment) where slips that
 * people make cost less than others.
 */

const near = new Set('oa ao yo oy ea ae vg gv gk kg td dt iy yi cs sc ck kc eo oe bp pb øo oø åa aå æe eæ æa aæ ij ji'.split(' '));
const DOUBLED = 0.6;
const SWAPPED = 0.8;
const NEAR = 0.7;

const MOST_LETTERS = 48;
// Three rows, used again for every pair: comparing with thousands of words must not allocate.
let before = new Float64Array(MOST_LETTERS + 1);
let last = new Float64Array(MOST_LETTERS + 1);
let row = new Float64Array(MOST_LETTERS + 1);

/** One letter more, at `i` (from 1): cheap when it doubles the one before it. */
const extra = (word: string, i: number): number => (i > 1 && word[i - 1] === word[i - 2] ? DOUBLED : 1);

/**
 * Weighted distance from `a` to `b`, or a number above `limit` when it is farther.
 * Costs: one letter 1, doubled letter .6, two letters swapped .8, letters that sound or look alike .7,
 * and .5 more when the first letter differs. Only the first 48 letters are compared.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (a === b) return 0;
  const rows = Math.min(a.length, MOST_LETTERS);
  const columns = Math.min(b.length, MOST_LETTERS);
  last[0] = 0;
  for (let j = 1; j <= columns; j++) last[j] = last[j - 1]! + extra(b, j);
  for (let i = 1; i <= rows; i++) {
    const x = a[i - 1]!;
    const removal = extra(a, i);
    row[0] = last[0]! + removal;
    let least = row[0];
    for (let j = 1; j <= columns; j++) {
      const y = b[j - 1]!;
      let best = Math.min(last[j]! + removal, row[j - 1]! + extra(b, j), last[j - 1]! + (x === y ? 0 : near.has(x + y) ? NEAR : 1));
      if (i > 1 && j > 1 && x !== y && x === b[j - 2] && a[i - 2] === y) best = Math.min(best, before[j - 2]! + SWAPPED);
      row[j] = best;
      if (best < least) least = best;
    }
    if (least > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return last[columns]! + (a[0] === b[0] ? 0 : 0.5);
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

/** Which letters a word has, one bit each: words that share too few are not compared. */
function letters(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

// Beyond this many words only those that can begin alike are compared; first letters are seldom wrong.
const MANY_WORDS = 6_000;
const MOST_DIFFERENT_LETTERS = 5;

/**
 * The words nearest to a misspelt one, best first, at most three; compared both as typed and folded.
 * From seven letters, beginnings of longer words count too.
 */
export function nearestWords(typed: string, typedFolded: string, candidates: readonly Candidate[]): string[] {
  const limit = distanceLimit(typedFolded.length);
  const length = typedFolded.length;
  const starts = candidates.length > MANY_WORDS ? new Set([typedFolded[0], typedFolded[1]]) : undefined;
  const own = letters(typedFolded);
  const found: { word: string; cost: number }[] = [];
  for (const { word, folded, pages } of candidates) {
    const gap = folded.length - length;
    if (folded.length < 3 || gap < -2 || (gap > 2 && length < 7)) continue;
    if (starts && !starts.has(folded[0])) continue;
    let cost = Infinity;
    if (gap <= 2 && bitCount(own ^ letters(folded)) <= MOST_DIFFERENT_LETTERS) {
      cost = editDistance(typedFolded, folded, limit);
      if (cost <= limit && word !== folded) cost = Math.min(cost, editDistance(typed, word, limit) + 0.01);
    }
    if (gap > 1 && length >= 7 && folded[0] === typedFolded[0]) {
      for (const more of [-1, 0, 1]) {
        const beginning = editDistance(typedFolded, folded.slice(0, length + more), LONGER_WORD);
        if (beginning <= LONGER_WORD) cost = Math.min(cost, beginning + 0.3);
      }
    }
    if (cost <= limit) found.push({ word, cost: cost - commonness(pages) });
  }
  found.sort((a, b) => a.cost - b.cost || (a.word < b.word ? -1 : 1));
  const best = found[0]?.cost ?? 0;
  return found.filter((f) => f.cost <= best + 0.35).slice(0, 3).map((f) => f.word);
}
