// The words of the drawers, by id and language; and the entry to render for a reader.
import { getCollection, type CollectionEntry } from 'astro:content';
import { LOCALES, otherLocale, type Locale } from '../domain/locale.ts';
import type { Localized } from '../domain/localized.ts';

export type TextCollection = 'publicationTexts' | 'lectureTexts' | 'articleTexts' | 'episodeTexts' | 'findingTexts' | 'personTexts' | 'topicTexts' | 'pageTexts';

/** Front matter by id, then by language. */
export type Words<T> = ReadonlyMap<string, Localized<T>>;

const indexes = new Map<TextCollection, Promise<ReadonlyMap<string, unknown>>>();

/** The entries of a collection by id; made once a build, anew in development. Asking Astro for an entry that is not there would warn. */
function entriesOf<C extends TextCollection>(collection: C): Promise<ReadonlyMap<string, CollectionEntry<C>>> {
  const made = import.meta.env.DEV ? undefined : indexes.get(collection);
  const index = made ?? getCollection(collection).then((entries) => new Map(entries.map((entry) => [entry.id, entry])));
  indexes.set(collection, index);
  return index as Promise<ReadonlyMap<string, CollectionEntry<C>>>;
}

/** All front matter of a collection. */
export async function wordsById<C extends TextCollection>(collection: C): Promise<Words<CollectionEntry<C>['data']>> {
  const words = new Map<string, Localized<CollectionEntry<C>['data']>>();
  for (const entry of (await entriesOf(collection)).values()) {
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
  const entries = await entriesOf(collection);
  for (const candidate of [locale, otherLocale(locale)]) {
    const entry = entries.get(`${id}/${candidate}`);
    if (entry) return { entry, value: entry.data, locale: candidate, isFallback: candidate !== locale };
  }
  return undefined;
}

/** The text of a drawer in exactly that language. */
export async function getText<C extends TextCollection>(collection: C, id: string, locale: Locale): Promise<CollectionEntry<C> | undefined> {
  return (await entriesOf(collection)).get(`${id}/${locale}`);
}

/** The languages a drawer has words in. */
export async function textLocales(collection: TextCollection, id: string): Promise<Locale[]> {
  const entries = await entriesOf(collection);
  return LOCALES.filter((locale) => entries.has(`${id}/${locale}`));
}
