/**
 * One stem for bokmål, nynorsk and English spellings of a word: the Norwegian Snowball stemmer
 * (https://snowballstem.org/algorithms/norwegian/stemmer.html) between a few rules of our own.
 */
import { stemmer } from '@orama/stemmers/norwegian';
import { fold } from './fold.ts';

/**
 * The stem by which words are compared: «flyktningenes», «flyktningane» → «flyktning»;
 * «arbeidsgjevarar», «arbeidsgiver» → «arbeidsgiv»; «municipalities» → «municipality».
 * A key, not a word: never shown.
 */
export function stem(word: string): string {
  let w = fold(word).replace(/gjev/g, 'giv').replace(/heit/g, 'het');
  if (w.length > 5) w = w.replace(/([^aeiou])ies$/, '$1y').replace(/(?:arane|arar|erane)$/, 'ar').replace(/(?:arn|ern)es?$/, 'er');
  w = stemmer(w);
  if (w.length > 5) w = w.replace(/iv[ea]r$/, 'iv').replace(/(?:i?er|ar)$/, '');
  return w.length > 4 ? w.replace(/([^aeiouy])\1$/, '$1') : w;
}

/** The stem Pagefind makes of a word: words that share it are one search there. */
export function engineStem(word: string): string {
  return stemmer(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}
