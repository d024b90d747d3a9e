/**
 * One stem for bokmål, nynorsk and English spellings of a word: the Norwegian Snowball stemmer
 * (https://snowballstem.org/algorithms/norwegian/stemmer.html) between a few rules of our own.
 */
import { stemmer } from '@orama/stemmers/norwegian';
import { fold } from './fold.ts';

/** Stems made before, by word: a text says most of its words again. So many that a whole site's fit, and no more. */
const KNOWN_AT_MOST = 200_000;
const known = new Map<string, string>();

/**
 * The stem by which words are compared: «flyktningenes», «flyktningane» → «flyktning»;
 * «arbeidsgjevarar», «arbeidsgiver» → «arbeidsgiv»; «municipalities» → «municipality».
 * A key, not a word: never shown.
 */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const made = makeStem(word);
  if (known.size >= KNOWN_AT_MOST) known.clear();
  known.set(word, made);
  return made;
}

function makeStem(word: string): string {
  let w = likeBokmaal(fold(word));
  if (w.length > 5) w = w.replace(/([^aeiou])ies$/, '$1y').replace(/(?:arane|arar|erane)$/, 'ar').replace(/(?:arn|ern)es?$/, 'er').replace(/([aeo]w)s$/, '$1');
  // The stemmer takes «-ast» for a superlative: «podkast», «broadcast» would be told from their own plurals.
  if (!/[a-z]{3}ast$/.test(w)) w = stemmer(w);
  if (w.length > 4) w = w.replace(/iv[ea]r$/, 'iv').replace(/(?:i?er|ar)$/, '');
  return w.length > 4 ? w.replace(/([^aeiouy])\1$/, '$1') : w;
}

/** Letters in which nynorsk differs by rule: «gjev», «-heit», «-leg», «-laus», and the j of «tilsetje», «følgje», «søkje». */
function likeBokmaal(folded: string): string {
  return folded
    .replace(/gjev/g, 'giv')
    .replace(/heit/g, 'het')
    .replace(/laus/g, 'los')
    .replace(/([a-z]{3})leg(?=e?$|t$|het)/, '$1lig')
    .replace(/([a-z]{2}t)j(?=[eai])/g, '$1t')
    .replace(/([a-z]{2}[gk])j(?=[eai])/g, '$1');
}

/** What a noun and its verb have in common, for a word the site does not have: «integrere», «integrering»; «undersøking», «undersøkelse». */
export function verbRoot(word: string): string {
  return stem(word).replace(/(?<=[a-z]{5})(?:(?:er)?ing|els)$/, '');
}

/** The stem Pagefind makes of a word: words that share it are one search there. */
export function engineStem(word: string): string {
  return stemmer(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''));
}
