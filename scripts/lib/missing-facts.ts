/** What is not yet known or translated about each output, and where it may be looked up. Pure: from content that was read. */

import { LOCALES } from '../../src/schema/fields.ts';
import { field, items, textField } from './checks/check.ts';
import { collectionOf, type CollectionName } from './collections.ts';
import type { Content, Drawer, Locale } from './read-content.ts';

export interface MissingFacts {
  readonly folder: string;
  readonly title: string;
  /** Names of fields nobody has filled in, in the order of the schema. */
  readonly unknown: readonly string[];
  readonly untranslated: readonly Locale[];
  readonly lacksRecording: boolean;
  readonly lacksTranscript: boolean;
  /** Addresses of its sources first, then registers that are open to search. */
  readonly lookUp: readonly string[];
}

/** Fields a reader would miss. Others are for the few outputs they concern. */
const WANTED: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  publications: ['date', 'credits', 'url', 'doi', 'licence', 'pages'],
  lectures: ['date', 'credits', 'event'],
  articles: ['date', 'credits', 'url', 'outlet'],
  episodes: ['date', 'credits'],
};

/** The outputs that lack something, those that lack most first. */
export function findMissingFacts(content: Content): MissingFacts[] {
  return content.drawers
    .filter((drawer) => collectionOf(drawer.collection).isOutput && drawer.facts)
    .map((drawer) => missingIn(drawer, content))
    .filter((each) => each.unknown.length > 0 || each.untranslated.length > 0 || each.lacksRecording || each.lacksTranscript)
    .toSorted((a, b) => b.unknown.length - a.unknown.length || (a.folder < b.folder ? -1 : 1));
}

function missingIn(drawer: Drawer, content: Content): MissingFacts {
  const facts = drawer.facts?.value;
  // An episode made for this site has no facts to look up.
  const isOurs = textField(facts, 'origin') === 'site';
  const printedIn = drawer.collection === 'publications' ? [textField(facts, 'type') === 'academic-chapter' ? 'book' : 'journal'] : [];
  const unknown = isOurs ? [] : [...(WANTED[drawer.collection] ?? []), ...printedIn].filter((name) => field(facts, name) === undefined);
  const isEpisode = drawer.collection === 'episodes';
  const hasRecording = field(facts, 'recording') !== undefined;
  return {
    folder: drawer.folder,
    title: textField(facts, 'title') ?? drawer.id,
    unknown,
    untranslated: LOCALES.filter((locale) => !drawer.fileNames.includes(`text.${locale}.mdx`)),
    lacksRecording: isEpisode && !hasRecording,
    lacksTranscript: isEpisode && hasRecording && drawer.transcripts.length === 0,
    lookUp: unknown.length === 0 ? [] : [...sourceAddresses(facts, content), ...registers(textField(facts, 'title') ?? '', drawer.collection)],
  };
}

function sourceAddresses(facts: unknown, content: Content): string[] {
  const pages = content.singles.get('sources.yaml')?.value;
  return [...new Set(items(field(facts, 'sources')).flatMap((use) => textField(use, 'url') ?? textField(field(pages, textField(use, 'source') ?? ''), 'url') ?? []))];
}

/** Searches that answer without an account: the national archive, and Crossref for what has a DOI. */
function registers(title: string, collection: CollectionName): string[] {
  const words = encodeURIComponent(title);
  return [`https://nva.sikt.no/search?query=${words}`, ...(collection === 'publications' ? [`https://search.crossref.org/?q=${words}`] : []), ...(collection === 'articles' ? [`https://www.nb.no/search?q=${words}&mediatype=aviser`] : [])];
}
