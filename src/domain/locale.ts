// The site's two languages, the source language first.

export const LOCALES = ['nb', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The other of the two. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'nb' ? 'en' : 'nb';
}
