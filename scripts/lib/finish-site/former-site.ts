/** What the last build left: its packed files serve again where the file they are packed from is the same. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKSUMS, parseChecksums, sha256 } from './checksums.ts';
import { isPackedAlike, type Packing } from './pack-file.ts';

/** A site that was built before, by its list of checksums. */
export interface FormerSite {
  /** The twins of a file with these bytes; undefined where the former site had none for them. */
  twinsOf(file: string, hash: string, pages: number): { packing: Packing; bytes: Uint8Array }[] | undefined;
}

const NONE: FormerSite = { twinsOf: () => undefined };

/** Reads the list of a site that may not be there, or may be no site of ours. Nothing in it is trusted but what its hash proves. */
export function formerSite(folder: string): FormerSite {
  const list = path.join(folder, CHECKSUMS);
  if (!existsSync(list)) return NONE;
  let sums: Map<string, string>;
  try {
    sums = parseChecksums(readFileSync(list, 'utf8'));
  } catch {
    return NONE;
  }
  const formerPages = [...sums.keys()].filter((file) => file.endsWith('.html')).length;
  return {
    twinsOf(file, hash, pages) {
      if (sums.get(file) !== hash || !isPackedAlike(pages, formerPages)) return undefined;
      const twins: { packing: Packing; bytes: Uint8Array }[] = [];
      for (const packing of ['br', 'gz'] as const) {
        const known = sums.get(`${file}.${packing}`);
        if (known === undefined) continue;
        const twin = path.join(folder, `${file}.${packing}`);
        if (!existsSync(twin)) return undefined;
        const bytes = readFileSync(twin);
        if (sha256(bytes) !== known) return undefined;
        twins.push({ packing, bytes });
      }
      return twins;
    },
  };
}
