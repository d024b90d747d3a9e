/** Which elements a feed has, and where they belong. A name is read to the letter: an app looks for `pubDate` and never sees `pubdate`. */

import type { FeedElement } from './feed-tree.ts';
import type { FeedRules } from './rule.ts';

type Place = 'channel' | 'item' | 'either' | 'inside';

const names = (place: Place, list: string): [string, Place][] => list.split(' ').map((name) => [name, place]);

/** Elements by where they stand; `inside` are those within another element. RSS 2.0, Apple, and https://podcasting2.org/docs/podcast-namespace */
const PLACES: ReadonlyMap<string, Place> = new Map([
  ...names('channel', 'language copyright managingEditor webMaster lastBuildDate generator docs cloud ttl image rating textInput skipHours skipDays item'),
  ...names('item', 'guid enclosure comments source psc:chapters'),
  ...names('either', 'title link description pubDate category author atom:link content:encoded'),
  ...names('inside', 'url width height day hour name'),
  ...names('channel', 'itunes:type itunes:owner itunes:category itunes:complete itunes:new-feed-url'),
  ...names('item', 'itunes:duration itunes:episode itunes:episodeType itunes:season itunes:title itunes:order itunes:isClosedCaptioned'),
  ...names('either', 'itunes:author itunes:block itunes:explicit itunes:image itunes:keywords itunes:subtitle itunes:summary itunes:applepodcastsverify'),
  ...names('inside', 'itunes:name itunes:email'),
  ...names('channel', 'podcast:guid podcast:locked podcast:medium podcast:podroll podcast:publisher podcast:trailer podcast:updateFrequency podcast:podping podcast:liveItem podcast:block podcast:remoteItem'),
  ...names('item', 'podcast:alternateEnclosure podcast:chapters podcast:episode podcast:season podcast:soundbite podcast:transcript'),
  ...names('either', 'podcast:chat podcast:funding podcast:image podcast:images podcast:license podcast:location podcast:person podcast:socialInteract podcast:txt podcast:value podcast:contentLink'),
  ...names('inside', 'podcast:integrity podcast:source podcast:valueRecipient podcast:valueTimeSplit podcast:liveValue podcast:metaBoost psc:chapter'),
]);

/** Namespaces whose every element is known here. */
const WHOLLY_KNOWN = new Set(['', 'itunes', 'podcast', 'psc', 'content']);

export const placementRules: FeedRules = ({ tree, channel, items }, report) => {
  for (const stray of tree.root?.children ?? []) if (stray.name !== 'channel') report('element-place', stray, { found: stray.name, expected: PLACES.get(stray.name) === 'item' ? '<item>' : '<channel>' });
  for (const child of channel.children) checkChild(child, 'channel');
  for (const item of items) for (const child of item.children) checkChild(child, 'item');

  function checkChild(child: FeedElement, parent: 'channel' | 'item'): void {
    const place = PLACES.get(child.name);
    // Only the elements of a wrong prefix of another namespace are none of ours.
    if (place === undefined) return checkName(child);
    if (place !== 'either' && place !== parent && !(parent === 'item' && isHarmlessInItem(child.name))) report('element-place', child, { found: child.name, expected: place === 'channel' ? '<channel>' : place === 'item' ? '<item>' : insideOf(child.name) });
  }

  function checkName(child: FeedElement): void {
    const prefix = child.name.includes(':') ? child.name.split(':')[0]! : '';
    if (!WHOLLY_KNOWN.has(prefix)) return;
    const meant = closestName(child.name, prefix);
    if (meant === undefined) report('unknown-element', child, { found: child.name });
    else report('element-misspelt', child, { found: child.name, expected: meant });
  }
};

/** Hosts copy these from the channel into each episode; apps pay no heed. */
function isHarmlessInItem(name: string): boolean {
  return ['itunes:category', 'language', 'copyright', 'itunes:owner', 'image'].includes(name);
}

function insideOf(name: string): string {
  if (name.startsWith('itunes:')) return '<itunes:owner>';
  if (name === 'psc:chapter') return '<psc:chapters>';
  return /value|Boost/.test(name) ? '<podcast:value>' : name.startsWith('podcast:') ? '<podcast:alternateEnclosure>' : '<image>';
}

/** The known name of the same namespace that a slip of letter case or at most two letters away was meant to be. */
function closestName(written: string, prefix: string): string | undefined {
  const own = [...PLACES.keys()].filter((name) => (name.includes(':') ? name.split(':')[0] : '') === prefix);
  const sameLetters = own.find((name) => name.toLowerCase() === written.toLowerCase());
  if (sameLetters !== undefined) return sameLetters;
  // In short names two letters are half of the word.
  const allowed = written.length - prefix.length > 6 ? 2 : 1;
  return own.find((name) => distance(name.toLowerCase(), written.toLowerCase()) <= allowed);
}

/** Levenshtein's distance: letters to put in, take out or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (one[i - 1] === other[j - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1)!;
}
