/** The last that happens to the files of a site: texts get their packed twins, and all of them a checksum. Each is read once. */

import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Progress } from '../progress.ts';
import { sha256 } from './checksums.ts';
import type { FormerSite } from './former-site.ts';
import { isPackable, packFile } from './pack-file.ts';

export interface FinishFilesOptions {
  /** The site. */
  readonly folder: string;
  /** Paths in it; what is not named is left alone. */
  readonly files: readonly string[];
  /** How many pages the site has. */
  readonly pages: number;
  readonly former: FormerSite;
  readonly progress?: Progress;
}

/** @returns the SHA-256 of every file and of its packed twins, by path */
export async function finishFiles({ folder, files, pages, former, progress }: FinishFilesOptions): Promise<Map<string, string>> {
  progress?.expect(files.length);
  const sums = new Map<string, string>();
  const queue = files.values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const bytes = await readFile(path.join(folder, file));
      const hash = sha256(bytes);
      sums.set(file, hash);
      if (isPackable(file, bytes.length)) {
        for (const twin of (await former.twinsOf(file, hash, pages)) ?? (await packFile(file, bytes, pages))) {
          await writeFile(path.join(folder, `${file}.${twin.packing}`), twin.bytes);
          sums.set(`${file}.${twin.packing}`, sha256(twin.bytes));
        }
      }
      progress?.add();
    }
  };
  // Packing happens beside us; a few files more than cores keep it busy, and no more than these lie in memory.
  await Promise.all(Array.from({ length: 2 * availableParallelism() + 2 }, work));
  return sums;
}
