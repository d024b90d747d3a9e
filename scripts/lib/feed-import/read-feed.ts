/** Reads a stranger's feed with rss-parser, as leniently as apps do, and lists what could not be read. */

import Parser from 'rss-parser';
import { parseClock } from '../../../src/domain/timestamp.ts';
import { fromSimpleChapters } from '../../../src/formats/podlove-simple-chapters.ts';
import type { FeedChapter } from '../../../src/formats/podcast-chapters.ts';
import { NAMESPACES } from '../feed-rules/feed-tree.ts';

/** One episode as the feed has it; absent where the feed is silent or unreadable. */
export interface FeedItem {
  readonly guid?: string;
  readonly title?: string;
  readonly link?: string;
  /** RFC 3339, in Greenwich time. */
  readonly published?: string;
  readonly season?: number;
  readonly number?: number;
  readonly kind: 'full' | 'trailer' | 'bonus';
  readonly durationSeconds?: number;
  readonly enclosureUrl?: string;
  /** HTML, as it came. */
  readonly notes: string;
  readonly summary: string;
  readonly persons: readonly { readonly name: string; readonly role: string; readonly href?: string }[];
  readonly chapters?: readonly FeedChapter[];
  readonly chaptersUrl?: string;
  readonly transcripts: readonly { readonly url: string; readonly type: string; readonly language?: string }[];
  /** Names of what the item has and we cannot keep, and of what could not be read. */
  readonly lost: readonly string[];
}

export interface ReadFeed {
  readonly title: string;
  readonly link?: string;
  readonly language?: string;
  readonly guid?: string;
  readonly isLocked: boolean;
  /** Names of what the channel says of the show, with what it says where that is short. None of it is brought here. */
  readonly show: readonly string[];
  readonly items: readonly FeedItem[];
}

type XmlNode = string | { readonly _?: string; readonly $?: Readonly<Record<string, string>>; readonly [child: string]: unknown };
type RawItem = Readonly<Record<string, unknown>> & { readonly itunes?: Readonly<Record<string, unknown>>; readonly enclosure?: { readonly url?: string } };

/** What a channel says of the show itself: the site's own show is in show.yaml and stays as it is. */
const CHANNEL_PARTS = ['podcast:guid', 'podcast:medium', 'podcast:license', 'podcast:location', 'podcast:person', 'podcast:trailer', 'podcast:funding', 'podcast:txt', 'podcast:updateFrequency', 'podcast:value', 'podcast:podroll', 'podcast:image', 'itunes:new-feed-url', 'itunes:complete', 'itunes:type', 'copyright'];

function describePart(name: string, feed: Record<string, unknown>): string[] {
  const node = feed[name] ?? (feed['itunes'] as Record<string, unknown> | undefined)?.[name.replace('itunes:', '')];
  if (node === undefined) return [];
  const text = textOf(node)?.replace(/\s+/g, ' ');
  return [text === undefined || text.length > 80 ? name : `${name} «${text}»`];
}

const many = { keepArray: true };
/** One for each feed: a parser that has met a broken one keeps it in mind. */
const makeParser = () => new Parser<Record<string, unknown>, Record<string, unknown>>({
  customFields: {
    feed: ['language', ...CHANNEL_PARTS, 'podcast:locked'],
    item: [
      ['podcast:transcript', 'transcripts', many], ['podcast:person', 'persons', many], ['podcast:chapters', 'chaptersFile'], ['psc:chapters', 'simpleChapters'], ['podcast:season', 'podcastSeason'],
      ['podcast:episode', 'podcastEpisode'], ['podcast:soundbite', 'soundbites', many], ['podcast:location', 'location'], ['podcast:license', 'license'], ['podcast:value', 'value'],
      ['podcast:alternateEnclosure', 'alternates', many], ['podcast:socialInteract', 'social', many], ['description', 'rawDescription'],
    ] as never,
  },
});

/**
 * Reads a feed.
 * @throws Error when it is no feed at all
 */
export async function readFeed(xml: string): Promise<ReadFeed> {
  const feed = (await answered(makeParser().parseString(usualPrefixes(xml.replace(/^\uFEFF/, '').trimStart()))).catch(refuse)) as unknown as Record<string, unknown> & { items: RawItem[] };
  const [link, language, guid] = [textOf(feed['link']), textOf(feed['language']), textOf(feed['podcast:guid'])];
  return {
    title: textOf(feed['title']) ?? '',
    ...(link === undefined ? {} : { link }),
    ...(language === undefined ? {} : { language }),
    ...(guid === undefined ? {} : { guid }),
    isLocked: /^(yes|true)$/i.test(textOf(feed['podcast:locked']) ?? ''),
    show: CHANNEL_PARTS.flatMap((name) => describePart(name, feed)),
    items: feed.items.map(readItem),
  };
}

