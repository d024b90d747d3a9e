// The addresses of every page: locale × entry. Pages re-export these as getStaticPaths.
import { getCollection } from 'astro:content';
import { projectOutputs } from '../domain/archive.ts';
import { countFacet, FACETS, type Facet } from '../domain/facet.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Family } from '../domain/output.ts';
import { isEpisodes, laterPages } from '../formats/list-pages.ts';
import { BY_TITLE_SEGMENT, FACET_SEGMENTS, LIST_PAGE_SEGMENT, pathTo, SEGMENTS, TEXT_PAGES } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';
import { archiveKey, outputKey, textPageKey } from './page-keys.ts';
import type { TextCollection } from './words.ts';

/** A locale's rest parameter: none for the source language, which has no prefix. */
const prefix = (locale: Locale) => (locale === 'nb' ? undefined : locale);

type Section = keyof typeof SEGMENTS;

/** A page that exists once per locale, under the segment of its section. */
function sectionPaths<S extends Section>(section: S) {
  return () => LOCALES.map((locale) => ({ params: { locale: prefix(locale), [section]: SEGMENTS[section][locale] }, props: { locale } }));
}

/** Such pages that list what the archive holds, and are not made again as long as it is the same. */
function listPaths<S extends Section>(section: S) {
  return () => unlessChanged(sectionPaths(section)());
}

/** Pages that are made from the archive alone. */
async function unlessChanged<P extends object>(paths: readonly P[]): Promise<(P & { cacheKey: string })[]> {
  const cacheKey = await archiveKey();
  return paths.map((path) => ({ ...path, cacheKey }));
}

/** A page per id and locale, under the segment of its section. */
function entryPaths<S extends Section>(section: S, ids: () => Promise<string[]>) {
  return async () => {
    const all = await ids();
    return LOCALES.flatMap((locale) => all.map((id) => ({
      params: { locale: prefix(locale), [section]: SEGMENTS[section][locale], id }, props: { locale, id },
    })));
  };
}

/** A page per id that has a text of its own beside the archive. */
function describedPaths<S extends Section>(section: S, ids: () => Promise<string[]>, texts: TextCollection) {
  const paths = entryPaths(section, ids);
  return async () => Promise.all((await paths()).map(async (path) => ({ ...path, cacheKey: await textPageKey(texts, path.props.id) })));
}

/** A page per output of a family; not made again as long as its key is the same. */
function outputPaths(family: Family) {
  const paths = entryPaths(family, outputIdsOf(family));
  return async () => Promise.all((await paths()).map(async (path) => ({ ...path, cacheKey: await outputKey(path.props.id) })));
}

const idsOf = (kind: 'findings' | 'topics' | 'people') => async () => (await getArchive())[kind].map(({ id }) => id);
const outputIdsOf = (family: Family) => async () => (await getArchive()).outputs.filter((output) => output.family === family).map(({ id }) => id);

export const homePaths = () => LOCALES.map((locale) => ({ params: { locale: prefix(locale) }, props: { locale } }));
export const findingsPaths = listPaths('findings');
export const findingPaths = describedPaths('findings', idsOf('findings'), 'findingTexts');
export const topicsPaths = listPaths('topics');
export const topicPaths = describedPaths('topics', idsOf('topics'), 'topicTexts');
export const peoplePaths = listPaths('people');
export const personPaths = describedPaths('people', idsOf('people'), 'personTexts');
export const outputsPaths = listPaths('outputs');

/** The list of all outputs by title. */
export const outputsByTitlePaths = () => unlessChanged(LOCALES.map((locale) => ({
  params: { locale: prefix(locale), outputs: SEGMENTS.outputs[locale], order: BY_TITLE_SEGMENT[locale] }, props: { locale },
})));

export const publicationsPaths = listPaths('publications');
export const publicationPaths = outputPaths('publications');
export const lecturesPaths = listPaths('lectures');
export const lecturePaths = outputPaths('lectures');
export const articlesPaths = listPaths('articles');
export const articlePaths = outputPaths('articles');
export const episodesPaths = sectionPaths('episodes');
export const episodePaths = outputPaths('episodes');
export const searchPaths = sectionPaths('search');
export const dataPaths = sectionPaths('data');
export const offlinePaths = sectionPaths('offline');

/** The pages of words: about, for the press, accessibility, privacy; those the content tree holds. */
export async function textPaths() {
  const held = new Set((await getCollection('pageTexts')).map((entry) => entry.id.split('/')[0]));
  return LOCALES.flatMap((locale) => TEXT_PAGES.filter((name) => held.has(name)).map((name) => ({
    params: { locale: prefix(locale), text: SEGMENTS[name][locale] }, props: { locale, name },
  })));
}

/** A page per facet, value and locale; only values that some output has. */
export async function facetPaths() {
  const outputs = projectOutputs(await getArchive());
  const pages = FACETS.flatMap((facet: Facet) => [...countFacet(outputs, facet).keys()].map((value) => ({ facet, value })));
  return unlessChanged(LOCALES.flatMap((locale) => pages.map(({ facet, value }) => ({
    params: { locale: prefix(locale), outputs: SEGMENTS.outputs[locale], facet: FACET_SEGMENTS[facet][locale], value },
    props: { locale, facet, value },
  }))));
}

/** The second page of the podcast's list, and those after it. */
export async function laterEpisodePaths() {
  const later = laterPages(await getArchive()).filter(isEpisodes);
  return LOCALES.flatMap((locale) => later.map(({ number }) => ({
    params: { locale: prefix(locale), episodes: SEGMENTS.episodes[locale], part: LIST_PAGE_SEGMENT[locale], number: String(number) }, props: { locale, number },
  })));
}

/** The second page of each other list that is longer than a page, and those after it. */
export async function laterListPaths() {
  const later = laterPages(await getArchive()).filter((page) => !isEpisodes(page));
  return unlessChanged(LOCALES.flatMap((locale) => later.map(({ list, number }) => ({
    params: { list: pathTo(list, locale).slice(1, -1), part: LIST_PAGE_SEGMENT[locale], number: String(number) }, props: { locale, list, number },
  }))));
}
