/** Packs every text file beside itself, as `.br` and `.gz`, so that a server never has to. The same bytes each time. */

import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesOf } from './site-files.ts';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Text that gains from it. Pagefind's own files are packed already. */
const TEXT = /\.(?:html|css|m?js|json|jsonld|xml|txt|svg|vtt|srt|ris|bib|cff|md|csv|webmanifest)$/;

/** Below this many bytes a packed answer fits in no fewer packets. */
const SMALLEST = 512;

/** The most: a tenth smaller than two steps below, for a second more on two hundred pages. */
const BROTLI_QUALITY = 11;

/**
 * Packs the files of a folder that are text and become smaller by it.
 * @returns how many files were packed
 */
export async function packFiles(folder: string): Promise<number> {
  const waiting = filesOf(folder).filter((file) => TEXT.test(file));
  let packed = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      if (await packFile(path.join(folder, file))) packed += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return packed;
}

async function packFile(file: string): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return false;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const [br, gz] = await Promise.all([brotliAsync(bytes, { params }), gzipAsync(bytes, { level: 9 })]);
  if (br.length < bytes.length) await writeFile(`${file}.br`, br);
  if (gz.length < bytes.length) await writeFile(`${file}.gz`, gz);
  return true;
}
