// What the formats need besides the thing they write: where the site is, in which language, and the archive around it.
import type { Archive } from '../domain/archive.ts';
import type { Article } from '../domain/article.ts';
import type { Locale } from '../domain/locale.ts';
import type { Output, OutputType } from '../domain/output.ts';
import type { PartialDate } from '../domain/partial-date.ts';
import { osloDate } from '../i18n/format.ts';
import type { Reader } from '../i18n/reader.ts';
import { absolute, pathTo, type Route } from '../i18n/routes.ts';

export interface FormatContext {
  archive: Archive;
  /** The site's address, without a slash at its end. */
  siteUrl: string;
  /** The language of the page the format is for. */
  locale: Locale;
  /** A type's name in that language, «Faglig foredrag». */
  typeName: (type: OutputType) => string;
  /** The same in a language of one's choice, for references in another language than the page. */
  typeNameIn?: (type: OutputType, locale: Locale) => string;
  /** A medium's name in that language, «Nett». */
  mediumName?: (medium: NonNullable<Article['medium']>) => string;
}

/** The context of a page that is read in that language. */
export function contextOf({ locale, t }: Reader, archive: Archive, siteUrl: string): FormatContext {
  return { archive, siteUrl, locale, typeName: (type) => t(`type.${type}`), mediumName: (medium) => t(`medium.${medium}`) };
}

/** The absolute address of a page in the context's language. */
export function addressOf(route: Route, context: FormatContext): string {
  return absolute(pathTo(route, context.locale), context.siteUrl);
}

/** The absolute address of an output's page in the context's language. */
export function outputAddress(output: Pick<Output, 'family' | 'id'>, context: FormatContext): string {
  return addressOf({ page: 'output', family: output.family, id: output.id }, context);
}

/** The address that names an output in every language and format: its page in the source language. */
export function canonicalOutputAddress(output: Pick<Output, 'family' | 'id'>, context: FormatContext): string {
  return outputAddress(output, { ...context, locale: 'nb' });
}

/** When it came out, as far as anyone has recorded: the date of the work, or the day an episode of ours was released. */
export function dateOf(output: Output): PartialDate | undefined {
  if (output.date !== undefined) return output.date;
  return output.family === 'episodes' && output.published !== undefined ? osloDate(output.published) : undefined;
}
