// What a feed says, whatever format it is written in: Atom, RSS or JSON Feed.
import { fullName, makers } from '../domain/credit.ts';
import { isPlayable } from '../domain/episode.ts';
import { licenceUrl } from '../domain/licence.ts';
import { pick } from '../domain/localized.ts';
import { isProjectOutput, type Output } from '../domain/output.ts';
import { audioUrl } from '../domain/recording.ts';
import { canonicalOutputAddress, dateOf, outputAddress, type FormatContext } from './format-context.ts';

export interface FeedEntry {
  /** Never changes; the address of the page in the source language. */
  id: string;
  url: string;
  title: string;
  /** BCP 47, of the title. */
  titleLanguage: string;
  /** When this page last changed (RFC 3339). A fact of the site, never of the work. */
  updated: string;
  /** When the work came out; only a full date or moment. */
  published?: string | undefined;
  /** Those who made it; empty when nobody has recorded them. */
  authors: string[];
  summary?: string | undefined;
  /** The whole entry as HTML of our own making. */
  contentHtml: string;
  /** BCP 47, of summary and content. */
  language: string;
  categories: string[];
  rights?: string | undefined;
  enclosure?: { url: string; mediaType: string; lengthBytes: number } | undefined;
}

export interface Feed {
  title: string;
  subtitle: string;
  /** BCP 47. */
  language: string;
  /** The page the feed belongs to. */
  pageUrl: string;
  /** The feed's own address; also its id. */
  selfUrl: string;
  /** The words for a maker nobody has recorded, which Atom cannot leave out. */
  unknownAuthor: string;
  entries: FeedEntry[];
}

/**
 * The entry of an output.
 * @param page when the page last changed, and its whole text as HTML of our own making
 */
export function outputEntry(output: Output, page: { updated: string; contentHtml: string }, context: FormatContext): FeedEntry {
  const words = pick(output.words, context.locale);
  return {
    id: canonicalOutputAddress(output, context),
    url: outputAddress(output, context),
    title: output.title,
    titleLanguage: output.language,
    updated: page.updated,
    published: publishedMoment(output),
    authors: makers(output.credits).map((credit) => fullName(credit.name)),
    summary: words?.value.summary,
    contentHtml: page.contentHtml,
    language: words?.locale ?? context.locale,
    categories: output.topics.flatMap((id) => {
      const topic = context.archive.topics.find((candidate) => candidate.id === id);
      return (topic && pick(topic.words, context.locale)?.value.name) ?? [];
    }),
    rights: licenceUrl(output.licence),
    enclosure: enclosureOf(output, context),
  };
}

/** The recording of an episode that can be played. */
function enclosureOf(output: Output, { archive, siteUrl }: FormatContext): FeedEntry['enclosure'] {
  if (output.family !== 'episodes' || !isPlayable(output)) return undefined;
  const { file, mediaType, bytes } = output.recording;
  return { url: audioUrl(file, siteUrl, archive.show.audioBaseUrl), mediaType, lengthBytes: bytes };
}

/** Midnight UTC of a date that is known to the day; a month or a year alone is no moment. */
function publishedMoment(output: Output): string | undefined {
  if (!isProjectOutput(output) && output.family === 'episodes' && output.published !== undefined) return output.published;
  const date = dateOf(output);
  return date?.length === 10 ? `${date}T00:00:00Z` : undefined;
}

/** Latest change first, then the newest work, then by id, so that the same content always gives the same feed. */
export function inFeedOrder(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries].sort((a, b) => Date.parse(b.updated) - Date.parse(a.updated) || (b.published ?? '').localeCompare(a.published ?? '') || (a.id < b.id ? -1 : 1));
}

/** When the feed last changed: with its latest entry; `undefined` for an empty one. */
export function feedUpdated(feed: Feed): string | undefined {
  return inFeedOrder(feed.entries)[0]?.updated;
}
