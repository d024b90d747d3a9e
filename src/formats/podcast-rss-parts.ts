// The elements of the feed that channel and item share. https://podcasting2.org/docs/podcast-namespace
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { FeedEpisode, FeedImage, FeedLocation, FeedPerson, FeedShow } from './podcast-feed.ts';
import { PSC_NAMESPACE } from './podlove-simple-chapters.ts';
import { FEED_LICENCES } from './podcast-taxonomy.ts';

/** Case-sensitive: apps compare these to the letter. */
export const XML_NAMESPACES = {
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:psc': PSC_NAMESPACE,
} as const;

/** What XML 1.0 cannot hold even escaped; xmlbuilder2 would let some of it through. */
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** Text that XML can hold, without white space at its ends. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '').trim();
}

/** xmlbuilder2 leaves `&lt;` and `&name;` in a text as they are, so a text that holds markup would be read back as less than it was. */
function escapeAmpersands(text: string): string {
  return cleanText(text).replaceAll('&', '&amp;');
}

/** Adds an element with text; nothing when there is none. Always as text, never as CDATA, which `]]>` would end. */
export function addElement(parent: XMLBuilder, name: string, text: string | undefined, attributes: Readonly<Record<string, string | undefined>> = {}): void {
  if (text === undefined || cleanText(text) === '') return;
  addEmpty(parent, name, attributes).txt(escapeAmpersands(text));
}

/** Adds an element of attributes alone; those without a value are left out. */
export function addEmpty(parent: XMLBuilder, name: string, attributes: Readonly<Record<string, string | undefined>> = {}): XMLBuilder {
  const written = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return parent.ele(name, Object.fromEntries(written.map(([key, value]) => [key, escapeAmpersands(value)])));
}

/** For text inside HTML that is put into the feed. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Cut to the namespace's limit, by characters and not in the middle of one. */
function atMost(text: string, length: number): string {
  return [...cleanText(text)].slice(0, length).join('').trim();
}

export function addLicence(parent: XMLBuilder, licence: string): void {
  const known = FEED_LICENCES[licence];
  // A licence we have no address for would be dropped by clients: better none than one nobody reads.
  if (known) addElement(parent, 'podcast:license', known.slug, { url: known.url });
}

export function addPicture(parent: XMLBuilder, image: FeedImage): void {
  addEmpty(parent, 'podcast:image', {
    href: image.url,
    alt: image.alt,
    'aspect-ratio': image.width === image.height ? '1/1' : `${image.width}/${image.height}`,
    width: String(image.width),
    height: String(image.height),
    type: image.mediaType,
    purpose: 'artwork',
  });
}

export function addLocation(parent: XMLBuilder, location: FeedLocation | undefined): void {
  if (!location) return;
  const { name, geo, osm, country, rel = 'subject' } = location;
  addElement(parent, 'podcast:location', atMost(name, 128), { rel, geo, osm, country });
}

export function addUpdateFrequency(parent: XMLBuilder, frequency: FeedShow['updateFrequency']): void {
  if (!frequency) return;
  const { text, complete, rrule, dtstart } = frequency;
  addElement(parent, 'podcast:updateFrequency', atMost(text, 128), { complete: complete?.toString(), rrule, dtstart });
}

export function addPersons(parent: XMLBuilder, persons: readonly FeedPerson[]): void {
  for (const { name, role, group, img, href } of persons) {
    addElement(parent, 'podcast:person', atMost(name, 128), { role, group, img, href });
  }
}

export function addTrailer(channel: XMLBuilder, trailer: FeedEpisode, pubdate: string): void {
  addElement(channel, 'podcast:trailer', atMost(trailer.title, 128), {
    url: trailer.recording.url,
    pubdate,
    length: String(trailer.recording.lengthBytes),
    type: trailer.recording.mediaType,
    season: trailer.season?.toString(),
  });
}

/** The enclosure once more, with the hash that lets an app prove the file unchanged. */
export function addRecordingAsAlternate(item: XMLBuilder, { recording, recordingTitle, language }: FeedEpisode): void {
  const alternate = addEmpty(item, 'podcast:alternateEnclosure', {
    type: recording.mediaType,
    length: String(recording.lengthBytes),
    bitrate: recording.bitrate?.toString(),
    lang: language,
    title: recordingTitle === undefined ? undefined : atMost(recordingTitle, 32),
    default: 'true',
  });
  addEmpty(alternate, 'podcast:source', { uri: recording.url });
  addEmpty(alternate, 'podcast:integrity', { type: 'sri', value: recording.integrity });
}
