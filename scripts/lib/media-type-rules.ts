/** Media types that hosts would guess wrong, as rules for their headers. */

import type { HeaderRule } from '../../src/formats/security-headers.ts';
import { mediaTypeOf } from './static-server-media-types.ts';

/** Names of which one file stands for all that match the pattern. No two patterns match one file. */
const SAMPLES: readonly (readonly [pattern: string, sample: string])[] = [
  ['/*.vtt', 'a.vtt'],
  ['/*.srt', 'a.srt'],
  ['/*.ris', 'a.ris'],
  ['/*.bib', 'a.bib'],
  ['/*.jsonld', 'a.jsonld'],
  ['/*/chapters.json', 'podkast/a/chapters.json'],
  ['/*/citation.json', 'a/citation.json'],
  ['/*/linkset.json', 'a/linkset.json'],
  ['/podkast/feed.xml', 'podkast/feed.xml'],
  ['/feed.xml', 'feed.xml'],
  ['/en/feed.xml', 'en/feed.xml'],
  ['/*.webmanifest', 'a.webmanifest'],
];

/** A rule for each of them. */
export const mediaTypeRules: readonly HeaderRule[] = SAMPLES.flatMap(([pattern, sample]) => {
  const type = mediaTypeOf(sample);
  return type === undefined ? [] : [{ pattern, headers: [['Content-Type', type] as const] }];
});
