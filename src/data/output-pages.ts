// What the page of an output and the files beside it are given.
import { archiveAround } from '../domain/archive-part.ts';
import type { Locale } from '../domain/locale.ts';
import type { Route } from '../i18n/routes.ts';
import { getPageData, type PageData } from './page-data.ts';

/** The shared props of an output's page, with the part of the archive that is around it. @param site `Astro.site` */
export async function getOutputPageData(id: string, locale: Locale, site: URL | undefined): Promise<PageData> {
  const page = await getPageData(locale, site);
  return { ...page, archive: archiveAround(id, page.archive) };
}

/** What the files beside a page are made from: of an output, no more than its page is. @param site `Astro.site` */
export function getRouteData(route: Route, locale: Locale, site: URL | undefined): Promise<PageData> {
  return route.page === 'output' ? getOutputPageData(route.id, locale, site) : getPageData(locale, site);
}
