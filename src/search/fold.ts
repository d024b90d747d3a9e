/**
 * Folding: one spelling for words that readers type with different letters (å, aa, a).
 * Index time and browser use the same table.
 */

/**
 * Folds a word to comparable letters: lower case, æ/ä/ae → a, ø/ö/oe → o, å/aa → a,
 * every other accent dropped. Not for display; two different words may fold alike.
 */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFC')
    .replace(/[æä]|ae/g, 'a')
    .replace(/[øö]|oe/g, 'o')
    .replace(/å|aa/g, 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * The two ways a word with æ, ø or å is typed on a foreign keyboard:
 * «lønn» → «lonn», «loenn». Empty when the word has none of the letters.
 */
export function asciiTwins(word: string): string[] {
  if (!/[æøå]/.test(word)) return [];
  const bare = word.replace(/æ/g, 'ae').replace(/ø/g, 'o').replace(/å/g, 'a');
  const long = word.replace(/æ/g, 'ae').replace(/ø/g, 'oe').replace(/å/g, 'aa');
  return bare === long ? [bare] : [bare, long];
}
