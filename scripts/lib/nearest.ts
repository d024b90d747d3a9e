/** The word somebody meant: the nearest by Damerau–Levenshtein distance (optimal string alignment). */

/** Single-letter changes between two words: insert, delete, replace, or swap two neighbours. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, replaced);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

/** Letters and digits alone, in lower case: `CC BY 4.0` and `CC-BY-4.0` are one word to us. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/**
 * The candidate nearest to what was typed, or undefined when none is near: at most a third of the
 * letters may differ. Long ids also match when one begins with the other.
 */
export function nearest(typed: string, candidates: Iterable<string>): string | undefined {
  const word = plain(typed);
  if (word === '' || word.length > 200) return undefined;
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const other = plain(candidate);
    const begins = word.length >= 5 && (other.startsWith(word) || (other.length >= 5 && word.startsWith(other)));
    const distance = begins ? 1 : editDistance(word, other);
    const limit = Math.max(1, Math.floor(Math.max(word.length, other.length) / 3));
    if (distance <= limit && distance < Math.min(word.length, other.length) && distance < (best?.distance ?? Infinity)) best = { candidate, distance };
  }
  return best?.candidate;
}

/** True when the two differ in case, spaces and signs alone: a program may mend that without asking. */
export function isSameWord(a: string, b: string): boolean {
  return plain(a) === plain(b);
}
