// The files beside pages of every kind: the lists' exports, the feeds, and each page's twin in Markdown.
import { LOCALES } from '../domain/locale.ts';
import { LIST_FILES } from '../formats/listed-outputs.ts';
import { MARKDOWN_FILE } from '../formats/output-files.ts';
import { FEED_FILES } from '../formats/page-feeds.ts';
import { pathTo, type Route } from '../i18n/routes.ts';
import { feedFile, feedRoutes } from './feeds.ts';
import { listFile, listRoutes } from './list-files.ts';
import { markdownTwin } from './markdown-twins.ts';
import { outputKey } from './output-pages.ts';
import type { PageData } from './page-data.ts';
import { builtRoutes } from './routes-built.ts';

const FILES = [...LIST_FILES, ...FEED_FILES, MARKDOWN_FILE];
export type PageFileName = (typeof FILES)[number]['name'];

/** The address of every file: page × file × language. */
export async function pageFilePaths() {
  const beside = (routes: readonly Route[], files: readonly (typeof FILES)[number][]) =>
    Promise.all(LOCALES.flatMap((locale) => routes.flatMap((route) => files.map(async ({ name, mediaType }) => ({
      params: { folder: pathTo(route, locale).slice(1, -1) || undefined, file: name }, props: { locale, route, name, mediaType },
      ...(route.page === 'output' ? { cacheKey: await outputKey(route.id) } : {}),
    })))));
  return [
    ...(await beside(await listRoutes(), LIST_FILES)),
    ...(await beside(await feedRoutes(), FEED_FILES)),
    ...(await beside((await builtRoutes()).map(({ route }) => route), [MARKDOWN_FILE])),
  ];
}

/** The text of one. */
export function pageFile(route: Route, name: PageFileName, page: PageData): Promise<string> {
  if (name === 'index.md') return markdownTwin(route, page);
  return name === 'feed.xml' || name === 'feed.json' ? feedFile(route, name, page) : listFile(route, name, page);
}
