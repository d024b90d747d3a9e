// All files beside a page as one, which is what a build makes; the development server makes each when it is asked for.
import { LOCALES } from '../domain/locale.ts';
import { writeBundle } from '../formats/page-bundle.ts';
import { pathTo, type Route } from '../i18n/routes.ts';
import { getRouteData } from './output-pages.ts';
import { filesBeside, pageFile, routesWithFiles } from './page-files.ts';
import { outputKey } from './page-keys.ts';

/** The address of every bundle: that of the page it belongs to. The bundle of an output is not made again as long as its key is the same. */
export async function bundlePaths() {
  if (import.meta.env.DEV) return [];
  const routes = await routesWithFiles();
  return Promise.all(routes.map(async (route) => ({
    params: { page: pathTo(route, 'nb').slice(1, -1) || 'index' }, props: { route },
    ...(route.page === 'output' ? { cacheKey: await outputKey(route.id) } : {}),
  })));
}

const encoder = new TextEncoder();

/** One of them. @param site `Astro.site` */
export async function pageBundle(route: Route, site: URL | undefined): Promise<Blob> {
  const bundle = new Map<string, Uint8Array<ArrayBuffer>>();
  const files = await filesBeside(route);
  for (const locale of LOCALES) {
    const page = await getRouteData(route, locale, site);
    for (const { name } of files) bundle.set(`${pathTo(route, locale).slice(1)}${name}`, encoder.encode(await pageFile(route, name, page)));
  }
  return new Blob(writeBundle(bundle));
}
