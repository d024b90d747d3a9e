/** Values from closed lists, to the letter: Apple's, PSP-1's and the podcast namespace's. */

import { APPLE_CATEGORIES, PODCAST_MEDIA } from '../../../src/formats/podcast-taxonomy.ts';
import { childOf, childrenOf, textOf, type FeedElement } from './feed-tree.ts';
import { everywhere, type FeedRules, type Report } from './rule.ts';

const MAIL = /^[^\s@<>():]+@[^\s@<>()]+\.[^\s@<>()]+$/;

export const valueRules: FeedRules = (feed, report) => {
  const { channel } = feed;
  const oneOf = (name: string, allowed: readonly string[]): void => {
    for (const element of everywhere(feed, name)) {
      const value = element.text.trim();
      if (value !== '' && !allowed.includes(value)) report('value', element, { found: value, expected: allowed.join(', ') });
    }
  };
  oneOf('itunes:explicit', ['true', 'false']);
  oneOf('itunes:type', ['episodic', 'serial']);
  oneOf('itunes:episodeType', ['full', 'trailer', 'bonus']);
  for (const element of ['itunes:complete', 'itunes:block'].flatMap((name) => everywhere(feed, name))) {
    const value = element.text.trim();
    if (/^(no|false)$/i.test(value)) report('value-idle', element, { found: value });
    else if (!/^yes$/i.test(value)) report('value', element, { found: value, expected: 'Yes' });
  }
  oneOf('podcast:locked', ['yes', 'no']);
  for (const medium of childrenOf(channel, 'podcast:medium')) if (!PODCAST_MEDIA.has(medium.text.trim())) report('medium', medium, { found: medium.text.trim() });
  for (const language of childrenOf(channel, 'language')) if (!isLanguage(language.text.trim())) report('language', language, { found: language.text.trim() });
  checkLock(channel, report);
  for (const owner of childrenOf(channel, 'itunes:owner')) {
    const mail = textOf(owner, 'itunes:email');
    if (mail !== undefined && !MAIL.test(mail)) report('mail', childOf(owner, 'itunes:email')!, { found: mail });
  }
  for (const category of childrenOf(channel, 'itunes:category')) checkCategory(category, report);
};

/** Two letters of ISO 639-1, and at most a region, or the three of a language that has no two. */
export function isLanguage(value: string): boolean {
  if (!/^[a-z]{2,3}(-[a-z]{2}|-[a-z]{4})?$/i.test(value)) return false;
  const [language = '', region] = value.toLowerCase().split('-');
  if (region?.length === 2 && !isRegion(region.toUpperCase())) return false;
  return language.length === 3 || new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
}

/** True for a country or territory of ISO 3166-1. */
export function isRegion(code: string): boolean {
  // UK is understood as GB, but is not the code.
  return /^[A-Z]{2}$/.test(code) && !['UK', 'ZZ', 'EU', 'UN'].includes(code) && new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(code) !== undefined;
}

/** A lock nobody can open: the owner's address is how a host proves that it may. */
function checkLock(channel: FeedElement, report: Report): void {
  for (const lock of childrenOf(channel, 'podcast:locked')) {
    const owner = lock.attributes.get('owner');
    if (owner === undefined && lock.text.trim() === 'yes') report('locked-owner', lock);
    if (owner !== undefined && !MAIL.test(owner)) report('mail', lock, { found: owner, attribute: 'owner' });
  }
}

function checkCategory(category: FeedElement, report: Report): void {
  const name = category.attributes.get('text') ?? '';
  const subs = APPLE_CATEGORIES[name];
  if (!subs) return report('category', category, { found: name, expected: closest(name, Object.keys(APPLE_CATEGORIES)), attribute: 'text' });
  for (const sub of childrenOf(category, 'itunes:category')) {
    const subName = sub.attributes.get('text') ?? '';
    if (!subs.includes(subName)) report('category', sub, { found: `${name} > ${subName}`, expected: closest(subName, subs), attribute: 'text' });
  }
}

/** The name that differs in letter case or ampersand alone, else the whole list. */
function closest(found: string, names: readonly string[]): string {
  const bare = (name: string): string => name.toLowerCase().replace(/&amp;|&|\band\b|\s/g, '');
  return names.find((name) => bare(name) === bare(found)) ?? names.join(', ');
}
