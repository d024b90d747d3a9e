/**
 * Measures the site beside what people would otherwise use. `npm run bench`, or `npm run bench -- build|rebuild|pages|search|player`.
 *
 * Each part writes `bench/results/<part>.json` and its section of `bench/RESULTS.md`. Words after the part's name are
 * the part's own options, e.g. `npm run bench -- build --outputs 100,1000`. Not part of the tests: it takes long, and
 * what it finds depends on the machine.
 * Exit code 0: measured, 1: a part failed, 2: there is no such part.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { BENCH_PARTS, keepSection, type BenchPart, type BenchSection } from './results.ts';

/** What `bench/<part>/index.ts` exports. @param options words of the command line after the part's name */
export type RunBench = (options: readonly string[]) => Promise<BenchSection>;

const [first, ...options] = process.argv.slice(2);
const built = BENCH_PARTS.filter((part) => existsSync(path.join(import.meta.dirname, part, 'index.ts')));
const wanted = first === undefined ? built : built.filter((part) => part === first);

if (wanted.length === 0) {
  console.error(`✖ There is no benchmark called «${first ?? ''}». Choose among ${built.join(', ')}, or give no name to run them all.`);
  process.exitCode = 2;
}
for (const part of wanted) await measure(part);

async function measure(part: BenchPart): Promise<void> {
  console.log(`▸ bench ${part} …`);
  const start = performance.now();
  try {
    const { run } = (await import(`./${part}/index.ts`)) as { run: RunBench };
    keepSection(await run(options));
    console.log(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s; see bench/RESULTS.md`);
  } catch (error) {
    console.error(`✖ bench ${part}: ${error instanceof Error ? error.stack : String(error)}`);
    process.exitCode = 1;
  }
}
