/**
 * After the build: makes the search index and the browser's word lists from the finished pages.
 * A plain function for the build script, not an Astro hook. Pagefind: https://pagefind.app/docs/node-api/
 *
 * Markup the pages follow (all of Pagefind's own forms work):
 * - `data-pagefind-body` on `main`; a page without it is not searched;
 * - one `h1`; section headings with an `id`; speech in paragraphs with an `id` (`t-312`), those where a
 *   passage begins with `data-pagefind-title="5:12"`;
 * - `data-pagefind-filter="type[data-v]" data-v="lecture"` or `="type:lecture"` for the facets `type`,
 *   `language`, `year`, `topic`, `person` (machine keys; repeat the element for several values);
 * - `data-pagefind-meta` in the same forms for `id` (the same in every language: pages of one id are one hit), `title`, `date`, `authors`, `kind`, `label` …;
 *   `authors` is searched, the others only come back with a hit;
 *   `date` (`2020-03-01`) also decides the order for «newest first» (no `data-pagefind-sort`: it costs every reader bytes);
 * - `data-no-excerpt` (ours) on what is searched, but is no text to show beside a hit: kind and date, facts beside the text;
 * - `data-pagefind-ignore` on words borrowed from another language, references and site furniture.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import { buildLexicon } from '../search/build-lexicon.ts';
import type { Dictionary } from '../search/compounds.ts';
import { parseExceptions } from '../search/exceptions.ts';
import { hiddenTermsOf } from '../search/hidden-terms.ts';
import { parseSynonyms } from '../search/synonyms.ts';
import { tokenise } from '../search/tokenise.ts';
import { describeWordListProblem, type WordListProblem } from '../search/word-list-problem.ts';
import { withoutHiddenTerms } from './pagefind-fragments.ts';
import { withShortNames, type IndexFile } from './pagefind-names.ts';
import { NOT_WORDS, withHiddenTerms, wordsApart } from './search-page.ts';
import { listPages, readVocabulary, type Vocabulary, type WordLists } from './search-vocabulary.ts';

export interface IndexOptions {
  /** the built site */
  siteDir: string;
  /** `src/content`: `search/synonyms.txt` and `search/exceptions.txt` are read there */
  contentDir: string;
  /** see `scripts/lib/dictionary.ts` */
  dictionary: Dictionary;
  /** name of a type in any language → machine keys of the filter `type`: `{ kronikk: ['feature-article'] }` */
  types: Record<string, string[]>;
  /** told how many pages will be indexed, and of each that was */
  onPages?: (total: number) => void;
  onPage?: () => void;
}

export interface IndexResult {
  pages: number;
  /** distinct words of the site */
  words: number;
  /** bytes on disk of `/pagefind/` and of `/search/lexicon*.json` */
  indexBytes: number;
  lexiconBytes: number;
  vocabulary: Vocabulary;
}

/** All problems of the editors' word lists at once; `problems` is the data, `message` the sentences. */
export class WordListError extends Error {
  readonly problems: readonly WordListProblem[];
  constructor(problems: readonly WordListProblem[]) {
    super(problems.map((problem) => describeWordListProblem(problem)).join('\n'));
    this.name = 'WordListError';
    this.problems = problems;
  }
}

// Small pieces: a reader loads the few words asked for; Pagefind's own size (20,000) is five times the
// bytes. But every piece has a line in the list all readers load, so large sites get larger pieces.
const wordsPerPiece = (pages: number): string => (pages > 2_000 ? '6000' : '3000');
/** Pages that are on their way to Pagefind: it never waits for one, and few lie in memory. */
const AT_ONCE = 4;
const PIECE_SIZE = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
// Pagefind also writes its user interfaces, and a WASM for unknown languages; one index of `nb` needs neither.
const NEEDED = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.nb\.pagefind|.*\.pf_meta|index|fragment|filter)$/;

/** Reads the editors' lists. Throws `WordListError` with every problem of both files. */
export async function readWordLists(contentDir: string, dictionary: Dictionary): Promise<WordLists> {
  const read = async (name: string): Promise<string> => readFile(path.join(contentDir, 'search', name), 'utf8');
  const [synonyms, exceptions] = [parseSynonyms(await read('synonyms.txt'), 'search/synonyms.txt'), parseExceptions(await read('exceptions.txt'), 'search/exceptions.txt')];
  const problems = [...synonyms.problems, ...exceptions.problems];
  if (problems.length > 0) throw new WordListError(problems);
  return { synonyms: synonyms.synonyms, exceptions: exceptions.exceptions, dictionary };
}

