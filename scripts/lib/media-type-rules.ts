/** Media types that hosts would guess wrong, as rules for their headers. */

import type { HeaderRule } from '../../src/formats/security-headers.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { SEGMENTS, localePrefix } from '../../src/i18n/routes.ts';
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
  ['/*linkset.json', 'a/linkset.json'],
  ['/podkast/feed.xml', 'podkast/feed.xml'],
  ...LOCALES.flatMap((locale) => (['outputs', 'topics', 'people'] as const).map((section) =>
    [`${localePrefix(locale)}/${SEGMENTS[section][locale]}/*feed.xml`, 'resultater/feed.xml'] as const)),
  ['/*/feed.json', 'a/feed.json'],
  ['/*csl.json', 'data/outputs.csl.json'],
  ['/*.schema.json', 'data/a.schema.json'],
  ['/*/ro-crate-metadata.json', 'data/ro-crate-metadata.json'],
  ['/*.cff', 'data/CITATION.cff'],
  ['/*.opml', 'podkast/podcast.opml'],
  ['/SHA256SUMS', 'SHA256SUMS'],
  ['/*.webmanifest', 'a.webmanifest'],
  ['/speculation-rules.json', 'speculation-rules.json'],
];

/** A rule for each of them. */
export const mediaTypeRules: readonly HeaderRule[] = SAMPLES.flatMap(([pattern, sample]) => {
  const type = mediaTypeOf(sample);
  return type === undefined ? [] : [{ pattern, headers: [['Content-Type', type] as const] }];
});
