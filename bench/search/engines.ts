/** Three searches over the same invented pages: ours, Pagefind as it comes, and MiniSearch as its guide sets it up. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { packFolder } from '../browser/pack-folder.ts';
import { readDictionary } from '../../scripts/lib/dictionary.ts';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { corpusTypes, writeCorpusSite, type CorpusDocument } from '../../scripts/lib/search-corpus.ts';
import { indexSite } from '../../src/integrations/pagefind.ts';
import { bundle } from '../browser/bundle.ts';
import { body, sentence, title } from '../content/invented-words.ts';
import { randomOf } from '../content/random.ts';

export const ENGINES = ['ours', 'Pagefind', 'MiniSearch'] as const;
export type Engine = (typeof ENGINES)[number];

/** The script of an engine: a module with `find(query)`, which answers with the first ten addresses. */
export const scriptOf = (engine: Engine): string => `/clients/${engine.toLowerCase()}.js`;

/**
 * Writes N pages and their three indexes.
 * @param folder emptied first; `site/` is what is served
 * @param tools where MiniSearch is installed
 */
export async function writeIndexes(folder: string, pages: number, tools: string): Promise<{ queries: string[] }> {
  rmSync(folder, { recursive: true, force: true });
  const site = path.join(folder, 'site');
  const documents = documentsOf(pages);
  await writeCorpusSite(documents, site);
  // Plain first: ours then adds to what stands in the folder.
  const { index } = await createIndex({});
  await index!.addDirectory({ path: site });
  await index!.writeFiles({ outputPath: path.join(site, 'plain') });
  await index!.deleteIndex();
  await indexSite({ siteDir: site, contentDir: path.join(projectRoot, 'src/content'), dictionary: await readDictionary(), types: corpusTypes(documents) });
  writeMiniSearch(documents, path.join(site, 'minisearch.json'), tools);
  const client = (engine: Engine): string => path.join(site, scriptOf(engine));
  await bundle(`
    import { startSearch } from ${JSON.stringify(path.join(projectRoot, 'src/search/engine.ts'))};
    let engine;
    export async function find(query) {
      engine ??= startSearch({ pagefind: '/pagefind/', lexicon: '/search/' });
      return (await (await (await engine).search(query)).hits(0, 10)).map((hit) => hit.url);
    }`, client('ours'), projectRoot);
  await bundle(`
    export async function find(query) {
      const pagefind = await import('/plain/pagefind.js');
      const { results } = await pagefind.search(query);
      return (await Promise.all(results.slice(0, 10).map((result) => result.data()))).map((page) => page.url);
    }`, client('Pagefind'), projectRoot);
  await bundle(`
    import MiniSearch from 'minisearch';
    let index;
    export async function find(query) {
      index ??= fetch('/minisearch.json').then((answer) => answer.text()).then((text) => MiniSearch.loadJSON(text, { fields: ['title', 'text'], storeFields: ['title', 'url'] }));
      return (await index).search(query, { prefix: true, fuzzy: 0.2, boost: { title: 2 } }).slice(0, 10).map((hit) => hit.url);
    }`, client('MiniSearch'), tools);
  mkdirSync(path.join(site, 'bench'), { recursive: true });
  writeFileSync(path.join(site, 'bench/index.html'), '<!doctype html><html lang="nb"><meta charset="utf-8"><title>Søk</title></html>');
  await packFolder(path.join(site, 'plain'));
  for (const part of ['pagefind', 'search']) await packFolder(path.join(site, part));
  return { queries: queriesOf(documents) };
}

type Document = CorpusDocument & { title: string; sections: { id: string; h: string; p: string }[] };

function documentsOf(pages: number): Document[] {
  const random = randomOf(pages);
  return Array.from({ length: pages }, (_, n) => ({
    id: `side-${n + 1}`, title: title(n + 1, random), type: 'Lecture', typeNb: 'Foredrag', typeEn: 'Lecture', lang: 'nb', year: 2000 + (n % 25),
    sections: body('nb', random).split('\n\n## ').map((part, index) => ({ id: `del-${index}`, h: index === 0 ? 'Kort sagt' : part.split('\n')[0]!, p: part.replace(/^.*\n/, '').replaceAll(/[>#\n-]+/g, ' ') || sentence('nb', random) })),
  }));
}

/** Queries of one to three words that readers might type: words of the pages, some cut off, some with a letter wrong. */
function queriesOf(documents: readonly Document[]): string[] {
  const random = randomOf(7);
  return Array.from({ length: 60 }, (_, n) => {
    const words = documents[Math.floor(random() * documents.length)]!.sections[1]!.p.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
    const typed = Array.from({ length: 1 + (n % 3) }, () => words[Math.floor(random() * words.length)]!.toLowerCase());
    if (n % 5 === 3) typed[0] = typed[0]!.slice(0, Math.max(4, typed[0]!.length - 2));
    if (n % 5 === 4) typed[0] = typed[0]!.replace(/(.)(.)(.)$/, '$1$3$2');
    return typed.join(' ');
  });
}

/** What is used of MiniSearch, which is installed beside the project and not in it. */
type MiniSearchIndex = new (options: { fields: string[]; storeFields: string[] }) => { addAll(documents: readonly Record<string, string>[]): void };

function writeMiniSearch(documents: readonly Document[], file: string, tools: string): void {
  const MiniSearch = createRequire(path.join(tools, 'package.json'))('minisearch') as MiniSearchIndex;
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['title', 'url'] });
  index.addAll(documents.map((document) => ({ id: document.id, url: `/${document.id}/`, title: document.title, text: document.sections.map(({ h, p }) => `${h} ${p}`).join(' ') })));
  const text = JSON.stringify(index);
  writeFileSync(file, text);
  writeFileSync(`${file}.br`, brotliCompressSync(text, { params: { 1: text.length > 5e6 ? 6 : 11 } }));
}
