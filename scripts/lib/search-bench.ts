/** Time and transfer of the search beside plain Pagefind on the same index, in one run. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createEngine } from '../../src/search/engine.ts';
import { openSearch } from './search-in-node.ts';

/** Milliseconds of a warm query, and bytes until the first ten hits are shown with nothing kept from before. */
export interface BenchFigures {
  p50ms: number;
  p95ms: number;
  p50kB: number;
  p95kB: number;
}

const HITS = 10;
const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

function figuresOf(milliseconds: number[], bytes: number[]): BenchFigures {
  const at = (values: number[], share: number): number => values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { p50ms: round(at(milliseconds, 0.5)), p95ms: round(at(milliseconds, 0.95)), p50kB: kilobytes(at(bytes, 0.5)), p95kB: kilobytes(at(bytes, 0.95)) };
}

/**
 * @param root an indexed site
 * @param scriptBytes what the search's own script weighs, compressed
 */
export async function benchSearch(root: string, queries: readonly string[], scriptBytes: number): Promise<Record<'ours' | 'pagefind', BenchFigures>> {
  const lexiconBytes = brotliCompressSync(await readFile(path.join(root, 'search/lexicon.json'))).length;
  const [ourBytes, plainBytes, ourTimes, plainTimes]: number[][] = [[], [], [], []];
  for (const query of queries) {
    const ours = await openSearch(root);
    await (await ours.engine.search(query)).hits(0, HITS);
    ourBytes!.push(ours.transferred() + scriptBytes);
    const plain = await openSearch(root);
    await Promise.all((await plain.backend.search(query)).results.slice(0, HITS).map((result) => result.data()));
    plainBytes!.push(plain.transferred() - lexiconBytes);
  }
  const { backend, lexicon } = await openSearch(root);
  const engine = createEngine(backend, lexicon);
  for (const query of queries) await (await engine.search(query)).hits(0, HITS);
  for (const query of queries) {
    // A new engine has no memory of earlier searches; what Pagefind has loaded stays.
    const fresh = createEngine(backend, lexicon);
    let start = performance.now();
    await (await fresh.search(query)).hits(0, HITS);
    ourTimes!.push(performance.now() - start);
    start = performance.now();
    await Promise.all((await backend.search(query)).results.slice(0, HITS).map((result) => result.data()));
    plainTimes!.push(performance.now() - start);
  }
  return { ours: figuresOf(ourTimes!, ourBytes!), pagefind: figuresOf(plainTimes!, plainBytes!) };
}
