/** The podcast namespace's own elements, each by its page. https://podcasting2.org/docs/podcast-namespace */

import { isPersonRole, PERSON_ROLES } from '../../../src/formats/podcast-taxonomy.ts';
import { childrenOf, type FeedElement } from './feed-tree.ts';
import { isLength, mediaTypeOf } from './enclosure.ts';
import { everywhere, requireAttributes, requireOneOf, type FeedRules, type Report } from './rule.ts';
import { isLanguage } from './values.ts';

const TRANSCRIPT_TYPES = ['text/vtt', 'application/x-subrip', 'application/srt', 'application/json', 'text/html', 'text/plain'];
const TIMED = new Set(['text/vtt', 'application/x-subrip', 'application/srt', 'application/json']);

/** Licences clients know by their slug alone; anything else needs an address or is dropped. */
const KNOWN_LICENCE = /^(arr|cc0-1\.0|cc-by(-nc)?(-nd|-sa)?-[1-4]\.0|pod-v4v-1\.0)$/i;

/** Runs a check over every element of a name. */
const CHECKS: Readonly<Record<string, (element: FeedElement, report: Report) => void>> = {
  'podcast:transcript': checkTranscript,
  'podcast:chapters': checkChapters,
  'podcast:person': checkPerson,
  'podcast:location': checkLocation,
  'podcast:license': checkLicence,
  'podcast:image': checkImage,
  'podcast:updateFrequency': checkFrequency,
  'podcast:trailer': checkTrailer,
  'podcast:alternateEnclosure': checkAlternate,
  'podcast:socialInteract': checkSocial,
  'podcast:funding': (element, report) => requireAttributes(element, ['url'], report),
};

export const podcastNamespaceRules: FeedRules = (feed, report) => {
  for (const [name, check] of Object.entries(CHECKS)) for (const element of everywhere(feed, name)) check(element, report);
};

function checkTranscript(element: FeedElement, report: Report): void {
  requireAttributes(element, ['url', 'type'], report);
  const { type, language, rel } = Object.fromEntries(element.attributes);
  if (type && !TRANSCRIPT_TYPES.includes(type)) report('transcript-type', element, { found: type, expected: TRANSCRIPT_TYPES.join(', '), attribute: 'type' });
  if (language !== undefined && !isLanguage(language)) report('language', element, { found: language, attribute: 'language' });
  requireOneOf(element, 'rel', ['captions'], report);
  if (rel === 'captions' && type && TRANSCRIPT_TYPES.includes(type) && !TIMED.has(type)) report('transcript-untimed', element, { found: type, attribute: 'rel' });
}

function checkChapters(element: FeedElement, report: Report): void {
  requireAttributes(element, ['url', 'type'], report);
  requireOneOf(element, 'type', ['application/json+chapters', 'application/json'], report);
}

function checkPerson(element: FeedElement, report: Report): void {
  const role = element.attributes.get('role')?.trim();
  const group = element.attributes.get('group')?.trim();
  const groups = Object.keys(PERSON_ROLES);
  const isGroup = group === undefined || groups.some((name) => name.toLowerCase() === group.toLowerCase());
  if (!isGroup) report('person-group', element, { found: group, expected: groups.join(', '), attribute: 'group' });
  // Without a group, a role of any group will do.
  if (role !== undefined && !(isGroup && group !== undefined ? [group] : groups).some((name) => isPersonRole(role, name))) {
    report('person-role', element, { found: role, expected: (group === undefined ? undefined : PERSON_ROLES[group]?.join(', ')) ?? 'Host, Guest, Narrator …', attribute: 'role' });
  }
}

function checkLocation(element: FeedElement, report: Report): void {
  requireOneOf(element, 'rel', ['subject', 'creator'], report);
  const { geo, osm, country } = Object.fromEntries(element.attributes);
  const coordinates = /^geo:(-?\d+(?:\.\d+)?),(-?\d+(?:\.\d+)?)(?:,-?\d+(?:\.\d+)?)?(?:;.*)?$/.exec(geo ?? '');
  if (geo !== undefined && (!coordinates || Math.abs(Number(coordinates[1])) > 90 || Math.abs(Number(coordinates[2])) > 180)) {
    report('location-geo', element, { found: geo, expected: 'geo:69.65,18.96', attribute: 'geo' });
  }
  if (osm !== undefined && !/^[NWR]\d+(#\d+)?$/.test(osm)) report('location-osm', element, { found: osm, attribute: 'osm' });
  if (country !== undefined && !/^[A-Z]{2}$/.test(country)) report('location-country', element, { found: country, expected: country.toUpperCase().slice(0, 2), attribute: 'country' });
  if (element.text.trim() === '' && element.attributes.size > 0) report('element-empty', element, { found: element.name });
}

function checkLicence(element: FeedElement, report: Report): void {
  const slug = element.text.trim();
  if (!KNOWN_LICENCE.test(slug) && !element.attributes.has('url')) report('license-url', element, { found: slug });
  else if (slug !== slug.toLowerCase()) report('license-case', element, { found: slug, expected: slug.toLowerCase() });
}

function checkImage(element: FeedElement, report: Report): void {
  requireAttributes(element, ['href'], report);
  if ((element.attributes.get('alt') ?? '').trim() === '') report('image-alt', element);
  const { width, height, 'aspect-ratio': ratio } = Object.fromEntries(element.attributes);
  for (const [attribute, value] of [['width', width], ['height', height]] as const) if (value !== undefined && !isLength(value)) report('number', element, { found: value, attribute });
  if (ratio !== undefined && !/^[1-9]\d*(\.\d+)?\/[1-9]\d*(\.\d+)?$/.test(ratio)) report('attribute-value', element, { found: ratio, expected: '1/1', attribute: 'aspect-ratio' });
}

function checkFrequency(element: FeedElement, report: Report): void {
  const { rrule, dtstart } = Object.fromEntries(element.attributes);
  requireOneOf(element, 'complete', ['true', 'false'], report);
  if (rrule !== undefined && !isRule(rrule)) report('rrule', element, { found: rrule, expected: 'FREQ=WEEKLY;BYDAY=MO', attribute: 'rrule' });
  else if (rrule !== undefined && /(?:^|;)COUNT=/.test(rrule) && dtstart === undefined) report('rrule-start', element, { found: rrule });
  if (dtstart !== undefined && Number.isNaN(Date.parse(dtstart))) report('attribute-value', element, { found: dtstart, expected: '2026-09-03T06:00:00Z', attribute: 'dtstart' });
}

/** RFC 5545 section 3.3.10: parts of a name and a value, one of them a frequency, never both COUNT and UNTIL. */
function isRule(rule: string): boolean {
  const parts = rule.split(';').map((part) => /^(FREQ|UNTIL|COUNT|INTERVAL|BY[A-Z]+|WKST)=([A-Z0-9,+-]+)$/.exec(part));
  const names = parts.map((part) => part?.[1]);
  const frequency = parts.find((part) => part?.[1] === 'FREQ')?.[2] ?? '';
  return parts.every((part) => part !== null) && /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/.test(frequency)
    && new Set(names).size === names.length && !(names.includes('COUNT') && names.includes('UNTIL'));
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
  for (const source of sources) requireAttributes(source, ['uri'], report);
  const type = element.attributes.get('type');
  const right = mediaTypeOf(sources[0]?.attributes.get('uri') ?? '');
  if (type === 'audio/mp3') report('enclosure-type', element, { found: type, expected: right ?? 'audio/mpeg', attribute: 'type' });
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