/**
 * Indexes a built site and writes `/pagefind/` and `/search/lexicon*.json` into it. The same pages give
 * the same bytes. Throws when no page has `data-pagefind-body`, when a word list has problems, and when
 * Pagefind refuses a page.
 */
export async function indexSite({ siteDir, contentDir, dictionary, types, onPages, onPage }: IndexOptions): Promise<IndexResult> {
  const lists = await readWordLists(contentDir, dictionary);
  const bundle = path.join(siteDir, 'pagefind');
  const lexiconDir = path.join(siteDir, 'search');
  const files = await listPages(siteDir);
  const vocabulary = await readVocabulary(files, lists);
  if (vocabulary.pages === 0) throw new Error(`Ingen sider å søke i: ${files.length} HTML-filer i ${path.basename(siteDir)}, men ingen har data-pagefind-body. Sett det på <main>.`);
  onPages?.(vocabulary.pages);
  await rm(bundle, { recursive: true, force: true });

  await withPagefind(wordsPerPiece(vocabulary.pages), async (index) => {
    // Pages are prepared while Pagefind, in a process of its own, takes in those before; it does so in order, and the order numbers them.
    const waiting: Promise<void>[] = [];
    const termsOf = hiddenTermsOf(vocabulary.sources);
    for (const { url, file, page } of vocabulary.files) {
      const content = withHiddenTerms(wordsApart(readFileSync(file, 'utf8')), page, termsOf(page));
      if (waiting.length === AT_ONCE) await waiting.shift();
      const taken = takeIn(index, url, content).then(onPage);
      // Its error is thrown where it is waited for, not here.
      taken.catch(() => {});
      waiting.push(taken);
    }
    await Promise.all(waiting);
    const { errors, files } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind kunne ikke lage indeksen: ${errors.join('; ')}`);
    await writeIndex(bundle, files);
  });

  await writeLexicon(lexiconDir, vocabulary, lists, types);
  return {
    pages: vocabulary.pages,
    words: vocabulary.words.size,
    indexBytes: await folderBytes(bundle),
    lexiconBytes: await folderBytes(lexiconDir, /^lexicon.*\.json$/),
    vocabulary,
  };
}

async function takeIn(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`Pagefind kunne ikke lese ${url}: ${errors.join('; ')}`);
}

type PagefindIndex = NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>;

/** Runs Pagefind's service with our piece size, and stops it whatever happens. */
async function withPagefind(pieceSize: string, work: (index: PagefindIndex) => Promise<void>): Promise<void> {
  const before = process.env[PIECE_SIZE];
  process.env[PIECE_SIZE] = pieceSize;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'nb', excludeSelectors: NOT_WORDS });
    if (!index) throw new Error(`Pagefind startet ikke: ${errors.join('; ')}`);
    await work(index);
  } finally {
    await close();
    if (before === undefined) delete process.env[PIECE_SIZE];
    else process.env[PIECE_SIZE] = before;
  }
}

/** What Pagefind made, as it is served. Written by us: where the disk is full, Pagefind's service dies without an answer. */
async function writeIndex(bundle: string, made: readonly IndexFile[]): Promise<void> {
  const files = made.map(({ path: name, content }) => ({ path: name.split(path.sep).join('/'), content })).filter((file) => NEEDED.test(file.path.split('/')[0]!));
  for (const folder of new Set(files.map((file) => path.dirname(path.join(bundle, file.path))))) await mkdir(folder, { recursive: true });
  for (const { path: name, content } of withShortNames(files)) {
    writeFileSync(path.join(bundle, name), name.startsWith('fragment/') ? withoutHiddenTerms(name, content) : content);
  }
}

async function writeLexicon(dir: string, vocabulary: Vocabulary, { synonyms }: WordLists, types: Record<string, string[]>): Promise<void> {
  const { core, shards } = buildLexicon({
    pages: vocabulary.pages,
    documents: vocabulary.documents,
    vocabulary: vocabulary.words,
    keep: new Set([...vocabulary.important, ...Object.keys(types).flatMap(tokenise)]),
    partsOf: vocabulary.partsOf,
    synonyms,
    misspellings: vocabulary.misspellings,
    types,
    metaFields: [...vocabulary.metaFields],
  });
  await mkdir(dir, { recursive: true });
  for (const name of await readdir(dir)) if (/^lexicon.*\.json$/.test(name)) await rm(path.join(dir, name));
  await writeFile(path.join(dir, 'lexicon.json'), JSON.stringify(core));
  for (const [name, shard] of shards) await writeFile(path.join(dir, `lexicon-${name}.json`), JSON.stringify(shard));
}

async function folderBytes(dir: string, only = /./): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && only.test(entry.name)) bytes += (await stat(path.join(entry.parentPath, entry.name))).size;
  }
  return bytes;
}
