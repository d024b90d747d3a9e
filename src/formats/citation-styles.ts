// The styles a reader may choose between, and the official files they are made of (CC BY-SA 3.0, see csl/README.md).
import type { Locale } from '../domain/locale.ts';

/** The contents of the files in `csl/`, by file name: `apa.csl`, `locales-nb-NO.xml`. Who calls reads them. */
export type CslFiles = Readonly<Record<string, string>>;

export const CITATION_STYLES = ['norsk-apa-nb', 'norsk-apa-nn', 'apa', 'chicago', 'vancouver', 'mla'] as const;
export type CitationStyleId = (typeof CITATION_STYLES)[number];

export interface CitationStyle {
  id: CitationStyleId;
  /** The style's own name; names are not translated. */
  name: string;
  /** File name in `csl/styles/`. */
  file: string;
  /**
   * The language each page writes the style in. APA and Chicago are written in English on both: their files give
   * Norwegian dates in the wrong order («februar 12»), and the Norwegian APA is a style of its own.
   */
  languages: Readonly<Record<Locale, CslLocale>>;
}

export type CslLocale = 'nb-NO' | 'nn-NO' | 'en-US';

const BY_PAGE = { nb: 'nb-NO', en: 'en-US' } as const;
const ENGLISH = { nb: 'en-US', en: 'en-US' } as const;

const STYLES: Readonly<Record<CitationStyleId, Omit<CitationStyle, 'id'>>> = {
  'norsk-apa-nb': { name: 'Norsk APA (bokmål)', file: 'norsk-apa-manual.csl', languages: { nb: 'nb-NO', en: 'nb-NO' } },
  'norsk-apa-nn': { name: 'Norsk APA (nynorsk)', file: 'norsk-apa-manual.csl', languages: { nb: 'nn-NO', en: 'nn-NO' } },
  apa: { name: 'APA 7', file: 'apa.csl', languages: ENGLISH },
  chicago: { name: 'Chicago 17', file: 'chicago-author-date.csl', languages: ENGLISH },
  vancouver: { name: 'Vancouver', file: 'vancouver.csl', languages: BY_PAGE },
  mla: { name: 'MLA 9', file: 'modern-language-association.csl', languages: BY_PAGE },
};

/** The style of that id. */
export function citationStyle(id: CitationStyleId): CitationStyle {
  return { id, ...STYLES[id] };
}

/** The styles in the order a page of that language offers them, its own first. */
export function stylesFor(locale: Locale): CitationStyle[] {
  const ids: readonly CitationStyleId[] = locale === 'nb' ? CITATION_STYLES : ['apa', 'chicago', 'mla', 'vancouver', 'norsk-apa-nb', 'norsk-apa-nn'];
  return ids.map(citationStyle);
}

/** BCP 47 for the page: `nb-NO` is `nb`. */
export function languageOf(locale: CslLocale): string {
  return locale.slice(0, 2);
}

/** For the page of credits. */
export const CSL_CREDIT = {
  name: 'Citation Style Language',
  url: 'https://citationstyles.org/',
  licence: 'CC BY-SA 3.0',
  licenceUrl: 'https://creativecommons.org/licenses/by-sa/3.0/',
} as const;
