/** Reads BibTeX and BibLaTeX through citation-js. One broken entry does not take the others with it. https://citation.js.org */

import { createRequire } from 'node:module';
import type { Reference } from './csl-record.ts';

interface Entry { readonly type?: string; readonly label?: string; readonly properties?: Readonly<Record<string, unknown>> }
interface Plugins { input: { chain(input: unknown, options: { forceType?: string; generateGraph: false; target?: string }): unknown[] } }

const require = createRequire(import.meta.url);
let loaded: Plugins | undefined;

/** The library, which has no types and adds itself where it is required. */
function library(): Plugins {
  if (loaded) return loaded;
  const { plugins } = require('@citation-js/core') as { plugins: Plugins };
  require('@citation-js/plugin-bibtex');
  return (loaded = plugins);
}

/** The fields each name in CSL is made of. */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'subtitle', 'titleaddon'], author: ['author'], editor: ['editor'], translator: ['translator'], issued: ['date', 'year', 'month', 'day'],
  'container-title': ['journaltitle', 'journal', 'booktitle', 'maintitle', 'journalsubtitle', 'booksubtitle'], 'event-title': ['eventtitle'], 'event-place': ['venue'], volume: ['volume'], issue: ['number', 'issue'],
  page: ['pages'], ISSN: ['issn'], ISBN: ['isbn'], DOI: ['doi'], URL: ['url'], language: ['langid', 'language'], abstract: ['abstract'], publisher: ['publisher', 'institution', 'school', 'organization', 'howpublished'], genre: ['type', 'entrysubtype', 'howpublished'],
};

/**
 * The entries of a file, and the numbers of those that could not be read.
 * @throws when there is no entry that can be read
 */
export function readBibtexFile(text: string): { references: Reference[]; broken: number[] } {
  const references: Reference[] = [];
  const broken: number[] = [];
  let fault: unknown;
  const strings = [...text.matchAll(/^\s*@string\s*[{(].*$/gim)].map(([line]) => line).join('\n');
  entriesOf(text).forEach((source, index) => {
    try {
      references.push(...readEntry(strings === '' ? source : `${strings}\n${source}`));
    } catch (error) {
      fault ??= error;
      broken.push(index + 1);
    }
  });
  if (references.length === 0) throw fault instanceof Error ? fault : new Error('@article{…}');
  return { references, broken };
}

/** The text of each entry: from an `@` at the start of a line to the next. */
function entriesOf(text: string): string[] {
  return text.split(/^(?=\s*@)/m).filter((part) => /^\s*@\s*(?!comment|string|preamble)\w+\s*[{(]/i.test(part));
}

/** Letters of LaTeX that the library leaves as commands or runs into the word after them. */
const LETTERS: Readonly<Record<string, string>> = { aa: 'å', AA: 'Å', ae: 'æ', AE: 'Æ', o: 'ø', O: 'Ø', oe: 'œ', OE: 'Œ', l: 'ł', L: 'Ł', ss: 'ß', dh: 'ð', DH: 'Ð', th: 'þ', TH: 'Þ', dj: 'đ', DJ: 'Đ', ng: 'ŋ', NG: 'Ŋ' };

/** The same with letters for `{\aa}`, `\aa{}`, `\aa ` and `\r{a}`. */
function withLetters(source: string): string {
  return source
    .replaceAll(/\{?\\r\s*\{?([aAuU])\}?\}?/g, (whole, letter: string) => (balanced(whole) ? `${letter}\u030A`.normalize('NFC') : whole))
    .replaceAll(/\{\\(aa|AA|ae|AE|oe|OE|ss|dh|DH|th|TH|dj|DJ|ng|NG|o|O|l|L)\}|\\(aa|AA|ae|AE|oe|OE|ss|dh|DH|th|TH|dj|DJ|ng|NG|o|O|l|L)(?:\{\}|(?![A-Za-z]) ?)/g, (_, braced?: string, bare?: string) => LETTERS[braced ?? bare ?? ''] ?? '');
}

function balanced(text: string): boolean {
  return text.split('{').length === text.split('}').length;
}

function readEntry(written: string): Reference[] {
  const source = withLetters(written);
  const { input } = library();
  const entries = input.chain(source, { forceType: '@biblatex/text', generateGraph: false, target: '@biblatex/entries+list' }) as Entry[];
  return entries.map((entry) => {
    const [csl] = input.chain(source, { forceType: '@biblatex/text', generateGraph: false }) as [Record<string, unknown>];
    const properties = entry.properties ?? {};
    return { raw: { type: entry.type, id: entry.label, ...properties }, csl: mended(csl, entry), origins: ORIGINS };
  });
}

/** What the library loses of an entry: the kind of a talk, whole names in braces, subtitles of the type, the event. */
function mended(csl: Record<string, unknown>, { type = '', properties = {} }: Entry): Record<string, unknown> {
  const text = (name: string): string | undefined => (typeof properties[name] === 'string' ? properties[name] : undefined);
  const genre = text('type') ?? text('howpublished') ?? text('entrysubtype');
  const isTalk = type === 'unpublished' && (text('eventtitle') !== undefined || /foredrag|lecture|talk/i.test(genre ?? ''));
  const isAudio = type === 'audio' || type === 'video';
  // «and others» is no one.
  const authors = Array.isArray(csl['author']) ? csl['author'].filter((who: { family?: string; literal?: string }) => (who.family ?? who.literal) !== 'others') : csl['author'];
  return {
    ...csl, author: authors, ...(Array.isArray(authors) && authors.length < (csl['author'] as unknown[]).length && { 'author-others': true }),
    ...(isTalk && { type: 'speech', publisher: undefined }),
    ...(isAudio && { type: type === 'audio' ? 'song' : 'motion_picture', publisher: undefined }),
    ...(genre !== undefined && { genre }),
    ...(type === 'article' && text('entrysubtype') === 'newspaper' && { type: 'article-newspaper' }),
    ...(type === 'article' && text('entrysubtype') === 'magazine' && { type: 'article-magazine' }),
    language: text('language') ?? text('langid') ?? csl['language'],
  };
}
