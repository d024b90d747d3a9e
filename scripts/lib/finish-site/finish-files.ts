/** The last that happens to every file of a site: pages get their policy, texts their packed twins, and all of them a checksum. Each is read once. */

import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { addPolicyMeta } from '../../../src/formats/policy-meta.ts';
import { sha256 } from './checksums.ts';
import { packFile } from './pack-file.ts';

export interface FinishFilesOptions {
  /** The site. */
  readonly folder: string;
  /** Paths in it; what is not named is left alone. */
  readonly files: readonly string[];
  /** The policy of its pages, without `frame-ancestors`. */
  readonly policy: string;
  readonly cacheDir: string;
  /** Told of each file that is done. */
  readonly onDone?: () => void;
}

/** @returns the SHA-256 of every file and of its packed twins, by path */
export async function finishFiles({ folder, files, policy, cacheDir, onDone }: FinishFilesOptions): Promise<Map<string, string>> {
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const sums = new Map<string, string>();
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const at = path.join(folder, file);
      const bytes = await withPolicy(file, at, policy);
      sums.set(file, sha256(bytes));
      for (const twin of await packFile(file, bytes, pages, cacheDir)) {
        await writeFile(`${at}.${twin.ending}`, twin.bytes);
        sums.set(`${file}.${twin.ending}`, sha256(twin.bytes));
      }
      onDone?.();
    }
  };
  // Packing happens beside us; a few files more than cores keep it busy, and no more than these lie in memory.
  await Promise.all(Array.from({ length: 2 * availableParallelism() + 2 }, work));
  return sums;
}

async function withPolicy(file: string, at: string, policy: string): Promise<Uint8Array> {
  const bytes = await readFile(at);
  if (!file.endsWith('.html') || file.startsWith('pagefind/')) return bytes;
  const before = bytes.toString('utf8');
  const html = addPolicyMeta(before, policy);
  if (html === before) return bytes;
  const changed = Buffer.from(html);
  await writeFile(at, changed);
  return changed;
}
