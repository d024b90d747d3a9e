/** The list of every file with its SHA-256, in the form `sha256sum -c` reads. */

import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { filesOf } from './site-files.ts';

/** The list's name in the site. */
export const CHECKSUMS = 'SHA256SUMS';

/** Writes the list of all files of a folder, itself left out. @param known hashes that were taken before, by path */
export function writeChecksums(folder: string, known: ReadonlyMap<string, string> = new Map()): void {
  const lines = filesOf(folder)
    .filter((file) => file !== CHECKSUMS)
    .map((file) => `${known.get(file) ?? sha256(readFileSync(path.join(folder, file)))}  ${file}\n`);
  writeFileSync(path.join(folder, CHECKSUMS), lines.join(''));
}

/** The hash as 64 small hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/**
 * Reads a list of checksums: hash by path.
 * @throws Error naming the line that is none
 */
export function parseChecksums(text: string): Map<string, string> {
  return new Map(
    text.split('\n').filter((line) => line !== '').map((line, index) => {
      const [, hash, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      if (hash === undefined || file === undefined) throw new Error(`${CHECKSUMS}, line ${index + 1}: "${line.slice(0, 80)}" is not a hash and a file.`);
      return [file, hash];
    }),
  );
}
