// What every page needs: the reader of its language, the archive, and the site's address.
import { getEntry } from 'astro:content';
import type { Archive } from '../domain/archive.ts';
import type { Locale } from '../domain/locale.ts';
import { readerOf, type Reader } from '../i18n/reader.ts';
import { getArchive } from './archive.ts';

export interface PageData {
  reader: Reader;
  archive: Archive;
  /** Without a slash at its end. */
  siteUrl: string;
}

/** The reader of a language; made once a build, anew for each page in development. */
export function getReader(locale: Locale): Promise<Reader> {
  const known = import.meta.env.DEV ? undefined : readers.get(locale);
  const reader = known ?? makeReader(locale);
  readers.set(locale, reader);
  return reader;
}

const readers = new Map<Locale, Promise<Reader>>();

async function makeReader(locale: Locale): Promise<Reader> {
  const words = await getEntry('ui', locale);
  if (!words) throw new Error(`There are no interface words in «${locale}»`);
  return readerOf(locale, words.data);
}

/** The shared props of a page. @param site `Astro.site`, set by SITE_URL */
export async function getPageData(locale: Locale, site: URL | undefined): Promise<PageData> {
  return { reader: await getReader(locale), archive: await getArchive(), siteUrl: siteUrlOf(site) };
}

/** The site's address without a slash at its end. */
export function siteUrlOf(site: URL | undefined): string {
  if (!site) throw new Error('astro.config.mjs sets no site');
  return site.href.replace(/\/$/, '');
}
