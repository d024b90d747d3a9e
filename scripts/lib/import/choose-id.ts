/** Chooses a folder's name for something new. It is chosen once; later the record is found by its ids, so mending a title moves no page. */

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ß: 'ss', đ: 'd', ð: 'd', þ: 'th', ł: 'l', œ: 'oe', ŋ: 'n', ŧ: 't' };
/** Names Windows keeps for itself. */
const KEPT = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
const MAX_LENGTH = 60;

/** Words as an id: ASCII, lower case, single hyphens; empty when no letter has a Latin form. */
export function slug(words: string): string {
  const ascii = words.slice(0, 400).toLowerCase().normalize('NFC').replaceAll(/[æøåßđðþłœŋŧ]/g, (letter) => LETTERS[letter]!).normalize('NFD').replaceAll(/\p{M}/gu, '');
  const parts = ascii.split(/[^a-z0-9]+/).filter(Boolean);
  let chosen = '';
  for (const part of parts) {
    const longer = chosen === '' ? part.slice(0, MAX_LENGTH) : `${chosen}-${part}`;
    if (longer.length > MAX_LENGTH) break;
    chosen = longer;
  }
  return chosen;
}

/** The first free name: the words, else the spare, else either with a number. */
export function chooseId(words: string, spare: string, isTaken: (id: string) => boolean): string {
  const wanted = slug(words);
  const base = wanted === '' || KEPT.test(wanted) ? spare : wanted;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? base : `${base}-${number}`;
    if (!isTaken(id)) return id;
  }
}
