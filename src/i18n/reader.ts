// A reader: one language, its interface words, and its way of writing addresses, dates and lists.
import type { Locale } from '../domain/locale.ts';
import { formatDate, formatLanguage } from './format.ts';
import { pathTo, type Route } from './routes.ts';
import { translator, type Translate } from './translate.ts';
import type { UiWords } from '../schema/ui-strings.ts';

export interface Reader {
  locale: Locale;
  /** Interface words. */
  t: Translate;
  /** The path of a page in this language. */
  to: (route: Route) => string;
  /** A date as this language writes it, or the words for an unknown one. */
  date: (date: string | undefined) => string;
  /** A language's name in this language. */
  language: (tag: string) => string;
  /** The `lang` an element needs to hold text in that language: none when it is the page's own. */
  lang: (tag: string) => string | undefined;
  /** What a field of a drawer is called; its own name where there are no words for it. */
  field: (name: string) => string;
}

/** The reader of one language. */
export function readerOf(locale: Locale, words: UiWords): Reader {
  const t = translator(words);
  return {
    locale,
    t,
    to: (route) => pathTo(route, locale),
    date: (date) => (date === undefined ? t('unknown.date') : formatDate(date, locale)),
    language: (tag) => formatLanguage(tag, locale),
    lang: (tag) => (tag === locale ? undefined : tag),
    field: (name) => (words as Record<string, string>)[`field.${name}`] ?? name,
  };
}
