// The podcast's feed: RSS 2.0 with the itunes, podcast, content, atom and psc namespaces.
// https://www.rssboard.org/rss-specification · https://github.com/Podcast-Standards-Project/PSP-1-Podcast-RSS-Specification
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { formatFullClock } from '../domain/timestamp.ts';
import type { FeedAddresses, FeedEpisode, FeedShow } from './podcast-feed.ts';
import {
  addElement, addEmpty, addLicence, addLocation, addPersons, addPicture, addRecordingAsAlternate, addTrailer, addUpdateFrequency, escapeMarkup, XML_NAMESPACES,
} from './podcast-rss-parts.ts';
import { toSimpleChapters } from './podlove-simple-chapters.ts';

/** Apple's limit on descriptions, in bytes: æ, ø and å are two each. */
const DESCRIPTION_BYTES = 4000;

/**
 * Writes the feed. The same input gives the same bytes: every date comes from the episodes, none from the clock.
 * @param episodes with recordings, in any order; the newest is written first. None makes a valid empty channel
 */
export function writePodcastFeed(show: FeedShow, episodes: readonly FeedEpisode[], addresses: FeedAddresses): string {
  const newestFirst = [...episodes].sort(
    (one, other) => Date.parse(other.published) - Date.parse(one.published) || (one.guid < other.guid ? -1 : 1),
  );
  const document = create({ version: '1.0', encoding: 'UTF-8' });
  if (addresses.stylesheet !== undefined) document.ins('xml-stylesheet', `type="text/css" href="${addresses.stylesheet}"`);
  const channel = document.ele('rss', { version: '2.0', ...XML_NAMESPACES }).ele('channel');
  writeChannel(channel, show, newestFirst, addresses);
  for (const episode of newestFirst) writeItem(channel.ele('item'), episode);
  return `${document.end({ prettyPrint: true, wellFormed: true })}\n`;
}

/** A moment as RSS writes it (RFC 2822): `Sat, 21 Nov 2026 05:00:00 GMT`. */
export function formatFeedDate(moment: string): string {
  const date = new Date(moment);
  if (!/^\d{4}-\d{2}-\d{2}T/.test(moment) || Number.isNaN(date.getTime())) throw new RangeError(`not a moment: ${moment}`);
  return date.toUTCString();
}

function writeChannel(channel: XMLBuilder, show: FeedShow, episodes: readonly FeedEpisode[], { feedUrl }: FeedAddresses): void {
  addEmpty(channel, 'atom:link', { href: feedUrl, rel: 'self', type: 'application/rss+xml' });
  if (show.hubUrl !== undefined) addEmpty(channel, 'atom:link', { href: show.hubUrl, rel: 'hub' });
  addElement(channel, 'title', show.title);
  addElement(channel, 'link', show.link);
  addElement(channel, 'description', fitBytes([show.disclosure, show.description].filter((part) => part !== undefined).join(' '), DESCRIPTION_BYTES));
  addElement(channel, 'language', show.language);
  addElement(channel, 'copyright', show.copyright);
  addElement(channel, 'generator', 'arbeidsinkludering');
  if (episodes[0]) addElement(channel, 'lastBuildDate', formatFeedDate(episodes[0].published));
  const image = channel.ele('image');
  for (const [name, value] of [['url', show.image.url], ['title', show.title], ['link', show.link]] as const) addElement(image, name, value);

  addElement(channel, 'itunes:author', show.author);
  addEmpty(channel, 'itunes:image', { href: show.image.url });
  for (const { name, sub } of show.categories) {
    const category = addEmpty(channel, 'itunes:category', { text: name });
    if (sub !== undefined) addEmpty(category, 'itunes:category', { text: sub });
  }
  addElement(channel, 'itunes:explicit', String(show.explicit));
  addElement(channel, 'itunes:type', show.type);
  if (show.owner) {
    const owner = channel.ele('itunes:owner');
    addElement(owner, 'itunes:name', show.owner.name);
    addElement(owner, 'itunes:email', show.owner.email);
  }
  addElement(channel, 'itunes:new-feed-url', show.newFeedUrl);
  addElement(channel, 'itunes:complete', show.isComplete ? 'Yes' : undefined);
  addElement(channel, 'itunes:block', show.isBlocked ? 'Yes' : undefined);

  addElement(channel, 'podcast:guid', show.guid);
  addElement(channel, 'podcast:locked', show.locked ? 'yes' : 'no', { owner: show.owner?.email });
  addElement(channel, 'podcast:medium', show.medium);
  addLicence(channel, show.licence);
  addPicture(channel, show.image);
  addLocation(channel, show.location);
  addUpdateFrequency(channel, show.updateFrequency);
  // True when it is true of any episode: the channel claims only what its items bear out.
  if (episodes.some(({ isSynthetic }) => isSynthetic)) addElement(channel, 'podcast:txt', 'true', { purpose: 'ai-content' });
  addPersons(channel, show.persons ?? []);
  for (const episode of episodes) if (episode.kind === 'trailer') addTrailer(channel, episode, formatFeedDate(episode.published));
}

