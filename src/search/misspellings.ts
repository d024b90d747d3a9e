/** Index time: finds words in the texts that are likely slips of a common word of the same site. */
import { editDistance } from './typos.ts';

const MIN_LETTERS = 7;
const MAX_PAGES = 3;
const MIN_RIGHT_PAGES = 5;
const TIMES_AS_COMMON = 4;

/** The word without one letter, in every way. */
const deletions = (word: string): string[] => Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));

/**
 * Suspected misspellings → the word meant. A word counts as wrong when it has seven letters or more,
 * is on at most three pages, `isWord` does not know it, and it is one edit from a word on at least five
 * pages and four times as many; a word is never taken for the beginning of another.
 */
export function suspectMisspellings(vocabulary: ReadonlyMap<string, number>, isWord: (word: string) => boolean): Map<string, string> {
  const common = new Map<string, string[]>();
  for (const [word, pages] of vocabulary) {
    if (pages < MIN_RIGHT_PAGES || word.length < MIN_LETTERS - 1) continue;
    for (const key of [word, ...deletions(word)]) {
      const list = common.get(key);
      if (list) list.push(word);
      else common.set(key, [word]);
    }
  }
  const found = new Map<string, string>();
  for (const [word, pages] of vocabulary) {
    if (word.length < MIN_LETTERS || pages > MAX_PAGES || !/^\p{L}+$/u.test(word) || isWord(word)) continue;
    const candidates = new Set([word, ...deletions(word)].flatMap((key) => common.get(key) ?? []));
    const right = [...candidates]
      .filter((other) => other !== word && (vocabulary.get(other) ?? 0) >= TIMES_AS_COMMON * pages && !other.startsWith(word) && !word.startsWith(other) && editDistance(word, other, 1) <= 1)
      .sort((a, b) => (vocabulary.get(b) ?? 0) - (vocabulary.get(a) ?? 0) || (a < b ? -1 : 1))[0];
    if (right) found.set(word, right);
  }
  return found;
}
