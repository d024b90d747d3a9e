/** Every address in a feed: whole, https, and in ASCII. */

import { descendants, type FeedElement } from './feed-tree.ts';
import type { FeedRules, Report } from './rule.ts';

/** Elements whose text is an address. */
const TEXT_ADDRESSES = new Set(['link', 'url', 'docs', 'itunes:new-feed-url']);

/** Attributes that hold an address, by element. */
const ATTRIBUTE_ADDRESSES: readonly (readonly [element: string, attribute: string])[] = [
  ['atom:link', 'href'], ['enclosure', 'url'], ['itunes:image', 'href'], ['podcast:transcript', 'url'], ['podcast:chapters', 'url'], ['podcast:person', 'href'], ['podcast:person', 'img'],
  ['podcast:license', 'url'], ['podcast:image', 'href'], ['podcast:trailer', 'url'], ['podcast:source', 'uri'], ['podcast:funding', 'url'], ['podcast:contentLink', 'href'], ['psc:chapter', 'href'], ['psc:chapter', 'image'],
];

/** Links of show notes and licences may lead to sites that have no https; what an app fetches may not. */
const MAY_BE_HTTP = new Set(['psc:chapter', 'podcast:person', 'podcast:contentLink', 'podcast:funding', 'podcast:license', 'link', 'docs', 'comments']);

/** A person's picture is fetched, the page about them is not; a feed has one address and many links. */
function mayBeHttp(element: FeedElement, attribute: string | undefined): boolean {
  if (element.name === 'atom:link') return element.attributes.get('rel') !== 'self';
  return MAY_BE_HTTP.has(element.name) && attribute !== 'img' && attribute !== 'image';
}

export const addressRules: FeedRules = ({ channel }, reportEach) => {
  // A feed built for this machine has nothing but local addresses: said once is enough.
  let isLocalSaid = false;
  const report: Report = (rule, at, details) => {
    if (rule !== 'address-local' || !isLocalSaid) reportEach(rule, at, details);
    isLocalSaid ||= rule === 'address-local';
  };
  for (const element of descendants(channel)) {
    if (TEXT_ADDRESSES.has(element.name)) checkAddress(element, element.text.trim(), undefined, report);
    for (const [name, attribute] of ATTRIBUTE_ADDRESSES) {
      const value = element.attributes.get(attribute);
      if (element.name === name && value !== undefined) checkAddress(element, value, attribute, report);
    }
  }
};

function checkAddress(element: FeedElement, value: string, attribute: string | undefined, report: Report): void {
  if (value === '') return;
  const place = { found: value, ...(attribute === undefined ? {} : { attribute }) };
  // podcast:source may point into IPFS or a torrent.
  if (element.name === 'podcast:source' && /^(ipfs|magnet):/.test(value)) return;
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value.trim())) return report('address-relative', element, place);
  // eslint-disable-next-line no-control-regex
  if (value !== value.trim()) return;
  if (/[^\u0021-\u007e]/.test(value)) return report(/\s/.test(value) ? 'address-invalid' : 'address-ascii', element, { ...place, expected: suggestion(value) });
  if (!URL.canParse(value) || /["<>\\^`{|}]/.test(value)) return report('address-invalid', element, { ...place, expected: suggestion(value) });
  const { protocol, hostname } = new URL(value);
  if (/^https?:$/.test(protocol) && isPrivate(hostname)) return report('address-local', element, place);
  if (element.name === 'enclosure' && /%[89a-f][0-9a-f]/i.test(value)) report('address-encoded', element, place);
  if (protocol !== 'https:' && !(protocol === 'http:' && mayBeHttp(element, attribute))) report('address-https', element, place);
}

/** True for a host that only this machine or its neighbours reach. */
function isPrivate(hostname: string): boolean {
  return !hostname.includes('.') && !hostname.startsWith('[') || /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))\.|\.(local|localhost|internal|test)$/.test(hostname) || hostname === '[::1]';
}

/** The same address as ASCII, when it can be read at all. */
function suggestion(value: string): string {
  return URL.canParse(value.trim()) ? new URL(value.trim()).href : '';
}
