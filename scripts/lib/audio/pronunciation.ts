/** From written to spoken: what the synthesiser is given, so that names, numbers and abbreviations are read right. */

import { numberWords, ordinalWords, yearWords } from './number-words.ts';

/** Written and spoken form of a word or phrase; whole words, the longest first, with regard to case. */
type Pronunciations = readonly (readonly [written: string, spoken: string])[];

/** espeak-ng's bokmål voice spells these otherwise than people say them. */
const NORWEGIAN: Pronunciations = [
  ['Q-27/2015', 'Q tjuesju, tjue femten'],
  ['G-27/2017', 'G tjuesju, tjue sytten'],
  ['A-27/2007', 'A tjuesju, to tusen å sju'],
  ['Dokument 3:4', 'Dokument tre fire'],
  ['Meld. St. 30', 'stortingsmelding tretti'],
  ['UiT', 'u i te'],
  ['IMDi', 'imdi'],
  ['LO', 'ell o'],
  ['NHO', 'enn hå o'],
  ['YS', 'y ess'],
  ['KS', 'kå ess'],
  ['NAV', 'nav'],
  ['NAVs', 'navs'],
  ['ALIN', 'alin'],
  ['Aftenposten', 'aftenpåsten'],
  ['Hurtigspor', 'hurtispor'],
  ['Hurtigsporet', 'hurtisporet'],
  ['hurtigspor', 'hurtispor'],
  ['hurtigsporet', 'hurtisporet'],
  ['og', 'å'],
  ['Og', 'Å'],
  ['som', 'såmm'],
  ['Som', 'Såmm'],
  ['med', 'me'],
  ['Med', 'Me'],
  ['ved', 've'],
  ['nok', 'nåkk'],
];

const ENGLISH: Pronunciations = [
  ['UiT', 'U I T'],
  ['NAV', 'nav'],
  ['Hurtigspor', 'hoortispoor'],
];

const MONTHS = 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember';

/**
 * The spoken form of a sentence.
 * @param language `nb` or `en`; in other languages the sentence is given as it stands
 */
export function spokenForm(sentence: string, language: string): string {
  if (language === 'en') return replaceWords(sentence, ENGLISH);
  if (language !== 'nb') return sentence;
  return norwegianNumbers(replaceWords(sentence, NORWEGIAN))
    // Quotes make espeak-ng pause before every quoted word.
    .replace(/[«»]/g, '')
    .replace(/ [–—] /g, ', ')
    .replace(/[()]/g, ',');
}

function replaceWords(sentence: string, words: Pronunciations): string {
  const spoken = new Map(words);
  const anyOf = [...spoken.keys()].sort((one, other) => other.length - one.length).map(escapePattern).join('|');
  return sentence.replace(new RegExp(`(?<![\\p{L}\\d-])(?:${anyOf})(?![\\p{L}\\d]|-\\p{L})`, 'gu'), (word) => spoken.get(word) ?? word);
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** Dates, years, thousands with a space, ranges of years and per cent, from the most special to the plain number. */
function norwegianNumbers(sentence: string): string {
  return sentence
    .replace(new RegExp(`\\b(\\d{1,2})\\. (${MONTHS})\\b`, 'g'), (whole, day: string, month: string) =>
      Number(day) >= 1 && Number(day) <= 31 ? `${ordinalWords(Number(day))} ${month}` : whole)
    .replace(/\b(\d{4})[–-](\d{4})\b/g, '$1 til $2')
    .replace(/\b(\d{1,3})[ \u00A0](\d{3})\b/g, (_, thousands: string, rest: string) => numberWords(Number(thousands + rest)))
    .replace(/ ?%/g, ' prosent')
    .replace(/\b\d{1,6}\b/g, (digits) =>
      /^(1[1-9]|20)\d\d$/.test(digits) ? yearWords(Number(digits)) : numberWords(Number(digits)));
}
