/** First pass over the built pages: the site's vocabulary, its compounds and its likely misspellings. */
import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import path from 'node:path';
import { compoundParts, withRoots, type Dictionary } from '../search/compounds.ts';
import { splitRule, type Exceptions } from '../search/exceptions.ts';
import { groupsIn, type HiddenTermSources } from '../search/hidden-terms.ts';
import { suspectMisspellings } from '../search/misspellings.ts';
import { documentLetter } from '../search/documents.ts';
import type { Synonyms } from '../search/synonyms.ts';
import { findIdentifiers, tokenise, withoutIdentifiers } from '../search/tokenise.ts';
import { readSearchPage, wordsApart, type SearchPage } from './search-page.ts';

export interface WordLists {
  synonyms: Synonyms;
  exceptions: Exceptions;
  dictionary: Dictionary;
}

/** A page file: address on the site and path on disk. */
export interface PageFile {
  url: string;
  file: string;
}

export interface Vocabulary {
  pages: number;
  /** the searched pages with their text (some ten kilobytes each), newest first, undated last, then by id: the order they are indexed in, the languages of a page side by side */
  files: (PageFile & { page: SearchPage })[];
  /** a letter per page in that order; see `LexiconCore` */
  documents: string;
  /** word → number of pages */
  words: Map<string, number>;
  /** words of titles and names, never left out of the lexicon */
  important: Set<string>;
  metaFields: Set<string>;
  /** words of pages in Norwegian: only these can be looked up in a dictionary */
  norwegian: Set<string>;
  /** synonym group → number of pages */
  groupPages: Map<number, number>;
  /** suspected by rule, and those of exceptions.txt */
  misspellings: Map<string, string>;
  /** the suspected ones alone */
  suspected: Map<string, string>;
  sources: HiddenTermSources;
  partsOf(word: string): readonly string[];
}

/** `/om/` of `om/index.html`, `/404.html` of `404.html`. */
function addressOf(relative: string): string {
  return `/${relative.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
}

/** All HTML files of a built site in order of address, so that every build numbers them alike. */
export async function listPages(siteDir: string): Promise<PageFile[]> {
  const files: PageFile[] = [];
  for await (const relative of glob('**/*.html', { cwd: siteDir })) files.push({ url: addressOf(relative), file: path.join(siteDir, relative) });
  return files.sort((a, b) => (a.url < b.url ? -1 : a.url > b.url ? 1 : 0));
}

/** Reads the pages that are searched, one at a time: the markup of 20,000 must not lie in memory together, their text may. */
function* readPages(files: readonly PageFile[]): Generator<PageFile & { page: SearchPage }> {
  for (const { url, file } of files) {
    const page = readSearchPage(wordsApart(readFileSync(file, 'utf8')));
    if (page) yield { url, file, page };
  }
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// A synonym group on a third of the pages says nothing when it is only mentioned.
const COMMON_SHARE = 0.3;
const COMMON_FROM_PAGES = 50;

/** Reads every page once. */
export async function readVocabulary(files: readonly PageFile[], lists: WordLists): Promise<Vocabulary> {
  const words = new Map<string, number>();
  const important = new Set<string>();
  const metaFields = new Set<string>();
  const norwegian = new Set<string>();
  const groupPages = new Map<number, number>();
  const count = <K>(map: Map<K, number>, key: K): void => void map.set(key, (map.get(key) ?? 0) + 1);
  const dated: (PageFile & { page: SearchPage; date: string; id: string; lang: string })[] = [];
  for (const { url, file, page } of readPages(files)) {
    dated.push({ url, file, page, date: page.date, id: page.id || url, lang: page.lang });
    const text = `${page.title}\n${page.headings}\n${page.body}`;
    const tokens = tokenise(withoutIdentifiers(text));
    for (const word of new Set([...tokens, ...findIdentifiers(text)])) count(words, word);
    for (const word of tokenise(`${page.title} ${page.names}`)) important.add(word);
    if (!page.lang.startsWith('en')) for (const word of tokens) norwegian.add(word);
    for (const field of page.metaFields) metaFields.add(field);
    for (const group of new Set(groupsIn(tokens, lists.synonyms))) count(groupPages, group);
  }
  const pages = dated.length;
  const { exceptions, dictionary, synonyms } = lists;
  const ruled = splitRule(exceptions.splits);
  const withOwn = withRoots(dictionary, synonyms.groups.flat());
  const known = new Map<string, readonly string[]>();
  const partsOf = (word: string): readonly string[] => {
    let parts = known.get(word);
    if (!parts) known.set(word, (parts = !norwegian.has(word) ? [] : compoundParts(word, withOwn, ruled)));
    return parts;
  };
  const suspected = suspectMisspellings(words, (word) => !norwegian.has(word) || dictionary.isForm(word) || partsOf(word).length > 0);
  const misspellings = new Map([...suspected, ...exceptions.misspellings]);
  const sources: HiddenTermSources = {
    partsOf,
    rightSpelling: (word) => misspellings.get(word),
    synonyms,
    isCommonGroup: (group) => pages >= COMMON_FROM_PAGES && (groupPages.get(group) ?? 0) > pages * COMMON_SHARE,
  };
  dated.sort((a, b) => order(b.date, a.date) || order(a.id, b.id) || order(a.url, b.url));
  const documents = dated.map(({ id, lang }, i) => documentLetter(lang, dated[i - 1]?.id === id)).join('');
  return { pages, files: dated, documents, words, important, metaFields, norwegian, groupPages, misspellings, suspected, sources, partsOf };
}
