/** Puts the files that stand beside a page in their places, out of the one file they were made as. */

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLES_FOLDER, readBundle, type PageBundle } from '../../../src/formats/page-bundle.ts';

/** True for a file of a built site that is a bundle. */
export function isBundle(file: string): boolean {
  return file.startsWith(`${BUNDLES_FOLDER}/`);
}

/**
 * Unpacks one, and takes it away.
 * @param file its path in the site
 * @returns the files that were in it, with their bytes
 */
export function unpackBundle(folder: string, file: string): PageBundle {
  const at = path.join(folder, file);
  const files = readBundle(readFileSync(at));
  for (const [name, bytes] of files) {
    const to = path.join(folder, name);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
  rmSync(at);
  return files;
}
