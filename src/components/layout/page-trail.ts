// The way to a page from the front page, by its route: for machines; people see it above the heading where it helps.
import { outputById, type Archive } from '../../domain/archive.ts';
import { pick } from '../../domain/localized.ts';
import type { Crumb } from '../../formats/json-ld.ts';
import { pageWords } from '../../formats/page-words.ts';
import type { Reader } from '../../i18n/reader.ts';
import { absolute, type Route } from '../../i18n/routes.ts';

/** The steps, the front page first and the page itself last; none for the front page. @param title the page's own, in its language */
export function trailOf(route: Route, title: string, page: { reader: Reader; archive: Archive; siteUrl: string }): Crumb[] {
  const { reader, archive, siteUrl } = page;
  const { t, to, locale } = reader;
  const step = (name: string, target: Route, language = locale as string): Crumb => ({ name, language, url: absolute(to(target), siteUrl) });
  const home = step(t('nav.home'), { page: 'home' });
  switch (route.page) {
    case 'home':
      return [];
    case 'output': {
      const output = outputById(archive, route.id);
      const section = output.family === 'episodes' ? [] : [step(t('nav.outputs'), { page: 'outputs' })];
      return [home, ...section, step(t(`family.${output.family}`), { page: 'family', family: output.family }), step(output.title, route, output.language)];
    }
    case 'finding': {
      const words = pick(archive.findings.find((finding) => finding.id === route.id)!.words, locale);
      return [home, step(t('nav.findings'), { page: 'findings' }), step(words?.value.claim ?? title, route, words?.locale)];
    }
    case 'topic':
      return [home, step(t('nav.topics'), { page: 'topics' }), step(title, route)];
    case 'person':
      return [home, step(t('nav.people'), { page: 'people' }), step(title, route)];
    case 'list-page':
      return [...trailOf(route.list, pageWords(route.list, archive, reader).title, page), step(t('pager.page', { n: route.number }), route)];
    case 'facet':
      return [home, step(t('nav.outputs'), { page: 'outputs' }), step(title, route)];
    case 'family':
      return [home, ...(route.family === 'episodes' ? [] : [step(t('nav.outputs'), { page: 'outputs' })]), step(title, route)];
    default:
      return [home, step(title, route)];
  }
}
