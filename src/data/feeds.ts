// The feeds of what is new: all outputs, and those of a type, a topic or a person, in both languages.
import { markdownToHtml } from 'satteri';
import { projectOutputs, type Archive } from '../domain/archive.ts';
import { countFacet, outputsWith } from '../domain/facet.ts';
import { archiveChanged, outputChanged } from '../domain/last-changed.ts';
import type { Locale } from '../domain/locale.ts';
import type { Output } from '../domain/output.ts';
import { outputsOf } from '../domain/person.ts';
import { writeAtom } from '../formats/atom.ts';
import { entryContent } from '../formats/entry-content.ts';
import { inFeedOrder, outputEntry, type FeedEntry } from '../formats/feed.ts';
import { writeJsonFeed } from '../formats/json-feed.ts';
import { FEED_FILES, feedAddress } from '../formats/page-feeds.ts';
import { feedTitle } from '../formats/page-words.ts';
import { absolute, type Route } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';
import { getFormatContext } from './format-context.ts';
import type { PageData } from './page-data.ts';
import { TEXTS } from './records.ts';
import { pickText } from './words.ts';

/** As many entries as a feed has, the latest first. */
const ENTRIES = 50;

export type FeedFileName = (typeof FEED_FILES)[number]['name'];

/** Every page that has a feed of its own. */
export async function feedRoutes(): Promise<Route[]> {
  const archive = await getArchive();
  return [
    { page: 'outputs' },
    ...[...countFacet(projectOutputs(archive), 'type').keys()].map((value): Route => ({ page: 'facet', facet: 'type', value })),
    ...archive.topics.map(({ id }): Route => ({ page: 'topic', id })),
    ...archive.people.map(({ id }): Route => ({ page: 'person', id })),
  ];
}

/** The text of one. */
export async function feedFile(route: Route, name: FeedFileName, page: PageData): Promise<string> {
  const { archive, reader, siteUrl } = page;
  const outputs = followed(route, archive);
  const latest = outputs.toSorted((a, b) => compareText(outputChanged(b), outputChanged(a))).slice(0, ENTRIES);
  const feed = {
    title: `${feedTitle(route, archive, reader)} – ${archive.project.siteName[reader.locale]}`,
    subtitle: route.page === 'outputs' ? reader.t('outputs.lead', { n: projectOutputs(archive).length }) : reader.t('home.lead'),
    language: reader.locale,
    pageUrl: absolute(reader.to(route), siteUrl),
    selfUrl: feedAddress(route, name, reader.locale, siteUrl),
    unknownAuthor: reader.t('feed.unknownAuthor'),
    entries: inFeedOrder(await Promise.all(latest.map((output) => entryOf(output, page)))),
  };
  return name === 'feed.xml' ? writeAtom(feed, archiveChanged(archive)) : writeJsonFeed(feed);
}

/** Moments in UTC are as their letters are. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What a feed tells of: with the episodes made here, which the record's lists leave out. */
function followed(route: Route, archive: Archive): readonly Output[] {
  switch (route.page) {
    case 'facet':
      return outputsWith(archive.outputs, route.facet, route.value);
    case 'topic':
      return outputsWith(archive.outputs, 'topic', route.id);
    case 'person':
      return outputsOf(route.id, archive.outputs);
    default:
      return archive.outputs;
  }
}

const memory = new WeakMap<Output, Map<Locale, Promise<FeedEntry>>>();

/** The entry of an output, made once for all the feeds it is in. */
function entryOf(output: Output, page: PageData): Promise<FeedEntry> {
  const { locale } = page.reader;
  const known = memory.get(output) ?? new Map<Locale, Promise<FeedEntry>>();
  memory.set(output, known);
  const entry = known.get(locale) ?? writeEntry(output, page);
  known.set(locale, entry);
  return entry;
}

async function writeEntry(output: Output, page: PageData): Promise<FeedEntry> {
  const words = await pickText(TEXTS[output.family], output.id, page.reader.locale);
  const body = words && { html: markdownToHtml(words.entry.body ?? '').html, language: words.locale };
  return outputEntry(output, { updated: outputChanged(output), contentHtml: entryContent(output, body, page.reader, page.siteUrl) }, await getFormatContext(page));
}
