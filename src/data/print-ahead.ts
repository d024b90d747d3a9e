// References are half the work of a first build. A thread prints them from the last output on while pages ask for them from the first;
// where the two meet, both have done half. A page never waits: what is not printed yet, it prints itself.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Archive } from '../domain/archive.ts';
import type { Locale } from '../domain/locale.ts';
import type { OutputType } from '../domain/output.ts';
import type { CslFiles } from '../formats/citation-styles.ts';
import type { PrintedBefore } from '../formats/citation-text.ts';

/** What the thread is given. */
export interface ToPrint {
  archive: Archive;
  siteUrl: string;
  files: CslFiles;
  typeNames: Readonly<Record<Locale, Readonly<Record<OutputType, string>>>>;
}

/** What it sends, output by output: what was asked, and what was printed. */
export type PrintedPiece = readonly (readonly [asked: string, html: string])[];

/** So many must be missing before a thread is worth its start: fewer are printed in less time. */
const WORTH_A_THREAD = 100;

/**
 * A memory that starts the thread when much turns out to be missing.
 * @param toPrint asked for at most once
 */
export function printingAhead(memory: PrintedBefore, toPrint: () => Promise<ToPrint>): PrintedBefore {
  let missed = 0;
  return {
    get(asked) {
      const html = memory.get(asked);
      if (html === undefined && (missed += 1) === WORTH_A_THREAD) void toPrint().then((workerData) => start(workerData, memory));
      return html;
    },
    set: (asked, html) => memory.set(asked, html),
  };
}

function start(workerData: ToPrint, memory: PrintedBefore): void {
  const worker = new Worker(join(process.cwd(), 'src/data/print-ahead-thread.ts'), { workerData });
  worker.unref();
  worker.on('message', (pieces: PrintedPiece) => {
    // Both have met: what comes now was printed here already.
    if (pieces.length > 0 && pieces.every(([asked]) => memory.get(asked) !== undefined)) return void worker.terminate();
    for (const [asked, html] of pieces) memory.set(asked, html);
  });
  // Without the thread everything is printed all the same, only later.
  worker.on('error', (error) => console.warn(`References could not be printed ahead: ${String(error)}`));
}
