// The files beside pages of every kind: references for managers, the lists' exports, the feeds, typed links and graphs, and each
// page's twin in Markdown. One list of what a page has, one function that writes.
import { outputById } from '../domain/archive.ts';
import { LOCALES } from '../domain/locale.ts';
import { LIST_FILES } from '../formats/listed-outputs.ts';
import { descriptionsOf, LINKSET_FILE, MARKDOWN_FILE, METADATA_FILE, OUTPUT_FILES } from '../formats/output-files.ts';
import { FEED_FILES } from '../formats/page-feeds.ts';
import { graphOf } from '../formats/page-graph.ts';
import { linkset } from '../formats/signposting.ts';
import { kindOf } from '../formats/typed-links.ts';
import { pathTo, type Route } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';
import { feedFile, feedRoutes } from './feeds.ts';
import { getFormatContext } from './format-context.ts';
import { listFile, listRoutes } from './list-files.ts';
import { markdownTwin } from './markdown-twins.ts';
import { outputFile } from './output-files.ts';
import type { PageData } from './page-data.ts';
import { builtRoutes } from './routes-built.ts';

type PageFile = (typeof LIST_FILES | typeof FEED_FILES | typeof OUTPUT_FILES)[number] | typeof LINKSET_FILE | typeof METADATA_FILE | typeof MARKDOWN_FILE;
export type PageFileName = PageFile['name'];

/** Every page with files beside it. */
export async function routesWithFiles(): Promise<Route[]> {
  return (await builtRoutes()).map(({ route }) => route);
}

/** The files in a page's own folder, the same in each language. */
export async function filesBeside(route: Route): Promise<PageFile[]> {
  const [lists, feeds] = await (sets ??= Promise.all([listRoutes().then(pathsOf), feedRoutes().then(pathsOf)]));
  const path = pathTo(route, 'nb');
  return [
    ...(lists.has(path) ? LIST_FILES : []),
    ...(feeds.has(path) ? FEED_FILES : []),
    ...(await descriptionsBeside(route)),
    MARKDOWN_FILE,
  ];
}

let sets: Promise<[Set<string>, Set<string>]> | undefined;
const pathsOf = (routes: readonly Route[]): Set<string> => new Set(routes.map((route) => pathTo(route, 'nb')));

async function descriptionsBeside(route: Route): Promise<PageFile[]> {
  if (route.page === 'output') return [...descriptionsOf(outputById(await getArchive(), route.id)), LINKSET_FILE];
  return kindOf(route) === undefined ? [] : [LINKSET_FILE, METADATA_FILE];
}

/** The address of every file, for the development server; a build bundles them (`page-bundles.ts`). */
export async function pageFilePaths() {
  if (!import.meta.env.DEV) return [];
  sets = undefined;
  const files = await Promise.all((await routesWithFiles()).map(async (route) => (await filesBeside(route)).map(({ name, mediaType }) => ({ route, name, mediaType }))));
  return LOCALES.flatMap((locale) => files.flat().map(({ route, name, mediaType }) => ({
    params: { folder: pathTo(route, locale).slice(1, -1) || undefined, file: name }, props: { locale, route, name, mediaType },
  })));
}

/** The text of one. @param page as `getRouteData` gives it */
export async function pageFile(route: Route, name: PageFileName, page: PageData): Promise<string> {
  switch (name) {
    case 'index.md':
      return markdownTwin(route, page);
    case 'feed.xml':
    case 'feed.json':
      return feedFile(route, name, page);
    case 'outputs.bib': case 'outputs.ris': case 'outputs.csl.json': case 'outputs.csv': case 'outputs.json':
      return listFile(route, name, page);
    default:
      if (route.page === 'output') return outputFile(route.id, name, page);
      return name === 'linkset.json'
        ? `${JSON.stringify(linkset(route, await getFormatContext(page)))}\n`
        : `${JSON.stringify(graphOf(route, [], await getFormatContext(page)), null, 2)}\n`;
  }
}
