// The files beside pages of every kind: the lists' exports, the feeds, typed links and graphs, and each page's twin in Markdown.
import { LOCALES } from '../domain/locale.ts';
import { LIST_FILES } from '../formats/listed-outputs.ts';
import { LINKSET_FILE, MARKDOWN_FILE, METADATA_FILE } from '../formats/output-files.ts';
import { FEED_FILES } from '../formats/page-feeds.ts';
import { graphOf } from '../formats/page-graph.ts';
import { linkset } from '../formats/signposting.ts';
import { kindOf } from '../formats/typed-links.ts';
import { pathTo, type Route } from '../i18n/routes.ts';
import { feedFile, feedRoutes } from './feeds.ts';
import { getFormatContext } from './format-context.ts';
import { listFile, listRoutes } from './list-files.ts';
import { markdownTwin } from './markdown-twins.ts';
import { outputKey } from './output-pages.ts';
import type { PageData } from './page-data.ts';
import { builtRoutes } from './routes-built.ts';

/** Of a page that describes something; outputs have their own, in `output-files.ts`. */
const SIGNPOSTS = [LINKSET_FILE, METADATA_FILE];
const FILES = [...LIST_FILES, ...FEED_FILES, ...SIGNPOSTS, MARKDOWN_FILE];
export type PageFileName = (typeof FILES)[number]['name'];

/** The address of every file: page × file × language. */
export async function pageFilePaths() {
  const beside = (routes: readonly Route[], files: readonly (typeof FILES)[number][]) =>
    Promise.all(LOCALES.flatMap((locale) => routes.flatMap((route) => files.map(async ({ name, mediaType }) => ({
      params: { folder: pathTo(route, locale).slice(1, -1) || undefined, file: name }, props: { locale, route, name, mediaType },
      ...(route.page === 'output' ? { cacheKey: await outputKey(route.id) } : {}),
    })))));
  const pages = (await builtRoutes()).map(({ route }) => route);
  return [
    ...(await beside(await listRoutes(), LIST_FILES)),
    ...(await beside(await feedRoutes(), FEED_FILES)),
    ...(await beside(pages.filter((route) => kindOf(route) !== undefined), SIGNPOSTS)),
    ...(await beside(pages, [MARKDOWN_FILE])),
  ];
}

/** The text of one. */
export async function pageFile(route: Route, name: PageFileName, page: PageData): Promise<string> {
  switch (name) {
    case 'index.md':
      return markdownTwin(route, page);
    case 'linkset.json':
      return `${JSON.stringify(linkset(route, await getFormatContext(page)))}\n`;
    case 'metadata.jsonld':
      return `${JSON.stringify(graphOf(route, [], await getFormatContext(page)), null, 2)}\n`;
    case 'feed.xml':
    case 'feed.json':
      return feedFile(route, name, page);
    default:
      return listFile(route, name, page);
  }
}
