/** The last that happens to one file of a site: a bundle is unpacked, a text gets its packed twins, and each of them a checksum. It is read once. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from './checksums.ts';
import type { FormerSite } from './former-site.ts';
import { isPackable, packFile } from './pack-file.ts';
import { isBundle, unpackBundle } from './unpack-bundle.ts';

/** A path in the site, and the SHA-256 of what lies there. */
export type Sum = readonly [file: string, sha256: string];

/**
 * Packs `file` beside itself, or takes the twins it had before; of a bundle, every file in it.
 * @param pages how many pages the site has
 * @returns the checksum of the file and of each twin
 */
export function finishFile(folder: string, file: string, pages: number, former: FormerSite): Sum[] {
  if (isBundle(file)) return [...unpackBundle(folder, file)].flatMap(([name, bytes]) => finishBytes(folder, name, bytes, pages, former));
  return finishBytes(folder, file, readFileSync(path.join(folder, file)), pages, former);
}

function finishBytes(folder: string, file: string, bytes: Uint8Array, pages: number, former: FormerSite): Sum[] {
  const hash = sha256(bytes);
  const sums: Sum[] = [[file, hash]];
  if (!isPackable(file, bytes.length)) return sums;
  for (const twin of former.twinsOf(file, hash, pages) ?? packFile(file, bytes, pages)) {
    const name = `${file}.${twin.packing}`;
    writeFileSync(path.join(folder, name), twin.bytes);
    sums.push([name, sha256(twin.bytes)]);
  }
  return sums;
}
