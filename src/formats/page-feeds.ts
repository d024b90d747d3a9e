// Which pages have a feed, and where it is: beside the page, once as Atom and once as JSON Feed.
import type { Locale } from '../domain/locale.ts';
import { absolute, pathTo, wholeOf, type Route } from '../i18n/routes.ts';
import { ATOM_MEDIA_TYPE } from './atom.ts';
import { JSON_FEED_MEDIA_TYPE } from './json-feed.ts';

export const FEED_FILES = [
  { name: 'feed.xml', label: 'Atom', mediaType: ATOM_MEDIA_TYPE },
  { name: 'feed.json', label: 'JSON Feed', mediaType: JSON_FEED_MEDIA_TYPE },
] as const;

/** The page whose feed tells of what is new on this one: its own for a type, a topic and a person, else that of all outputs. */
export function feedRoute(page: Route): Route {
  const route = wholeOf(page);
  if (route.page === 'topic' || route.page === 'person' || (route.page === 'facet' && route.facet === 'type')) return route;
  if (route.page === 'facet' && route.facet === 'topic') return { page: 'topic', id: route.value };
  if (route.page === 'facet' && route.facet === 'person') return { page: 'person', id: route.value };
  return { page: 'outputs' };
}

/** The path of a page's feed. */
export function feedPath(route: Route, name: (typeof FEED_FILES)[number]['name'], locale: Locale): string {
  return `${pathTo(feedRoute(route), locale)}${name}`;
}

/** The absolute address of a page's feed. */
export function feedAddress(route: Route, name: (typeof FEED_FILES)[number]['name'], locale: Locale, siteUrl: string): string {
  return absolute(feedPath(route, name, locale), siteUrl);
}
