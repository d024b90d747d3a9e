/** Packs a text beside itself, as `.br` and `.gz`, so that a server never has to. The same bytes each time. */

import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Text that gains from it. Pagefind's own files are packed already. */
const TEXT = /\.(?:html|css|m?js|json|jsonld|xml|txt|svg|vtt|srt|ris|bib|cff|md|csv|webmanifest)$/;

/** What every visit loads. */
const EVERYDAY = /\.(?:html|css|m?js)$/;

/** Bytes that fit in the first packet with its head: packed or not, it is one packet (Ethernet's 1,500 without the heads of IP, TCP and TLS). */
const ONE_PACKET = 1400;

/** The most there is: a tenth smaller, for forty times the work. */
const BEST = 11;
/** Where more work begins to gain next to nothing. */
const QUICK = 6;
/** From so many pages on a site is packed quickly: the best would take a quarter of an hour for twenty thousand. */
const MANY_PAGES = 1000;

const DAY = 24 * 3600 * 1000;
const FORGOTTEN_AFTER = 30 * DAY;

/** How hard a file of a site is packed: as well as can be where everybody waits for it and there are few. */
export function brotliQuality(file: string, pages: number): number {
  return EVERYDAY.test(file) && pages < MANY_PAGES ? BEST : QUICK;
}

/** The packed twins of a file, by ending; none when it would not become smaller, or not arrive sooner. */
export async function packFile(file: string, bytes: Uint8Array, pages: number, cacheDir: string): Promise<{ ending: 'br' | 'gz'; bytes: Uint8Array }[]> {
  if (!TEXT.test(file) || bytes.length < ONE_PACKET) return [];
  const [br, gz] = await Promise.all([brotli(bytes, brotliQuality(file, pages), cacheDir), gzipAsync(bytes, { level: bytes.length > 1e6 ? 6 : 9 })]);
  return [{ ending: 'br' as const, bytes: br }, { ending: 'gz' as const, bytes: gz }].filter((twin) => twin.bytes.length < bytes.length);
}

async function brotli(bytes: Uint8Array, quality: number, cacheDir: string): Promise<Uint8Array> {
  const pack = (): Promise<Uint8Array> => brotliAsync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  if (quality < BEST) return pack();
  // Worth remembering: reading it back takes a hundredth of the time.
  const kept = path.join(keptIn(cacheDir), `${createHash('sha256').update(bytes).digest('base64url').slice(0, 32)}.br`);
  const known = await readFile(kept).catch(() => undefined);
  if (known) return known;
  const packed = await pack();
  await mkdir(path.dirname(kept), { recursive: true });
  const half = `${kept}.${process.pid}`;
  await writeFile(half, packed);
  await rename(half, kept);
  return packed;
}

/** Throws out what no build has packed anew or used for a month. A kept file is marked as used once a day at most. */
export async function forgetUnused(cacheDir: string, now: number): Promise<void> {
  for (const name of await readdir(keptIn(cacheDir)).catch(() => [])) {
    const file = path.join(keptIn(cacheDir), name);
    const found = await stat(file).catch(() => undefined);
    if (!found) continue;
    if (now - Math.max(found.mtimeMs, found.atimeMs) > FORGOTTEN_AFTER) await rm(file, { force: true });
    else if (found.atimeMs > found.mtimeMs + DAY) await utimes(file, found.atime, found.atime);
  }
}

function keptIn(cacheDir: string): string {
  return path.join(cacheDir, 'packed');
}
