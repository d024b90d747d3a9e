/** The languages of the registers, which speak of them as addresses of Lexvo, in three letters or in two, as our tags (BCP 47). */

import { languageTag } from '../../../src/schema/fields.ts';
import { lookUp } from './look-up.ts';

/** Three letters (ISO 639-3 and the older 639-2/B) for languages that have two. */
const TWO_LETTERS: Readonly<Record<string, string>> = {
  nob: 'nb', nno: 'nn', eng: 'en', swe: 'sv', dan: 'da', fin: 'fi', isl: 'is', ice: 'is', fao: 'fo', sme: 'se', deu: 'de', ger: 'de', fra: 'fr', fre: 'fr',
  spa: 'es', por: 'pt', ita: 'it', nld: 'nl', dut: 'nl', rus: 'ru', pol: 'pl', ukr: 'uk', ara: 'ar', fas: 'fa', per: 'fa', tur: 'tr', som: 'so', tir: 'ti',
  zho: 'zh', chi: 'zh', jpn: 'ja', kor: 'ko', swa: 'sw', kur: 'ku', pus: 'ps', urd: 'ur', kal: 'kl', ell: 'el', gre: 'el', lav: 'lv', lit: 'lt', est: 'et', hun: 'hu', ces: 'cs', cze: 'cs',
};

const NAMES: Readonly<Record<string, string>> = {
  norsk: 'nb', bokmål: 'nb', bokmal: 'nb', norwegian: 'nb', nynorsk: 'nn', english: 'en', engelsk: 'en', american: 'en', british: 'en', ukenglish: 'en', usenglish: 'en',
  swedish: 'sv', danish: 'da', german: 'de', ngerman: 'de', french: 'fr', finnish: 'fi', spanish: 'es', arabic: 'ar', 'northern sami': 'se',
};

/** Not a language: undetermined, several, no words, uncoded. */
const NONE = new Set(['und', 'mul', 'mis', 'zxx', 'undefined', 'other', 'unknown']);

/** The language when none is known (BCP 47, 4.1). */
export const UNKNOWN_LANGUAGE = 'und';

/** The tag of a language, `undefined` when the words name none. `no` is Bokmål, as Cristin has it. */
export function readLanguage(written: string): string | undefined {
  const code = written.trim().toLowerCase().replace(/^https?:\/\/(?:www\.)?lexvo\.org\/(?:id|page)\/iso639-[1-5]\//, '').replace('_', '-');
  if (code === '' || NONE.has(code)) return undefined;
  if (code === 'no' || code === 'nor' || code === 'no-no') return 'nb';
  const named = lookUp(NAMES, code) ?? lookUp(TWO_LETTERS, code);
  if (named) return named;
  const [language = '', region] = code.split('-');
  const tag = `${lookUp(TWO_LETTERS, language) ?? language}${region?.length === 2 ? `-${region.toUpperCase()}` : ''}`;
  if (!languageTag.safeParse(tag).success || NONE.has(language)) return undefined;
  return isLanguage(tag) ? tag.replace(/^(nb|nn)-NO$/, '$1') : undefined;
}

function isLanguage(tag: string): boolean {
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(tag);
  return name !== undefined && name !== '';
}
