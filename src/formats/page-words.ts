// What each page is called and says in a sentence, where no layout is drawn: feeds, Markdown, llms.txt.
import { projectOutputs, topicById, type Archive } from '../domain/archive.ts';
import { fullName } from '../domain/credit.ts';
import { pick } from '../domain/localized.ts';
import { byId } from '../domain/remembered.ts';
import type { Reader } from '../i18n/reader.ts';
import type { Route } from '../i18n/routes.ts';
import { facetLabel } from './facet-label.ts';
import { listedOutputs } from './listed-outputs.ts';

export interface PageWords {
  title: string;
  summary: string;
}

/** The words of a page, in the reader's language as far as they exist. Pages of running words have their own. */
export function pageWords(route: Route, archive: Archive, reader: Reader): PageWords {
  const { t, locale } = reader;
  switch (route.page) {
    case 'home':
      return { title: archive.project.siteName[locale], summary: t('home.lead') };
    case 'findings':
      return { title: t('nav.findings'), summary: t('findings.lead') };
    case 'topics':
      return { title: t('nav.topics'), summary: t('topics.lead') };
    case 'people':
      return { title: t('nav.people'), summary: t('people.lead') };
    case 'search':
      return { title: t('nav.search'), summary: t('search.lead') };
    case 'data':
      return { title: t('data.title'), summary: t('data.lead') };
    case 'offline':
      return { title: t('offline.title'), summary: t(archive.project.offline === false ? 'offline.ended' : 'offline.lead') };
    case 'subscribe':
      return { title: t('subscribe.title'), summary: t('subscribe.lead') };
    case 'finding': {
      const words = pick(byId(archive.findings).get(route.id)?.words ?? {}, locale)?.value;
      return { title: words?.claim ?? route.id, summary: words?.summary ?? '' };
    }
    case 'topic': {
      const words = pick(topicById(archive, route.id).words, locale)?.value;
      return { title: words?.name ?? route.id, summary: words?.summary ?? '' };
    }
    case 'person': {
      const person = byId(archive.people).get(route.id);
      return { title: person ? fullName(person.name) : route.id, summary: pick(person?.words ?? {}, locale)?.value.summary ?? '' };
    }
    case 'output': {
      const output = byId(archive.outputs).get(route.id);
      return { title: output?.title ?? route.id, summary: (output && pick(output.words, locale)?.value.summary) ?? '' };
    }
    case 'list-page':
      return pageWords(route.list, archive, reader);
    case 'facet': {
      const [value, n] = [facetLabel(route.facet, route.value, archive, reader), listedOutputs(route, archive).length];
      return { title: value, summary: t(n === 1 ? `facet.${route.facet}.lead.one` : `facet.${route.facet}.lead.other`, { value, n }) };
    }
    case 'family':
      return route.family === 'episodes'
        ? { title: archive.show.title, summary: archive.show.description[locale] }
        : { title: t(`family.${route.family}`), summary: t(`family.${route.family}.lead`) };
    default:
      return { title: t('nav.outputs'), summary: t('outputs.lead', { n: projectOutputs(archive).length }) };
  }
}

/** The name of a page's feed. */
export function feedTitle(route: Route, archive: Archive, reader: Reader): string {
  return route.page === 'outputs' ? reader.t('feed.outputs') : reader.t('feed.of', { name: pageWords(route, archive, reader).title });
}
