/** Packs a text beside itself, as `.br` and `.gz`, so that a server never has to. The same bytes each time. */

import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** Text that gains from it. Pagefind's own files are packed already. */
const TEXT = /\.(?:html|css|m?js|json|jsonld|xml|txt|svg|vtt|srt|ris|bib|cff|md|csv|webmanifest)$/;

/** What every visit loads. */
const EVERYDAY = /\.(?:html|css|m?js|svg)$/;

/** Bytes that fit in the first packet with its head: packed or not, it is one packet (Ethernet's 1,500 without the heads of IP, TCP and TLS). */
const ONE_PACKET = 1400;

/** Bytes that a server sends before it has heard anything back (RFC 6928: ten packets): what nobody waits for to be drawn comes no sooner when it is smaller. */
const FIRST_ROUND = 14_000;

/** What the first screen of every page waits for. */
const STYLES = /\.css$/;

/** The most there is: for the few files all pages share. */
const BEST = 11;
/** A tenth smaller, for fifteen times the work. The most would be another fiftieth for three times that. */
const GOOD = 10;
/** Where more work begins to gain next to nothing. */
const QUICK = 6;
/** From so many pages on a site is packed quickly: the best would take a quarter of an hour for twenty thousand. */
const MANY_PAGES = 1000;
/** In bytes: so much is packed with less care. */
const LARGE = 1_000_000;

/** True when sites of so many and so many pages have the same twins of the same files. */
export function isPackedAlike(pages: number, others: number): boolean {
  return pages < MANY_PAGES === others < MANY_PAGES;
}

/** How hard a file of a site is packed: as well as can be where everybody waits for it and there are few. */
function brotliQuality(file: string, pages: number): number {
  if (STYLES.test(file)) return BEST;
  return EVERYDAY.test(file) && pages < MANY_PAGES ? GOOD : QUICK;
}

/** The endings of packed twins. */
export type Packing = 'br' | 'gz';

/** True for a file that may have twins: one that does not arrive as soon without. */
export function isPackable(file: string, bytes: number): boolean {
  return TEXT.test(file) && bytes >= (EVERYDAY.test(file) ? ONE_PACKET : FIRST_ROUND);
}

/** The packed twins of a file; none when it would not become smaller, or not arrive sooner. @param pages how many the site has */
export function packFile(file: string, bytes: Uint8Array, pages: number): { packing: Packing; bytes: Uint8Array }[] {
  if (!isPackable(file, bytes.length)) return [];
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality(file, pages),
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes.length),
  };
  const br = brotliCompressSync(bytes, { params });
  const gz = gzipSync(bytes, { level: bytes.length > LARGE || pages >= MANY_PAGES ? 6 : 9 });
  return [{ packing: 'br' as const, bytes: br }, { packing: 'gz' as const, bytes: gz }].filter((twin) => twin.bytes.length < bytes.length);
}

/** The window, as a power of two, that holds the whole file: with the usual one, four megabytes are made ready for four kilobytes. */
function windowFor(bytes: number): number {
  const whole = Math.ceil(Math.log2(bytes + 16));
  return Math.min(constants.BROTLI_MAX_WINDOW_BITS - 2, Math.max(14, whole));
}
