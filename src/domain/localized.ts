// Words for a locale, and an honest word on which language they really are in.
import { LOCALES, otherLocale, type Locale } from './locale.ts';

/** A value per locale; either may be missing. */
export type Localized<T> = Partial<Record<Locale, T>>;

/** What was found for a reader: the value, its true language, and whether it was borrowed from the other one. */
export interface Picked<T> {
  value: T;
  locale: Locale;
  isFallback: boolean;
}

/** The value for this locale, else the other's, else `undefined`. */
export function pick<T>(words: Localized<T>, locale: Locale): Picked<T> | undefined {
  const own = words[locale];
  if (own !== undefined) return { value: own, locale, isFallback: false };
  const other = otherLocale(locale);
  const borrowed = words[other];
  return borrowed === undefined ? undefined : { value: borrowed, locale: other, isFallback: true };
}

/**
 * The languages a page is written in: those it has words in. A record without words of its own is drawn
 * from facts and interface words, and so equally in both.
 */
export function localesOf(words: Localized<unknown>): Locale[] {
  const held = LOCALES.filter((locale) => words[locale] !== undefined);
  return held.length > 0 ? held : [...LOCALES];
}
