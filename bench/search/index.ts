/** What a search costs a reader: bytes and time until the first ten hits, and each query after it, ours beside plain Pagefind and MiniSearch. */

import path from 'node:path';
import { chromium, type Browser } from 'playwright';
import { browserArguments } from '../../scripts/lib/browser-launch.ts';
import { resolveBrowser } from '../../scripts/lib/browser.ts';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { SLOW_4G, startSlowLine } from '../browser/slow-line.ts';
import { preparePeer, versionIn } from '../peers/prepare.ts';
import { median, type BenchSection } from '../results.ts';
import { ENGINES, scriptOf, writeIndexes, type Engine } from './engines.ts';

interface Found { readonly firstKb: number[]; readonly firstMs: number[]; readonly warmMs: number[]; readonly warmKb: number[]; readonly empty: number }

/** Options: `--pages 300,1000,10000`, `--runs 5`. */
export async function run(options: readonly string[]): Promise<BenchSection> {
  const option = (name: string, otherwise: string): string => (options.includes(`--${name}`) ? options[options.indexOf(`--${name}`) + 1] ?? otherwise : otherwise);
  const sizes = option('pages', '300,1000,10000').split(',').map(Number);
  const runs = Number(option('runs', '5'));
  const tools = preparePeer('pages');
  const browser = await chromium.launch({ executablePath: await resolveBrowser(path.join(projectRoot, '.cache')), args: browserArguments() });
  const [first, warm]: (string | number)[][][] = [[], []];
  const raw: Record<string, Record<string, Found>> = {};
  try {
    for (const size of sizes) {
      const folder = path.join(projectRoot, `.cache/bench/search/${size}`);
      const { queries } = await writeIndexes(folder, size, tools);
      raw[size] = {};
      for (const engine of ENGINES) {
        const found = await searchIn(browser, path.join(folder, 'site'), engine, queries, runs);
        raw[size]![engine] = found;
        const at = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
        const [kb, ms, p50, p95, more] = [median(found.firstKb), median(found.firstMs), at(found.warmMs, 0.5), at(found.warmMs, 0.95), median(found.warmKb)].map((value) => Math.round(value * 10) / 10);
        console.log(`  ${size} pages, ${engine}: first ${kb} kB ${ms} ms, warm ${p50}/${p95} ms, ${found.empty} of ${queries.length} without hits`);
        first!.push([size, engine, kb!, Math.round(ms!)]);
        warm!.push([size, engine, p50!, p95!, more!, `${found.empty} of ${queries.length}`]);
      }
    }
  } finally {
    await browser.close();
  }
  return {
    part: 'search', heading: 'Search', runs,
    method: [
      'Pages of about 250 invented Norwegian words; sixty queries of one to three words from the pages, a fifth of them cut off and a fifth with two letters changed about. Real Chromium; a query is done when its first ten hits are there with what a list shows of them.',
      `First: nothing is in the browser; every answer waits ${SLOW_4G.roundTripMs} ms and all share 1.6 Mbit/s (packed with Brotli, without headers). Warm: twenty queries have gone before, the other forty are timed, on an unhindered line; what a query fetches is counted in its time. The processor is not slowed.`,
      'Pagefind: its own index of the same pages, as it comes. MiniSearch: its index is made beforehand and fetched whole, with prefixes and a fifth of the letters wrong allowed, as its guide shows. Ours does more: inflections, compounds, synonyms and misspelt words, in two languages.',
    ],
    tables: [
      { caption: 'From nothing to the first ten hits, slow 4G', columns: ['pages', 'search', 'kB', 'ms'], rows: first! },
      { caption: 'Each query after twenty others', columns: ['pages', 'search', 'p50 ms', 'p95 ms', 'kB fetched, median', 'without hits'], rows: warm! },
    ],
    versions: { pagefind: versionIn(projectRoot, 'pagefind'), minisearch: versionIn(tools, 'minisearch'), chromium: browser.version() },
    raw,
  };
}

/** Runs one engine over a site: `runs` first queries, each in a browser that has nothing, and one run of all. */
async function searchIn(browser: Browser, site: string, engine: Engine, queries: readonly string[], runs: number): Promise<Found> {
  const line = await startSlowLine([site]);
  const sum = (): number => [...line.sent().values()].reduce((all, bytes) => all + bytes, 0) / 1000;
  const found = { firstKb: [] as number[], firstMs: [] as number[], warmMs: [] as number[], warmKb: [] as number[], empty: 0 };
  const openPage = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${line.address}/bench/`);
    line.sent();
    const ask = (query: string) => page.evaluate(async ([script, typed]) => {
      const start = performance.now();
      const client = (await import(script!)) as { find: (query: string) => Promise<string[]> };
      const hits = await client.find(typed!);
      return { ms: performance.now() - start, hits: hits.length };
    }, [scriptOf(engine), query]);
    return { ask, close: () => context.close() };
  };
  try {
    for (let round = 0; round < runs; round += 1) {
      line.isSlow = true;
      const { ask, close } = await openPage();
      found.firstMs.push((await ask(queries[round]!)).ms);
      found.firstKb.push(sum());
      await close();
    }
    line.isSlow = false;
    const { ask, close } = await openPage();
    for (const [index, query] of queries.entries()) {
      const { ms, hits } = await ask(query);
      const kb = sum();
      if (hits === 0) found.empty += 1;
      if (index < 20) continue;
      found.warmMs.push(ms);
      found.warmKb.push(kb);
    }
    await close();
  } finally {
    await line.close();
  }
  return found;
}
