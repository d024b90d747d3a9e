// What the formats need of a page: the archive, the address, and a type's name in both languages.
import { contextOf, type FormatContext } from '../formats/format-context.ts';
import { getReader, type PageData } from './page-data.ts';

/** The context of a page's language. */
export async function getFormatContext({ archive, siteUrl, reader }: PageData): Promise<FormatContext> {
  const readers = { nb: await getReader('nb'), en: await getReader('en') };
  return {
    ...contextOf(reader, archive, siteUrl),
    typeNameIn: (type, locale) => readers[locale].t(`type.${type}`),
  };
}
