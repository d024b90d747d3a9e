/** The sound of an episode, as RSS and Apple want it named. */

import { childOf, childrenOf, type FeedElement } from './feed-tree.ts';
import { durationOf } from './numbers.ts';
import { requireAttributes, type FeedRules, type Report } from './rule.ts';

/** Media types of podcasts and the endings they go with. For Apple the ending decides. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  'audio/mpeg': ['mp3'], 'audio/x-m4a': ['m4a'], 'audio/m4a': ['m4a'], 'audio/mp4': ['m4a', 'mp4'], 'video/mp4': ['mp4', 'm4v'], 'video/x-m4v': ['m4v'], 'video/quicktime': ['mov'],
  'application/pdf': ['pdf'], 'audio/ogg': ['ogg', 'oga', 'opus'], 'audio/opus': ['opus'],
};

/** Types that apps choose among, beside those of the enclosure itself. */
const ALTERNATE_TYPES: Readonly<Record<string, readonly string[]>> = {
  ...TYPES, 'audio/aac': ['aac'], 'audio/flac': ['flac'], 'audio/wav': ['wav'], 'audio/webm': ['webm', 'weba'], 'video/webm': ['webm'], 'video/ogg': ['ogv'],
  'application/x-mpegurl': ['m3u8'], 'application/vnd.apple.mpegurl': ['m3u8'], 'application/x-bittorrent': ['torrent'], 'text/html': ['html', 'htm'],
};

/** Bits a second below which nobody hears speech; a length that small was never counted in bytes. */
const FEWEST_BITS = 4000;

/** The media type for an ending, or undefined. */
export function mediaTypeOf(url: string): string | undefined {
  const ending = endingOf(url);
  return Object.entries(TYPES).find(([, endings]) => endings.includes(ending))?.[0];
}

/** The ending of a file's name in an address, in lower case; empty when there is none. */
export function endingOf(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url.replace(/[?#].*$/, '');
  const ending = /\.([a-z0-9]{1,8})$/i.exec(path)?.[1]?.toLowerCase();
  // Some hosts have the file's name in the query: `/play?file=a.mp3`.
  return ending ?? /\.(mp3|m4a|mp4|m4v|ogg|opus)$/i.exec(url)?.[1]?.toLowerCase() ?? '';
}

/** A length in bytes: digits only, more than none. */
export function isLength(written: string | undefined): written is string {
  return written !== undefined && /^[1-9]\d*$/.test(written);
}

export const enclosureRules: FeedRules = ({ channel, items }, report) => {
  const lengths = new Map<string, string>();
  for (const item of items) {
    for (const enclosure of childrenOf(item, 'enclosure')) {
      requireAttributes(enclosure, ['url', 'length', 'type'], report);
      const { url = '', length = '', type = '' } = Object.fromEntries(enclosure.attributes);
      if (length !== '' && !isLength(length)) report('length-number', enclosure, { found: length, attribute: 'length' });
      const duration = durationOf(item);
      if (isLength(length) && duration !== undefined && (Number(length) * 8) / duration < FEWEST_BITS) report('length-implausible', enclosure, { found: length, expected: String(duration), attribute: 'length' });
      if (isLength(length)) lengths.set(url, length);
      checkMediaType(enclosure, url, type, TYPES, report);
      if (url !== '' && endingOf(url) === '' && TYPES[type]) report('enclosure-no-ending', enclosure, { found: url, expected: TYPES[type].map((each) => `.${each}`).join(', '), attribute: 'url' });
    }
  }
  const again = [...childrenOf(channel, 'podcast:trailer').map((trailer) => [trailer, trailer.attributes.get('url')] as const), ...items.flatMap((item) => childrenOf(item, 'podcast:alternateEnclosure')).map((alternate) => [alternate, childOf(alternate, 'podcast:source')?.attributes.get('uri')] as const)];
  for (const [element, url = ''] of again) {
    const { length, type = '' } = Object.fromEntries(element.attributes);
    if (isLength(length) && lengths.has(url) && lengths.get(url) !== length) report('length-disagrees', element, { found: length, expected: lengths.get(url)!, attribute: 'length' });
    checkMediaType(element, url, type, ALTERNATE_TYPES, report);
  }
};

function checkMediaType(element: FeedElement, url: string, type: string, known: typeof TYPES, report: Report): void {
  if (type === '') return;
  const ending = endingOf(url);
  const endings = known[known === TYPES ? type : bareType(type)];
  if (!endings) report('enclosure-type', element, { found: type, expected: mediaTypeOf(url) ?? 'audio/mpeg', attribute: 'type' });
  else if (ending !== '' && !endings.includes(ending)) report('enclosure-ending', element, { found: `.${ending} ${type}`, expected: mediaTypeOf(url) ?? endings.map((each) => `.${each}`).join(', ') });
}

/** Alternates may say their codec after the type, and Apple's own is written with capitals. */
function bareType(type: string): string {
  return type.split(';')[0]!.trim().toLowerCase();
}