/** Of some broken documents the parser never says a word, and who waits for it waits for ever. It works at once or not at all. */
function answered<T>(parsed: Promise<T>): Promise<T> {
  return Promise.race([parsed, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no feed in it')), 100))]);
}

/** The parser stumbles over a feed without a channel; that is the feed's fault, not the program's. */
function refuse(error: unknown): never {
  throw error instanceof TypeError ? new Error('rss has no channel') : error;
}

/** Feeds bind the namespaces to other prefixes and to old addresses; rss-parser knows only the usual names. */
function usualPrefixes(xml: string): string {
  const head = /<rss\b[^>]*>/i.exec(xml)?.[0] ?? '';
  const like: readonly (readonly [usual: string, address: RegExp])[] = [
    ['podcast', /podcastindex\.org\/namespace|podcastindex-org\/podcast-namespace/i], ['itunes', /itunes\.com\/dtds\/podcast/i], ['psc', /podlove\.org\/simple-chapters/i], ['content', /purl\.org\/rss\/1\.0\/modules\/content/i],
  ];
  return [...head.matchAll(/xmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g)].reduce((text, [, prefix = '', address = '']) => {
    const usual = like.find(([, pattern]) => pattern.test(address))?.[0];
    if (usual === undefined || usual === prefix || !Object.hasOwn(NAMESPACES, usual)) return text;
    return text.replace(new RegExp(`(</?|xmlns:)${prefix.replaceAll('.', '\\.')}(:|\\s*=)`, 'g'), (_, before: string, after: string) => `${before}${usual}${after}`);
  }, xml);
}

function readItem(item: RawItem): FeedItem {
  const lost: string[] = [];
  const itunes = item.itunes ?? {};
  const [guid, title, link] = [textOf(item['guid']), textOf(item['title']) ?? textOf(itunes['title']), textOf(item['link'])];
  const written = textOf(item['pubDate']) ?? textOf(item['isoDate']);
  const published = readMoment(written);
  if (published === undefined) lost.push(written === undefined ? 'pubDate' : `pubDate «${written.slice(0, 60)}»`);
  const duration = textOf(itunes['duration']);
  const durationSeconds = duration === undefined ? undefined : parseClock(duration);
  if (duration !== undefined && durationSeconds === undefined) lost.push(`itunes:duration «${duration.slice(0, 60)}»`);
  const [season, number] = [readNumber(itunes['season'] ?? item['podcastSeason'], 'season', lost), readNumber(itunes['episode'] ?? item['podcastEpisode'], 'episode', lost)];
  const kind = textOf(itunes['episodeType'])?.toLowerCase();
  const chapters = readSimpleChapters(item['simpleChapters'] as XmlNode | undefined, lost);
  const chaptersUrl = attributesOf(item['chaptersFile'] as XmlNode | undefined)['url'];
  for (const [name, tag] of [['soundbites', 'podcast:soundbite'], ['location', 'podcast:location'], ['license', 'podcast:license'], ['value', 'podcast:value'], ['alternates', 'podcast:alternateEnclosure'], ['social', 'podcast:socialInteract']] as const) {
    if (item[name] !== undefined) lost.push(tag);
  }
  if (itunes['image'] !== undefined) lost.push('itunes:image');
  const description = textOf(item['rawDescription']) ?? textOf(item['content']) ?? '';
  const enclosureUrl = textOf(item.enclosure?.url);
  return {
    ...(guid === undefined ? {} : { guid }),
    ...(title === undefined ? {} : { title }),
    ...(link === undefined ? {} : { link }),
    ...(published === undefined ? {} : { published }),
    ...(season === undefined ? {} : { season }),
    ...(number === undefined ? {} : { number }),
    kind: kind === 'trailer' || kind === 'bonus' ? kind : 'full',
    ...(durationSeconds ? { durationSeconds } : {}),
    ...(enclosureUrl === undefined ? {} : { enclosureUrl }),
    notes: textOf(item['content:encoded']) ?? description,
    summary: textOf(itunes['subtitle']) ?? description,
    persons: listOf(item['persons']).flatMap((node) => {
      const name = textOf(node);
      const { role = 'host', href } = attributesOf(node);
      return name === undefined ? [] : [{ name, role, ...(href === undefined ? {} : { href }) }];
    }),
    ...(chapters === undefined ? {} : { chapters }),
    ...(chaptersUrl === undefined ? {} : { chaptersUrl }),
    transcripts: listOf(item['transcripts']).flatMap((node) => {
      const { url, type = '', language } = attributesOf(node);
      return url === undefined ? [] : [{ url, type: type.split(';')[0]!.trim(), ...(language === undefined ? {} : { language }) }];
    }),
    lost,
  };
}

/** Text of what xml2js made of an element; undefined when there is none. */
function textOf(node: unknown): string | undefined {
  const value = Array.isArray(node) ? node[0] : node;
  const text = typeof value === 'object' && value !== null ? (value as { _?: unknown })._ : value;
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
}

function attributesOf(node: XmlNode | undefined): Readonly<Record<string, string>> {
  return typeof node === 'object' ? (node.$ ?? {}) : {};
}

function listOf(node: unknown): XmlNode[] {
  return node === undefined ? [] : ((Array.isArray(node) ? node : [node]) as XmlNode[]);
}

/** RFC 2822 and what else JavaScript reads; a year before podcasts or a date that does not exist is none. */
function readMoment(written: string | undefined): string | undefined {
  // A year such as 0001 would be read as one of this century.
  const time = written === undefined || /\b0\d{3}\b(?!:)/.test(written.replace(/[+-]\d{4}$/, '')) ? Number.NaN : parseLoosely(written);
  if (Number.isNaN(time)) return undefined;
  const moment = new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
  return Number(moment.slice(0, 4)) >= 1990 && moment.length === 20 ? moment : undefined;
}

/** Months as Norwegian, Danish, Swedish and German programs write them, by the three letters Date.parse knows. */
const MONTHS: readonly (readonly [RegExp, string])[] = [[/^(mai|maj)/, 'May'], [/^okt/, 'Oct'], [/^(des|dez)/, 'Dec'], [/^mär/, 'Mar'], [/^(jan|feb|mar|apr|jun|jul|aug|sep|nov)/, '']];

/** Zones that RFC 2822 does not name and European hosts write, in hours from Greenwich. */
const ZONES: Readonly<Record<string, string>> = { CET: '+0100', CEST: '+0200', MEZ: '+0100', MESZ: '+0200', BST: '+0100', WET: '+0000', WEST: '+0100', EET: '+0200', EEST: '+0300' };

/** A date as RFC 2822, ISO 8601, with months and zones of other languages, as day.month.year, or as seconds since 1970. */
function parseLoosely(written: string): number {
  if (/^\d{9,10}$/.test(written)) return Number(written) * 1000;
  const bare = written.replace(/^[a-zæøåäöü]{2,9}\.?,?\s*(?=\d{1,2}[. ]+[a-zæøåäöü\d])/i, '').replace(/^[a-zæøå]{2,9}\.?,\s*/i, '').replace(/\s+/g, ' ');
  // With dots the day is first, wherever dates have them.
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: (\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(bare);
  if (dotted) return Date.parse(`${dotted[3]}-${dotted[2]!.padStart(2, '0')}-${dotted[1]!.padStart(2, '0')}T${(dotted[4] ?? '00:00').padStart(5, '0')}Z`);
  const english = bare.replace(/\d\.? ([a-zæøåäöü]{3,9})\.?(?= \d)/i, (whole, month: string) => {
    const [pattern, name] = MONTHS.find(([each]) => each.test(month.toLowerCase())) ?? [];
    return pattern ? whole.replace(/\.? .*$/, ` ${name || month.slice(0, 3)}`) : whole;
  });
  return Date.parse(english.replace(/ ([A-Z]{3,4})$/, (whole, zone: string) => (Object.hasOwn(ZONES, zone) ? ` ${ZONES[zone]}` : whole)));
}

function readNumber(node: unknown, name: string, lost: string[]): number | undefined {
  const written = textOf(node);
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,5}$/.test(written)) return Number(written);
  lost.push(`${name} «${written.slice(0, 60)}»`);
  return undefined;
}

function readSimpleChapters(node: XmlNode | undefined, lost: string[]): FeedChapter[] | undefined {
  if (typeof node !== 'object') return undefined;
  const list = listOf(node['psc:chapter']).map(attributesOf);
  const chapters = fromSimpleChapters(list.map(({ start = '', title = '', href, image }) => ({ start, title, ...(href === undefined ? {} : { href }), ...(image === undefined ? {} : { image }) })));
  if (chapters === undefined) lost.push('psc:chapters');
  return chapters;
}
