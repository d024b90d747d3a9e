/** The sound of an episode, as RSS and Apple want it named. */

import { childrenOf } from './feed-tree.ts';
import { requireAttributes, type FeedRules } from './rule.ts';

/** Media types of podcasts and the endings they go with. For Apple the ending decides. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'audio/mpeg': ['mp3'], 'audio/x-m4a': ['m4a'], 'audio/m4a': ['m4a'], 'audio/mp4': ['m4a', 'mp4'], 'video/mp4': ['mp4', 'm4v'], 'video/x-m4v': ['m4v'], 'video/quicktime': ['mov'],
  'application/pdf': ['pdf'], 'audio/ogg': ['ogg', 'oga', 'opus'], 'audio/opus': ['opus'],
};

/** The media type for an ending, or undefined. */
export function mediaTypeOf(url: string): string | undefined {
  const ending = endingOf(url);
  return Object.entries(TYPES).find(([, endings]) => endings.includes(ending))?.[0];
}

function endingOf(url: string): string {
  return /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** A length in bytes: digits only, more than none. */
export function isLength(written: string | undefined): written is string {
  return written !== undefined && /^[1-9]\d*$/.test(written);
}

export const enclosureRules: FeedRules = ({ items }, report) => {
  for (const enclosure of items.flatMap((item) => childrenOf(item, 'enclosure'))) {
    requireAttributes(enclosure, ['url', 'length', 'type'], report);
    const { url, length, type } = Object.fromEntries(enclosure.attributes);
    if (length !== undefined && length !== '' && !isLength(length)) report('length-number', enclosure, { found: length, attribute: 'length' });
    if (type === undefined || type === '') continue;
    const endings = TYPES[type];
    const ending = endingOf(url ?? '');
    if (!endings) report('enclosure-type', enclosure, { found: type, expected: mediaTypeOf(url ?? '') ?? 'audio/mpeg', attribute: 'type' });
    else if (ending !== '' && !endings.includes(ending)) report('enclosure-ending', enclosure, { found: `.${ending} ${type}`, expected: mediaTypeOf(url ?? '') ?? endings.map((each) => `.${each}`).join(', ') });
  }
};
