/**
 * Finishes the files of a site on all cores. Threads with the plain calls of zlib take half of what its promises do: those
 * set up a stream for each of tens of thousands of small files.
 */

import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Progress } from '../progress.ts';
import { finishFile, type Sum } from './finish-file.ts';
import { formerSite } from './former-site.ts';

export interface FinishFilesOptions {
  /** The site. */
  readonly folder: string;
  /** Paths in it; what is not named is left alone. */
  readonly files: readonly string[];
  /** How many pages the site has. */
  readonly pages: number;
  /** The site that was built before, which may not be there. */
  readonly formerFolder: string;
  readonly progress?: Progress;
}

/** What a thread is told when it starts, and after that the files it is to finish. */
export type ThreadSettings = Pick<FinishFilesOptions, 'folder' | 'pages' | 'formerFolder'>;

/** A thread is worth its start from here on. */
const FEW = 100;
const FILES_AT_ONCE = 40;

/** @returns the SHA-256 of every file and of its packed twins, by path. @throws what reading, packing or writing throws */
export async function finishFiles({ files, progress, ...settings }: FinishFilesOptions): Promise<Map<string, string>> {
  progress?.expect(files.length);
  if (files.length < FEW) {
    const former = formerSite(settings.formerFolder);
    return new Map(files.flatMap((file) => finishFile(settings.folder, file, settings.pages, former)));
  }
  const sums = new Map<string, string>();
  let next = 0;
  const take = (): readonly string[] => files.slice(next, (next += FILES_AT_ONCE));
  const keep = (done: readonly Sum[], count: number): void => {
    for (const [file, hash] of done) sums.set(file, hash);
    progress?.add(count);
  };
  // When one fails the others end with what they have in hand, and are waited for: the folder is cleared away after us.
  const threads = Array.from({ length: availableParallelism() }, () => runThread(settings, take, keep).catch((error: unknown) => {
    next = files.length;
    throw error;
  }));
  const failed = (await Promise.allSettled(threads)).find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
  return sums;
}

/** One thread, until there is nothing more to take. */
function runThread(settings: ThreadSettings, take: () => readonly string[], keep: (done: readonly Sum[], count: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./finish-files-thread.ts', import.meta.url), { workerData: settings });
    let files: readonly string[] = [];
    const give = (): void => {
      files = take();
      if (files.length > 0) return thread.postMessage(files);
      resolve();
      void thread.terminate();
    };
    thread.on('message', (done: readonly Sum[]) => {
      keep(done, files.length);
      give();
    });
    thread.once('error', reject);
    give();
  });
}
