/**
 * Measures the search against labelled queries, through the real pipeline (index and query).
 *
 * Usage: npm run search:eval -- --corpus <corpus.json> --queries <queries.json>
 *          [--json <file>] [--verbose] [--bench] [--keep <folder>] [--chromium <path>]
 * Reads: the corpus, the queries, src/content/search. Writes: a temporary site (or `--keep`), the JSON file.
 * Prints recall@5, MRR, nDCG@10 and the share of queries without results, per class; with `--bench` also time
 * and transfer beside plain Pagefind.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { indexSite } from '../src/integrations/pagefind.ts';
import { readDictionary } from './lib/dictionary.ts';
import { readOptions } from './lib/read-options.ts';
import { benchSearch } from './lib/search-bench.ts';
import { writeBrowserBundle } from './lib/search-bundle.ts';
import { corpusTypes, writeCorpusSite, type CorpusDocument } from './lib/search-corpus.ts';
import { searchInChromium } from './lib/search-in-chromium.ts';
import { openSearch } from './lib/search-in-node.ts';
import { figuresByClass, scoreQuery, type LabelledQuery } from './lib/search-metrics.ts';

const ARGUMENTS = (file: string, folder: string, program: string): string =>
  `npm run search:eval -- --corpus <corpus.json> --queries <queries.json> [--json <${file}>] [--verbose] [--bench] [--keep <${folder}>] [--chromium <${program}>]`;
const { values: options, fault, usage } = readOptions(process.argv.slice(2), {
  corpus: { type: 'string' },
  queries: { type: 'string' },
  json: { type: 'string' },
  keep: { type: 'string' },
  chromium: { type: 'string' },
  verbose: { type: 'boolean', default: false },
  bench: { type: 'boolean', default: false },
}, { nb: ARGUMENTS('fil', 'mappe', 'program'), en: ARGUMENTS('file', 'folder', 'program') });
if (options?.corpus === undefined || options.queries === undefined) {
  console.error(fault ?? usage);
  process.exit(2);
}

const readJson = async (file: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown;
  } catch (error) {
    console.error(`Kan ikke lese ${file} som JSON: ${error instanceof Error ? error.message : String(error)}`);
    process.exit(2);
  }
};
const listIn = <T>(value: unknown, key: string): T[] => (Array.isArray(value) ? value : (value as Record<string, T[]>)[key] ?? []) as T[];
const documents = listIn<CorpusDocument>(await readJson(options.corpus), 'documents');
const queries = listIn<LabelledQuery>(await readJson(options.queries), 'queries');

const faults = [
  ...(documents.length === 0 ? [`${options.corpus}: ingen dokumenter. Skriv en liste, eller { "documents": [ … ] }.`] : []),
  ...documents.flatMap((document, i) => (typeof document.id === 'string' && /^[\w-]+$/.test(document.id) ? [] : [`${options.corpus}: dokument ${i + 1} har id ${JSON.stringify(document.id)}. Skriv bokstaver, tall, «-» og «_».`])),
  ...(queries.length === 0 ? [`${options.queries}: ingen søk. Skriv en liste, eller { "queries": [ … ] }.`] : []),
  ...queries.flatMap((query, i) => (typeof query.q === 'string' && typeof query.cls === 'string' && query.rel ? [] : [`${options.queries}: søk ${i + 1} mangler «q», «cls» eller «rel».`])),
];
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(2);
}

const siteDir = options.keep ? path.resolve(options.keep) : await mkdtemp(path.join(tmpdir(), 'search-eval-'));
await writeCorpusSite(documents, siteDir);
const index = await indexSite({
  siteDir,
  contentDir: path.join(import.meta.dirname, '../src/content'),
  dictionary: await readDictionary(),
  types: corpusTypes(documents),
});
const script = await writeBrowserBundle(path.join(siteDir, 'search', 'client.js'));

const MOST = 100;
const inNode = options.chromium ? undefined : await openSearch(siteDir);
const inBrowser = options.chromium ? await searchInChromium(siteDir, options.chromium) : undefined;
const find = async (query: string): Promise<string[]> => {
  if (inBrowser) return inBrowser.search(query);
  const answer = await inNode!.engine.search(query);
  return (await answer.hits(0, MOST)).map((hit) => hit.meta['id'] ?? hit.url);
};

const languageOf = new Map(documents.map((document) => [document.id, document.lang ?? 'nb']));
const rows = [];
for (const query of queries) {
  const start = performance.now();
  const ids = await find(query.q);
  rows.push({ cls: query.cls, query, ids, ms: performance.now() - start, figures: scoreQuery(ids, query, languageOf) });
}
const table = figuresByClass(rows);
const below = rows.filter((row) => row.figures.recall5 < 0.95).map((row) => ({ cls: row.cls, q: row.query.q, recall5: Number(row.figures.recall5.toFixed(2)), got: row.ids.slice(0, 5).join(' ') }));
const times = rows.map((row) => row.ms).sort((a, b) => a - b);
const milliseconds = { p50: times[times.length >> 1] ?? 0, p95: times[Math.floor(times.length * 0.95)] ?? 0 };

console.table(table);
console.log(`${index.pages} sider, ${index.words} ord, indeks ${index.indexBytes} byte, ordlister ${index.lexiconBytes} byte; per søk p50 ${milliseconds.p50.toFixed(1)} ms, p95 ${milliseconds.p95.toFixed(1)} ms (med de 100 første treffene hentet)`);
const bench = options.bench ? await benchSearch(siteDir, queries.map(({ q }) => q), brotliCompressSync(script).length) : undefined;
if (bench) console.table(bench);
if (options.verbose) console.table(below);
if (options.json) await writeFile(options.json, `${JSON.stringify({ table, below, milliseconds, ...(bench ? { bench } : {}), pages: index.pages, indexBytes: index.indexBytes, lexiconBytes: index.lexiconBytes }, null, 2)}\n`);
await inBrowser?.close();
if (!options.keep) await rm(siteDir, { recursive: true, force: true });
process.exit(0);
