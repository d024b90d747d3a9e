/** Which addresses a browser loads by itself when it meets an element. */

import { attributeOf, lineOf, type HtmlElement, type Located } from './html-tree.ts';

/** Attributes with one address, by element. */
const loadingAttributes: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src'],
  source: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  track: ['src'],
  iframe: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

/** The kinds of `link` that only tell where something is, and load nothing. */
const informingRels = new Set([
  'canonical', 'alternate', 'license', 'author', 'help', 'next', 'prev', 'search', 'me', 'describedby', 'item',
  'cite-as', 'linkset', 'type', 'collection', 'up', 'bookmark', 'related', 'schema.dc', 'schema.dcterms',
]);

/** The addresses this element loads. */
export function resourcesOf(element: HtmlElement): Located[] {
  const addresses = (loadingAttributes[element.tagName] ?? []).map((name) => attributeOf(element, name));
  if (element.tagName === 'link' && loads(element)) addresses.push(attributeOf(element, 'href'));
  if (element.tagName === 'img' || element.tagName === 'source') {
    addresses.push(...addressesInSrcset(attributeOf(element, 'srcset') ?? ''));
  }
  const line = lineOf(element);
  return addresses.flatMap((value) => (value === undefined ? [] : [{ value, line }]));
}

function loads(link: HtmlElement): boolean {
  const rels = (attributeOf(link, 'rel') ?? '').toLowerCase().split(/\s+/);
  return rels.some((rel) => !informingRels.has(rel));
}

/** The addresses of a `srcset`, e.g. `/a.png 1x, /b.png 2x`. */
export function addressesInSrcset(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}
