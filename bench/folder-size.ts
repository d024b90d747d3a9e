/** How much a built site is. */

import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** Files and bytes of a folder; pages are its HTML files, packed twins counted apart. */
export function folderSize(folder: string): { files: number; bytes: number; pages: number; twins: number } {
  let [files, bytes, pages, twins] = [0, 0, 0, 0];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    files += 1;
    bytes += statSync(path.join(entry.parentPath, entry.name)).size;
    if (entry.name.endsWith('.html')) pages += 1;
    if (/\.(?:br|gz)$/.test(entry.name)) twins += 1;
  }
  return { files, bytes, pages, twins };
}
