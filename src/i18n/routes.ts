// Every kind of page the site has, and its address in each language. The one place that builds a path.
import type { Facet } from '../domain/facet.ts';
import type { Locale } from '../domain/locale.ts';
import type { Family } from '../domain/output.ts';

/** The pages that are words alone. */
export const TEXT_PAGES = ['about', 'press', 'accessibility', 'privacy'] as const;
export type TextPage = (typeof TEXT_PAGES)[number];

/** A page with a list that can be longer than a page. */
export type ListRoute =
  | { page: 'outputs' | 'outputs-by-title' }
  | { page: 'facet'; facet: Facet; value: string }
  | { page: 'family'; family: Family };

export type Route =
  | ListRoute
  | { page: 'home' | 'findings' | 'topics' | 'people' | 'search' | 'data' | 'offline' | 'not-found' }
  | { page: 'finding' | 'topic' | 'person'; id: string }
  /** The second page of a list, and those after it. */
  | { page: 'list-page'; list: ListRoute; number: number }
  | { page: 'output'; family: Family; id: string }
  | { page: 'player'; id: string }
  | { page: 'subscribe' }
  | { page: 'licences' }
  | { page: 'text'; name: TextPage };

type Section = 'findings' | 'outputs' | 'topics' | 'people' | 'search' | 'data' | 'offline' | Family | TextPage;

/** The localised segment of each section. ASCII; never changed once published. */
export const SEGMENTS: Record<Section, Record<Locale, string>> = {
  findings: { nb: 'funn', en: 'findings' },
  outputs: { nb: 'resultater', en: 'outputs' },
  publications: { nb: 'publikasjoner', en: 'publications' },
  lectures: { nb: 'foredrag', en: 'lectures' },
  articles: { nb: 'artikler', en: 'articles' },
  episodes: { nb: 'podkast', en: 'podcast' },
  topics: { nb: 'tema', en: 'topics' },
  people: { nb: 'folk', en: 'people' },
  search: { nb: 'sok', en: 'search' },
  data: { nb: 'data', en: 'data' },
  offline: { nb: 'uten-nett', en: 'offline' },
  about: { nb: 'om', en: 'about' },
  press: { nb: 'presse', en: 'press' },
  accessibility: { nb: 'tilgjengelighet', en: 'accessibility' },
  privacy: { nb: 'personvern', en: 'privacy' },
};

/** The segment of a facet below the list of all outputs. */
export const FACET_SEGMENTS: Record<Facet, Record<Locale, string>> = {
  type: { nb: 'type', en: 'type' },
  year: { nb: 'ar', en: 'year' },
  person: { nb: 'person', en: 'person' },
  topic: { nb: 'tema', en: 'topic' },
  language: { nb: 'sprak', en: 'language' },
};

/** The list of all outputs in another order than by date. */
export const BY_TITLE_SEGMENT: Record<Locale, string> = { nb: 'etter-tittel', en: 'by-title' };

/** The segment below a list under which its second page and those after it are, each by its number. */
export const LIST_PAGE_SEGMENT: Record<Locale, string> = { nb: 'side', en: 'page' };

/** The segments of the podcast's further pages: an episode's player, and the page for subscribers. */
export const PODCAST_SEGMENTS: Record<'player' | 'subscribe', Record<Locale, string>> = {
  player: { nb: 'spiller', en: 'player' },
  subscribe: { nb: 'abonner', en: 'subscribe' },
};

/** The calendar of releases, beside the list of episodes. */
export const CALENDAR_FILE: Record<Locale, string> = { nb: 'kalender.ics', en: 'calendar.ics' };

/** The page below «about» that names what the site is built with. */
export const LICENCES_SEGMENT: Record<Locale, string> = { nb: 'lisenser', en: 'licences' };

/** The first segment of a locale's addresses: none for Norwegian. */
export function localePrefix(locale: Locale): string {
  return locale === 'nb' ? '' : `/${locale}`;
}

/** A locale as a page's rest parameter: none for Norwegian. */
export function localeParameter(locale: Locale): string | undefined {
  return locale === 'nb' ? undefined : locale;
}

/** The address of a page from the site's root, with a slash at both ends. */
export function pathTo(route: Route, locale: Locale): string {
  const prefix = localePrefix(locale);
  const under = (section: Section, ...rest: string[]) => `${[prefix, SEGMENTS[section][locale], ...rest].join('/')}/`;
  switch (route.page) {
    case 'home':
      return `${prefix}/`;
    case 'not-found':
      return locale === 'nb' ? '/404.html' : `${prefix}/404/`;
    case 'outputs-by-title':
      return under('outputs', BY_TITLE_SEGMENT[locale]);
    case 'finding':
      return under('findings', route.id);
    case 'topic':
      return under('topics', route.id);
    case 'person':
      return under('people', route.id);
    case 'facet':
      return under('outputs', FACET_SEGMENTS[route.facet][locale], route.value);
    case 'list-page':
      return `${pathTo(route.list, locale)}${LIST_PAGE_SEGMENT[locale]}/${route.number}/`;
    case 'family':
      return under(route.family);
    case 'output':
      return under(route.family, route.id);
    case 'player':
      return under('episodes', route.id, PODCAST_SEGMENTS.player[locale]);
    case 'subscribe':
      return under('episodes', PODCAST_SEGMENTS.subscribe[locale]);
    case 'licences':
      return under('about', LICENCES_SEGMENT[locale]);
    case 'text':
      return under(route.name);
    default:
      return under(route.page);
  }
}

/** The page of a list with that number: the first is the list itself. */
export function listPageRoute(list: ListRoute, number: number): Route {
  return number === 1 ? list : { page: 'list-page', list, number };
}

/** What a page of a list is part of; any other page is itself. The files and feeds of a list are beside the whole. */
export function wholeOf(route: Route): Route {
  return route.page === 'list-page' ? route.list : route;
}

/** The absolute address of a path. @param siteUrl the site's address without a slash at its end */
export function absolute(path: string, siteUrl: string): string {
  return new URL(path, `${siteUrl}/`).href;
}
