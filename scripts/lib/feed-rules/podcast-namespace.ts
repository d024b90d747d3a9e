/** The podcast namespace's own elements, each by its page. https://podcasting2.org/docs/podcast-namespace */

import { isUuid } from '../../../src/domain/podcast-guid.ts';
import { endingOf, isLength } from './enclosure.ts';
import { childrenOf, descendants, type FeedElement } from './feed-tree.ts';
import { everywhere, requireAttributes, requireOneOf, type FeedRules, type Report } from './rule.ts';
import { isLanguage } from './values.ts';

const TRANSCRIPT_TYPES = ['text/vtt', 'application/x-subrip', 'application/srt', 'application/json', 'text/html', 'text/plain'];
const TIMED = new Set(['text/vtt', 'application/x-subrip', 'application/srt', 'application/json']);

/** What the ending of a transcript promises. */
const TRANSCRIPT_ENDINGS: Readonly<Record<string, readonly string[]>> = {
  vtt: ['text/vtt'], srt: ['application/x-subrip', 'application/srt'], json: ['application/json'], html: ['text/html'], htm: ['text/html'], txt: ['text/plain'],
};

/** Attributes without which an element says nothing, wherever it stands. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'podcast:funding': ['url'], 'podcast:remoteItem': ['feedGuid'], 'podcast:value': ['type', 'method'], 'podcast:valueRecipient': ['type', 'address', 'split'], 'podcast:liveItem': ['status', 'start'],
  'podcast:chat': ['server', 'protocol'], 'podcast:contentLink': ['href'], 'podcast:source': ['uri'], 'podcast:integrity': ['type', 'value'],
};

/** Runs a check over every element of a name. */
const CHECKS: Readonly<Record<string, (element: FeedElement, report: Report) => void>> = {
  'podcast:transcript': checkTranscript,
  'podcast:chapters': checkChapters,
  'podcast:trailer': checkTrailer,
  'podcast:alternateEnclosure': checkAlternate,
  'podcast:socialInteract': checkSocial,
};

export const podcastNamespaceRules: FeedRules = (feed, report) => {
  for (const [name, check] of Object.entries(CHECKS)) for (const element of everywhere(feed, name)) check(element, report);
  for (const element of descendants(feed.channel)) {
    requireAttributes(element, REQUIRED[element.name] ?? [], report);
    const remote = element.name === 'podcast:remoteItem' ? element.attributes.get('feedGuid') : undefined;
    if (remote !== undefined && remote !== '' && !isUuid(remote)) report('podcast-guid', element, { found: remote, attribute: 'feedGuid' });
  }
};

function checkTranscript(element: FeedElement, report: Report): void {
  requireAttributes(element, ['url', 'type'], report);
  const { type, language, rel } = Object.fromEntries(element.attributes);
  const right = TRANSCRIPT_ENDINGS[endingOf(element.attributes.get('url') ?? '')];
  if (type && !TRANSCRIPT_TYPES.includes(type)) report('transcript-type', element, { found: type, expected: TRANSCRIPT_TYPES.join(', '), attribute: 'type' });
  else if (type && right && !right.includes(type)) report('file-ending', element, { found: `.${endingOf(element.attributes.get('url') ?? '')} ${type}`, expected: right.join(', '), attribute: 'type' });
  if (language !== undefined && !isLanguage(language)) report('language', element, { found: language, attribute: 'language' });
  requireOneOf(element, 'rel', ['captions'], report);
  if (rel === 'captions' && type && TRANSCRIPT_TYPES.includes(type) && !TIMED.has(type)) report('transcript-untimed', element, { found: type, attribute: 'rel' });
}

function checkChapters(element: FeedElement, report: Report): void {
  requireAttributes(element, ['url', 'type'], report);
  requireOneOf(element, 'type', ['application/json+chapters', 'application/json'], report);
  const ending = endingOf(element.attributes.get('url') ?? '');
  if (['xml', 'psc', 'txt', 'vtt', 'srt', 'html', 'mp3'].includes(ending)) report('file-ending', element, { found: `.${ending} ${element.attributes.get('type') ?? ''}`, expected: '.json', attribute: 'url' });
}

function checkTrailer(element: FeedElement, report: Report): void {
  requireAttributes(element, ['url', 'pubdate'], report);
  checkLengthAndSeason(element, report);
}

function checkLengthAndSeason(element: FeedElement, report: Report): void {
  for (const attribute of ['length', 'season', 'bitrate']) {
    const value = element.attributes.get(attribute);
    if (value !== undefined && !(attribute === 'bitrate' ? /^[1-9]\d*(\.\d+)?$/.test(value) : isLength(value))) report('length-number', element, { found: value, attribute });
  }
}

function checkAlternate(element: FeedElement, report: Report): void {
  requireAttributes(element, ['type'], report);
  checkLengthAndSeason(element, report);
  if (!element.attributes.has('length')) report('alternate-length', element);
  requireOneOf(element, 'default', ['true', 'false'], report);
  const language = element.attributes.get('lang');
  if (language !== undefined && !isLanguage(language)) report('language', element, { found: language, attribute: 'lang' });
  const sources = childrenOf(element, 'podcast:source');
  if (sources.length === 0 && childrenOf(element, 'podcast:contentLink').length === 0) report('alternate-source', element);
  for (const integrity of childrenOf(element, 'podcast:integrity')) {
    requireOneOf(integrity, 'type', ['sri', 'pgp-signature'], report);
    const value = integrity.attributes.get('value') ?? '';
    if (integrity.attributes.get('type') === 'sri' && !isIntegrity(value)) report('integrity', integrity, { found: value, attribute: 'value' });
  }
}

/** Subresource integrity: the algorithm, and a hash of its length in base64. */
function isIntegrity(value: string): boolean {
  const match = /^sha(256|384|512)-([A-Za-z0-9+/]+={0,2})$/.exec(value);
  return match !== null && Buffer.from(match[2]!, 'base64').length === Number(match[1]) / 8;
}

function checkSocial(element: FeedElement, report: Report): void {
  requireAttributes(element, ['protocol'], report);
  const protocol = element.attributes.get('protocol');
  requireOneOf(element, 'protocol', ['disabled', 'activitypub', 'twitter', 'lightning', 'atproto', 'hive', 'matrix', 'nostr'], report);
  if (protocol !== 'disabled') requireAttributes(element, ['uri'], report);
}
