/** Everything the checks need to know about one built page, small enough to hold for ten thousand pages. */

import { attributeOf, descendantsOf, elementsOf, lineOf, ownTextOf, textOf, type HtmlElement, type Located } from './html-tree.ts';
import { resourcesOf } from './page-resources.ts';

export interface PageImage {
  readonly src: string;
  readonly line: number | undefined;
  readonly hasAlt: boolean;
  readonly hasSize: boolean;
}

export interface PageFacts {
  /** Path from the site's folder, e.g. `funn/index.html`. */
  readonly file: string;
  /** The address without its host, e.g. `/funn/`. */
  readonly pathname: string;
  /** Which half of the site the address belongs to. */
  readonly locale: 'nb' | 'en';
  readonly lang: string;
  readonly isNotFound: boolean;
  /** A file beside a page, such as a transcript for podcast apps: no station of the site, in a language of its own. */
  readonly isDocument: boolean;
  /** May be found through search engines: no 404 page, no `noindex`, no redirect. */
  readonly isIndexable: boolean;
  /** Says on itself that its words are borrowed from the other language. */
  readonly isFallback: boolean;
  readonly hasAudio: boolean;
  readonly title: string;
  readonly description: string;
  readonly canonicals: readonly string[];
  readonly alternates: readonly { readonly hreflang: string; readonly href: string }[];
  /** Where the language switch leads. */
  readonly languageLinks: readonly string[];
  readonly headings: readonly Located[];
  readonly ids: readonly Located[];
  readonly links: readonly Located[];
  readonly namelessLinks: readonly Located[];
  /** Addresses the browser loads by itself. */
  readonly resources: readonly Located[];
  readonly images: readonly PageImage[];
  readonly inlineCode: readonly Located[];
  /** Text and attributes where a value of the program was printed instead of a word. */
  readonly leaks: readonly Located[];
}

/** A value of the program that was printed instead of a word. */
const leak = /\bundefined\b|\[object \w+\]|\bNaN\b|\bInvalid Date\b/;

/** Attributes whose value a reader sees or hears, or a link leads by. */
const spokenAttributes = ['alt', 'title', 'aria-label', 'placeholder', 'content', 'href', 'src', 'datetime', 'value'];

/**
 * Reads one page.
 * @param file path from the site's folder, with forward slashes
 */
export function readPageFacts(file: string, html: string): PageFacts {
  const pathname = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const elements = elementsOf(html);
  const named = (name: string): HtmlElement[] => elements.filter((element) => element.tagName === name);
  const meta = (name: string): string | undefined => {
    const element = named('meta').find((candidate) => attributeOf(candidate, 'name') === name);
    return element === undefined ? undefined : attributeOf(element, 'content');
  };
  const heads = named('link');
  const anchors = elements.filter((element) => isLink(element));
  const isNotFound = /(^|\/)404(\/index)?\.html$/.test(file);
  const refresh = named('meta').some((element) => attributeOf(element, 'http-equiv')?.toLowerCase() === 'refresh');
  const firstTitle = named('head').flatMap(descendantsOf).find((element) => element.tagName === 'title');

  return {
    file,
    pathname,
    locale: pathname.startsWith('/en/') ? 'en' : 'nb',
    lang: named('html').map((element) => attributeOf(element, 'lang') ?? '').join(''),
    isNotFound,
    isDocument: !isNotFound && !/(^|\/)index\.html$/.test(file),
    isIndexable: !isNotFound && !refresh && !(meta('robots') ?? '').includes('noindex'),
    isFallback: elements.some((element) => attributeOf(element, 'data-translation-notice') !== undefined),
    hasAudio: named('audio').length > 0,
    title: firstTitle === undefined ? '' : textOf(firstTitle).trim(),
    description: (meta('description') ?? '').trim(),
    canonicals: heads.filter((link) => hasRel(link, 'canonical')).map((link) => attributeOf(link, 'href') ?? ''),
    alternates: heads
      .filter((link) => hasRel(link, 'alternate') && attributeOf(link, 'hreflang') !== undefined)
      .filter((link) => attributeOf(link, 'type') === undefined)
      .map((link) => ({ hreflang: attributeOf(link, 'hreflang') ?? '', href: attributeOf(link, 'href') ?? '' })),
    languageLinks: anchors
      .filter((anchor) => attributeOf(anchor, 'hreflang') !== undefined)
      .map((anchor) => attributeOf(anchor, 'href') ?? ''),
    headings: named('h1').map((element) => ({ value: textOf(element).trim(), line: lineOf(element) })),
    ids: locatedAttribute(elements, 'id'),
    links: anchors.map((anchor) => ({ value: attributeOf(anchor, 'href') ?? '', line: lineOf(anchor) })),
    namelessLinks: anchors
      .filter((anchor) => !hasName(anchor))
      .map((anchor) => ({ value: attributeOf(anchor, 'href') ?? '', line: lineOf(anchor) })),
    resources: elements.flatMap(resourcesOf),
    images: named('img').map((element) => ({
      src: attributeOf(element, 'src') ?? '',
      line: lineOf(element),
      hasAlt: attributeOf(element, 'alt') !== undefined,
      hasSize: attributeOf(element, 'width') !== undefined && attributeOf(element, 'height') !== undefined,
    })),
    inlineCode: elements.flatMap(inlineCodeOf),
    leaks: elements.flatMap(leaksOf),
  };
}

function isLink(element: HtmlElement): boolean {
  return (element.tagName === 'a' || element.tagName === 'area') && attributeOf(element, 'href') !== undefined;
}

function hasRel(element: HtmlElement, rel: string): boolean {
  return (attributeOf(element, 'rel') ?? '').toLowerCase().split(/\s+/).includes(rel);
}

function locatedAttribute(elements: readonly HtmlElement[], name: string): Located[] {
  return elements.flatMap((element) => {
    const value = attributeOf(element, name);
    return value === undefined ? [] : [{ value, line: lineOf(element) }];
  });
}

/** Whether a link has words for one who cannot see it. */
function hasName(link: HtmlElement): boolean {
  const attributes = ['aria-label', 'aria-labelledby', 'title'];
  const inside = descendantsOf(link);
  return (
    textOf(link).trim() !== '' ||
    attributes.some((name) => (attributeOf(link, name) ?? '').trim() !== '') ||
    inside.some((element) => (attributeOf(element, 'alt') ?? attributeOf(element, 'aria-label') ?? '').trim() !== '')
  );
}

/** Style and script written into the page; data for machines (JSON-LD) is neither. */
function inlineCodeOf(element: HtmlElement): Located[] {
  const line = lineOf(element);
  const found: Located[] = [];
  const type = attributeOf(element, 'type') ?? '';
  if (element.tagName === 'style') found.push({ value: '<style>', line });
  if (element.tagName === 'script' && attributeOf(element, 'src') === undefined && type !== 'application/ld+json') {
    found.push({ value: '<script>', line });
  }
  for (const { name, value } of element.attrs) {
    if (name === 'style' || /^on[a-z]+$/.test(name)) found.push({ value: `${name}="${value}"`, line });
  }
  return found;
}

function leaksOf(element: HtmlElement): Located[] {
  if (element.tagName === 'script' || element.tagName === 'style') return [];
  const line = lineOf(element);
  const values = [ownTextOf(element), ...spokenAttributes.map((name) => attributeOf(element, name) ?? '')];
  return values.filter((value) => leak.test(value)).map((value) => ({ value: value.trim(), line }));
}
