/** Elements of the podcast namespace that describe: people, places, pictures, licences and how often. https://podcasting2.org/docs/podcast-namespace */

import { isPersonRole, PERSON_ROLES } from '../../../src/formats/podcast-taxonomy.ts';
import { endingOf, isLength } from './enclosure.ts';
import type { FeedElement } from './feed-tree.ts';
import { isIsoMoment, isRecurrence } from './recurrence.ts';
import { everywhere, requireAttributes, requireOneOf, type FeedRules, type Report } from './rule.ts';
import { isRegion } from './values.ts';

/** Licences clients know by their slug alone; anything else needs an address or is dropped. */
const KNOWN_LICENCE = /^(arr|cc0-1\.0|cc-by(-nc)?(-nd|-sa)?-[1-4]\.0|pod-v4v-1\.0)$/i;

/** Types of pictures by the ending of the file. */
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg', jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp', gif: 'image/gif', avif: 'image/avif', svg: 'image/svg+xml',
};

const CHECKS: Readonly<Record<string, (element: FeedElement, report: Report) => void>> = {
  'podcast:person': checkPerson,
  'podcast:location': checkLocation,
  'podcast:license': checkLicence,
  'podcast:image': checkImage,
  'podcast:updateFrequency': checkFrequency,
};

export const descriptionRules: FeedRules = (feed, report) => {
  for (const [name, check] of Object.entries(CHECKS)) for (const element of everywhere(feed, name)) check(element, report);
};

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
  if (country !== undefined && !isRegion(country)) report('location-country', element, { found: country, expected: isRegion(country.toUpperCase().slice(0, 2)) ? country.toUpperCase().slice(0, 2) : 'NO', attribute: 'country' });
}

function checkLicence(element: FeedElement, report: Report): void {
  const slug = element.text.trim();
  if (slug === '') return;
  if (/[^a-z0-9._-]/i.test(slug)) return report('license-form', element, { found: slug, expected: slug.toLowerCase().replace(/[^a-z0-9.]+/g, '-') });
  const url = element.attributes.get('url');
  const [, kind, version] = /creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)/i.exec(url ?? '') ?? [];
  if (kind !== undefined && slug.toLowerCase().startsWith('cc') && slug.toLowerCase() !== `cc-${kind}-${version}`.toLowerCase()) return report('license-disagrees', element, { found: slug, expected: `cc-${kind}-${version}`.toLowerCase() });
  if (!KNOWN_LICENCE.test(slug) && url === undefined) report('license-url', element, { found: slug });
  else if (slug !== slug.toLowerCase()) report('license-case', element, { found: slug, expected: slug.toLowerCase() });
}

function checkImage(element: FeedElement, report: Report): void {
  requireAttributes(element, ['href'], report);
  if ((element.attributes.get('alt') ?? '').trim() === '') report('image-alt', element);
  const { href = '', width, height, type, purpose, 'aspect-ratio': ratio } = Object.fromEntries(element.attributes);
  for (const [attribute, value] of [['width', width], ['height', height]] as const) if (value !== undefined && !isLength(value)) report('number', element, { found: value, attribute });
  if (ratio !== undefined && !/^[1-9]\d*(\.\d+)?\/[1-9]\d*(\.\d+)?$/.test(ratio)) report('attribute-value', element, { found: ratio, expected: '1/1', attribute: 'aspect-ratio' });
  else if (ratio !== undefined && isLength(width) && isLength(height) && Math.abs(Number(ratio.split('/')[0]) / Number(ratio.split('/')[1]) / (Number(width) / Number(height)) - 1) > 0.02) {
    report('image-ratio', element, { found: ratio, expected: `${width}/${height}`, attribute: 'aspect-ratio' });
  }
  const right = IMAGE_TYPES[endingOf(href)];
  if (type !== undefined && !Object.values(IMAGE_TYPES).includes(type)) report('attribute-value', element, { found: type, expected: right ?? 'image/jpeg', attribute: 'type' });
  else if (type !== undefined && right !== undefined && type !== right) report('file-ending', element, { found: `.${endingOf(href)} ${type}`, expected: right, attribute: 'type' });
  if (purpose !== undefined && !/^[a-z0-9-]+(?: [a-z0-9-]+)*$/i.test(purpose.trim())) report('attribute-value', element, { found: purpose, expected: 'artwork social', attribute: 'purpose' });
}

function checkFrequency(element: FeedElement, report: Report): void {
  const { rrule, dtstart } = Object.fromEntries(element.attributes);
  requireOneOf(element, 'complete', ['true', 'false'], report);
  if (rrule !== undefined && !isRecurrence(rrule)) report('rrule', element, { found: rrule, expected: 'FREQ=WEEKLY;BYDAY=MO', attribute: 'rrule' });
  else if (rrule !== undefined && /(?:^|;)COUNT=/.test(rrule) && dtstart === undefined) report('rrule-start', element, { found: rrule });
  if (dtstart !== undefined && !isIsoMoment(dtstart)) report('attribute-value', element, { found: dtstart, expected: '2026-09-03T06:00:00Z', attribute: 'dtstart' });
}
