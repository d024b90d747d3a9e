// Every page that is built and may be indexed, for the site map: its route and the languages it has words of its own in.
import { getCollection } from 'astro:content';
import { projectOutputs } from '../domain/archive.ts';
import { countFacet, FACETS } from '../domain/facet.ts';
import { isPlayable } from '../domain/episode.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { localesOf, type Localized } from '../domain/localized.ts';
import { FAMILIES } from '../domain/output.ts';
import { laterPages } from '../formats/list-pages.ts';
import { TEXT_PAGES, type Route } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';

export interface BuiltRoute {
  route: Route;
  /** The languages paired by hreflang; a page with borrowed words is not among them. */
  translations: readonly Locale[];
  /** Paths of the pictures on the page. */
  images?: readonly string[];
}

/** All indexable pages, in the order of the site's sections; of a long list the first page, which stands for the whole. */
export async function builtRoutes(): Promise<BuiltRoute[]> {
  const archive = await getArchive();
  const both = (route: Route): BuiltRoute => ({ route, translations: LOCALES });
  const worded = (route: Route, words: Localized<unknown>): BuiltRoute => ({ route, translations: localesOf(words) });
  const outputs = projectOutputs(archive);
  const cover = { images: [`/${archive.show.cover.file}`] };
  const held = new Set((await getCollection('pageTexts')).map((entry) => entry.id.split('/')[0]));
  return [
    both({ page: 'home' }),
    both({ page: 'findings' }),
    ...archive.findings.map(({ id, words }) => worded({ page: 'finding', id }, words)),
    both({ page: 'outputs' }),
    ...FACETS.flatMap((facet) => [...countFacet(outputs, facet).keys()].map((value) => both({ page: 'facet', facet, value }))),
    ...FAMILIES.map((family) => ({ ...both({ page: 'family', family }), ...(family === 'episodes' ? cover : {}) })),
    both({ page: 'subscribe' }),
    both({ page: 'licences' }),
    ...archive.outputs.map((output) => ({ ...worded({ page: 'output', family: output.family, id: output.id }, output.words), ...(output.family === 'episodes' && isPlayable(output) ? cover : {}) })),
    both({ page: 'topics' }),
    ...archive.topics.map(({ id, words }) => worded({ page: 'topic', id }, words)),
    both({ page: 'people' }),
    ...archive.people.map(({ id, words }) => worded({ page: 'person', id }, words)),
    both({ page: 'search' }),
    both({ page: 'data' }),
    both({ page: 'offline' }),
    ...TEXT_PAGES.filter((name) => held.has(name)).map((name) => both({ page: 'text', name })),
  ];
}

/** The later pages of long lists, for the site map. What lies beside a page (feeds, files, Markdown) they have none of: it is of the whole list. */
export async function laterListRoutes(): Promise<BuiltRoute[]> {
  const later = laterPages(await getArchive()).filter(({ list }) => list.page !== 'outputs-by-title');
  return later.map((route) => ({ route, translations: LOCALES }));
}
