// The files that describe a page which is not an output's: its references and tables, its feeds, and its graph.
import { FEED_PATH } from '../domain/show.ts';
import { absolute, pathTo, type Route } from '../i18n/routes.ts';
import { CRATE_FILE, DATA_FILES, DATA_FOLDER, describesTheOthers } from './data-files.ts';
import { addressOf, type FormatContext } from './format-context.ts';
import { LIST_FILES, listedOutputs, listRoute } from './listed-outputs.ts';
import { METADATA_FILE } from './output-files.ts';
import { FEED_FILES, feedAddress, feedRoute } from './page-feeds.ts';

interface Description {
  /** Absolute. */
  href: string;
  mediaType: string;
}

/** The files that describe a page, the richest last. */
export function filesBeside(route: Route, context: FormatContext): Description[] {
  return [...listFiles(route, context), ...feeds(route, context), ...dataFiles(route, context), { href: `${addressOf(route, context)}${METADATA_FILE.name}`, mediaType: METADATA_FILE.mediaType }];
}

/** A topic or person nobody has recorded an output of has no list, and so no files of it. */
function listFiles(route: Route, context: FormatContext): Description[] {
  const list = listRoute(route);
  const isEmpty = (route.page === 'topic' || route.page === 'person') && listedOutputs(route, context.archive).length === 0;
  return list === undefined || isEmpty ? [] : LIST_FILES.map(({ name, mediaType }) => ({ href: `${addressOf(list, context)}${name}`, mediaType }));
}

/** The feeds a page has of its own, not those of the whole site. */
function feeds(route: Route, { locale, siteUrl }: FormatContext): Description[] {
  if (route.page === 'family' && route.family === 'episodes') return [{ href: absolute(FEED_PATH, siteUrl), mediaType: 'application/rss+xml' }];
  const isOwn = pathTo(feedRoute(route), locale) === pathTo(route, locale);
  return isOwn ? FEED_FILES.map(({ name, mediaType }) => ({ href: feedAddress(route, name, locale, siteUrl), mediaType })) : [];
}

function dataFiles(route: Route, { siteUrl }: FormatContext): Description[] {
  if (route.page !== 'data') return [];
  return [...DATA_FILES, CRATE_FILE].filter(describesTheOthers).map(({ name, mediaType }) => ({ href: absolute(`${DATA_FOLDER}${name}`, siteUrl), mediaType }));
}
