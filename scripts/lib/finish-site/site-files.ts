/** The files of a finished folder, in an order that is the same on every machine. */

import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Paths from the folder, with forward slashes, by code point. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort((a, b) => (a < b ? -1 : 1));
}

/** Packed twins of other files, for servers that hand them out as they lie. */
export const PACKED = /\.(?:br|gz)$/;
