// The words of the drawers, by id and language; and the entry to render for a reader.
import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { LOCALES, otherLocale, type Locale } from '../domain/locale.ts';
import type { Localized } from '../domain/localized.ts';

export type TextCollection = 'publicationTexts' | 'lectureTexts' | 'articleTexts' | 'episodeTexts' | 'findingTexts' | 'personTexts' | 'topicTexts' | 'pageTexts';

/** Front matter by id, then by language. */
export type Words<T> = ReadonlyMap<string, Localized<T>>;

/** All front matter of a collection. */
export async function wordsById<C extends TextCollection>(collection: C): Promise<Words<CollectionEntry<C>['data']>> {
  const words = new Map<string, Localized<CollectionEntry<C>['data']>>();
  for (const entry of await getCollection(collection)) {
    const [id, locale] = entry.id.split('/') as [string, Locale];
    words.set(id, { ...words.get(id), [locale]: entry.data });
  }
  return words;
}

/** A text for a reader: the entry to render, its true language, and whether it was borrowed. */
export interface PickedText<C extends TextCollection> {
  entry: CollectionEntry<C>;
  value: CollectionEntry<C>['data'];
  locale: Locale;
  isFallback: boolean;
}

/** The text of a drawer for a locale, else in the other language; `undefined` when it has none. */
export async function pickText<C extends TextCollection>(collection: C, id: string, locale: Locale): Promise<PickedText<C> | undefined> {
  for (const candidate of [locale, otherLocale(locale)]) {
    const entry = (await getEntry(collection, `${id}/${candidate}`)) as CollectionEntry<C> | undefined;
    if (entry) return { entry, value: entry.data, locale: candidate, isFallback: candidate !== locale };
  }
  return undefined;
}

/** The languages a drawer has words in. */
export async function textLocales(collection: TextCollection, id: string): Promise<Locale[]> {
  const held = await Promise.all(LOCALES.map(async (locale) => ((await getEntry(collection, `${id}/${locale}`)) ? [locale] : [])));
  return held.flat();
}
