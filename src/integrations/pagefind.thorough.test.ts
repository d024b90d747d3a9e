// The whole road on an invented site: pages → index → search, with Pagefind and the dictionaries as they are.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDictionary } from '../../scripts/lib/dictionary.ts';
import { openSearch, type NodeSearch } from '../../scripts/lib/search-in-node.ts';
import type { Dictionary } from '../search/compounds.ts';
import type { SearchHit } from '../search/engine.ts';
import { indexSite, WordListError, type IndexResult } from './pagefind.ts';

const page = (lang: string, title: string, type: string, date: string, body: string): string => `<!doctype html><html lang="${lang}"><head><title>x</title></head><body><nav>Meny</nav>
<main data-pagefind-body><h1>${title}</h1><span hidden data-pagefind-filter="type:${type}"></span><span hidden data-pagefind-filter="language:${lang}"></span>
<time data-pagefind-meta="date[datetime]" datetime="${date}">${date}</time>${body}</main></body></html>`;
const pages: Record<string, string> = {
  'a/index.html': page('nb', 'Søvnvansker og arbeidsevne', 'lecture', '2019-01-01', '<p>Veilederen snakket om søvnvansker.</p>'),
  'b/index.html': page('nb', 'Lønnstilskudd som virkemiddel', 'report', '2021-01-01', '<p>Lønnstilskudd gis til arbeidsgivere.</p>'),
  'c/index.html': page('en', 'Nursing homes as learning arenas', 'lecture', '2020-01-01', '<p>Care in nursing homes.</p>'),
  'd/index.html': page('nb', 'Samtale om hverdagen', 'episode', '2022-01-01', '<p data-pagefind-meta="authors">Kari Nordmann</p><section id="t-5" data-pagefind-title="0:05"><p>Vi snakker om været.</p></section><section id="t-312" data-pagefind-title="5:12"><p>Her kommer hurtigsporet til jobb.</p></section>'),
  'e/index.html': page('nb', 'Sykehjemmet i fjellbygda', 'report', '2018-01-01', '<p>DOI 10.5555/eksempel.7 <b>og</b> mer.</p>'),
  'uten/index.html': '<html lang="nb"><main><h1>Søvnvansker uten søk</h1></main></html>',
};

let root: string;
let siteDir: string;
let dictionary: Dictionary;
let result: IndexResult;
let search: NodeSearch;
const types = { foredrag: ['lecture'], lecture: ['lecture'], rapport: ['report'] };
const index = (): Promise<IndexResult> => indexSite({ siteDir, contentDir: root, dictionary, types });
const hits = async (query: string): Promise<SearchHit[]> => (await search.engine.search(query)).hits(0, 10);
const first = async (query: string): Promise<string | undefined> => (await hits(query))[0]?.url;

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'search-'));
  siteDir = path.join(root, 'site');
  await mkdir(path.join(root, 'search'));
  await writeFile(path.join(root, 'search/synonyms.txt'), 'sykehjem, sjukeheim, nursing home\nlønnstilskudd, wage subsidy\n');
  await writeFile(path.join(root, 'search/exceptions.txt'), '');
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(path.dirname(path.join(siteDir, name)), { recursive: true });
    await writeFile(path.join(siteDir, name), html);
  }
  dictionary = await readDictionary();
  result = await index();
  search = await openSearch(siteDir);
}, 60_000);
afterAll(() => rm(root, { recursive: true, force: true }));

test('only pages with data-pagefind-body are counted', () => expect(result.pages).toBe(5));

test.each([
  ['sovnvansker', '/a/'],
  ['loennstilskudd', '/b/'],
  ['lønns tilskudd', '/b/'],
  ['tilskudd', '/b/'],
  ['lønstilskuddd', '/b/'],
  ['wage subsidy', '/b/'],
  ['evne', '/a/'],
  ['nordmann', '/d/'],
  ['https://doi.org/10.5555/Eksempel.7', '/e/'],
  ['"learning arenas"', '/c/'],
])('«%s» finds %s', async (query, url) => expect(await first(query)).toBe(url));

test('nynorsk finds bokmål and English', async () => {
  expect((await hits('sjukeheim')).map((hit) => hit.url).sort()).toEqual(['/c/', '/e/']);
});

test('a type word puts pages of that type first', async () => {
  expect((await hits('foredrag')).map((hit) => hit.filters['type'])).toEqual([['lecture'], ['lecture']]);
});

test('the spoken word is a passage of its own, with its time and the hit marked', async () => {
  const [hit] = await hits('hurtigspor');
  expect(hit?.passages.map(({ id, title }) => [id, title])).toEqual([['t-312', '5:12']]);
  expect(hit?.passages[0]?.pieces.find((piece) => piece.hit)?.text).toBe('hurtigsporet');
});

test('hidden terms reach no reader: not the excerpt, not the data of a page, not the served page', async () => {
  const [hit] = await hits('wage subsidy');
  expect(JSON.stringify(hit)).not.toMatch(/zq[a-z]+qz|"t[tmb]"/);
  for (const name of await readdir(path.join(siteDir, 'pagefind/fragment'))) {
    expect(gunzipSync(await readFile(path.join(siteDir, 'pagefind/fragment', name))).toString()).not.toMatch(/zq[a-z]+qz/);
  }
  expect(await readFile(path.join(siteDir, 'b/index.html'), 'utf8')).toBe(pages['b/index.html']);
});

test('an empty query and sorting by date give the newest first', async () => {
  expect((await hits('')).map((hit) => hit.url)).toEqual(['/d/', '/b/', '/c/', '/a/', '/e/']);
  const answer = await search.engine.search('lecture', { sort: 'date' });
  expect((await answer.hits(0, 9)).map((hit) => hit.url)).toEqual(['/c/', '/a/']);
});

test('files nobody uses are gone, and there is one language', async () => {
  expect((await readdir(path.join(siteDir, 'pagefind'))).filter((name) => /ui|highlight|unknown/.test(name))).toEqual([]);
  expect(Object.keys((JSON.parse(await readFile(path.join(siteDir, 'pagefind/pagefind-entry.json'), 'utf8')) as { languages: object }).languages)).toEqual(['nb']);
});

test('the same pages give the same bytes', async () => {
  const read = async (): Promise<Record<string, string>> => {
    const all: Record<string, string> = {};
    for (const folder of ['pagefind', 'search']) {
      for (const entry of await readdir(path.join(siteDir, folder), { recursive: true, withFileTypes: true })) {
        if (entry.isFile()) all[path.join(folder, entry.name)] = (await readFile(path.join(entry.parentPath, entry.name))).toString('base64');
      }
    }
    return all;
  };
  const before = await read();
  await index();
  expect(await read()).toEqual(before);
}, 60_000);

test('a site without pages to search is an error, and so are mistakes in a word list', async () => {
  const empty = path.join(root, 'empty');
  await mkdir(empty);
  await expect(indexSite({ siteDir: empty, contentDir: root, dictionary, types })).rejects.toThrow('Ingen sider å søke i: 0 HTML-filer i empty');
  await writeFile(path.join(root, 'search/synonyms.txt'), 'alene\n');
  await expect(index()).rejects.toBeInstanceOf(WordListError);
});