function writeItem(item: XMLBuilder, episode: FeedEpisode): void {
  const { recording } = episode;
  addElement(item, 'title', episode.title);
  addElement(item, 'link', episode.link);
  addElement(item, 'guid', episode.guid, { isPermaLink: 'false' });
  addElement(item, 'pubDate', formatFeedDate(episode.published));
  addElement(item, 'description', writeDescription(episode));
  addElement(item, 'content:encoded', `${episode.disclosure === undefined ? '' : `<p>${escapeMarkup(episode.disclosure)}</p>`}${episode.notesHtml}`);
  addEmpty(item, 'enclosure', { url: recording.url, length: String(recording.lengthBytes), type: recording.mediaType });

  addElement(item, 'itunes:title', episode.title);
  addElement(item, 'itunes:duration', String(Math.max(1, Math.round(recording.durationSeconds))));
  addElement(item, 'itunes:episodeType', episode.kind);
  addElement(item, 'itunes:season', episode.season?.toString());
  addElement(item, 'itunes:episode', episode.number?.toString());
  addElement(item, 'itunes:explicit', String(episode.explicit));
  if (episode.image) addEmpty(item, 'itunes:image', { href: episode.image.url });

  addElement(item, 'podcast:season', episode.season?.toString(), { name: episode.seasonName });
  addElement(item, 'podcast:episode', episode.number?.toString(), { display: episode.numberDisplay });
  for (const { url, mediaType, language, isTimed } of episode.transcripts) {
    addEmpty(item, 'podcast:transcript', { url, type: mediaType, language, rel: isTimed ? 'captions' : undefined });
  }
  if (episode.chaptersUrl !== undefined) addEmpty(item, 'podcast:chapters', { url: episode.chaptersUrl, type: 'application/json+chapters' });
  for (const { start, durationSeconds, title } of episode.soundbites) {
    // Clients drop a soundbite that starts at 0.
    addElement(item, 'podcast:soundbite', title, { startTime: toTenths(Math.max(0.1, start)), duration: toTenths(durationSeconds) });
  }
  addPersons(item, episode.persons);
  addLocation(item, episode.location);
  if (episode.licence !== undefined) addLicence(item, episode.licence);
  if (episode.image) addPicture(item, episode.image);
  addRecordingAsAlternate(item, episode);
  if (episode.isSynthetic) addElement(item, 'podcast:txt', 'true', { purpose: 'ai-content' });

  const simple = toSimpleChapters(episode.chapters);
  if (simple.length > 0) {
    const list = addEmpty(item, 'psc:chapters', { version: '1.2' });
    for (const { start, title, href, image } of simple) addEmpty(list, 'psc:chapter', { start, title, href, image });
  }
}

function toTenths(seconds: number): string {
  return String(Math.round(seconds * 10) / 10);
}

/**
 * The short notes, as HTML of the few elements apps allow: what it is, the disclosure, and the chapters as
 * times that Apple, Spotify and YouTube make links of. What does not fit in 4000 bytes is left out from the end.
 */
export function writeDescription(episode: FeedEpisode): string {
  const paragraph = (text: string): string => `<p>${escapeMarkup(text)}</p>`;
  const opening = [episode.disclosure, fitBytes(episode.summary, 2400)].filter((text) => text !== undefined).map(paragraph).join('');
  const times = episode.chapters
    .filter((chapter) => chapter.toc !== false && chapter.title !== undefined)
    .map((chapter) => paragraph(`${formatFullClock(chapter.startTime)} ${chapter.title}`));
  const more = `<p><a href="${escapeMarkup(episode.link)}">${escapeMarkup(episode.link)}</a></p>`;
  // Fewer than three times are not read as chapters.
  const whole = `${opening}${times.length >= 3 ? times.join('') : ''}${more}`;
  return byteLength(whole) <= DESCRIPTION_BYTES ? whole : `${opening}${more}`;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Text of at most so many bytes, cut between words with an ellipsis. */
export function fitBytes(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  const words = text.split(' ');
  while (words.length > 1 && byteLength(`${words.join(' ')} …`) > bytes) words.pop();
  const cut = `${words.join(' ')} …`;
  return byteLength(cut) <= bytes ? cut : '…';
}
