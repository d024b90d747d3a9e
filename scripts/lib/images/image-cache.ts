/** Keeps drawn pictures between builds under the hash of what they are drawn from, so that the same picture is drawn once. */

import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Part of every hash: a change in how pictures are encoded makes old ones strangers. */
const RECIPE = 'png-3';

/**
 * Puts a picture in its place, from the cache when it was drawn before.
 * @param drawing all that the picture depends on, e.g. its SVG
 * @returns true when it had to be drawn
 */
export async function placePicture(file: string, drawing: string, cacheDir: string, draw: () => Promise<Buffer>): Promise<boolean> {
  const key = createHash('sha256').update(`${RECIPE}\n${drawing}`).digest('hex').slice(0, 40);
  const kept = path.join(cacheDir, 'images', `${key}${path.extname(file)}`);
  const isNew = !(await exists(kept));
  if (isNew) {
    await mkdir(path.dirname(kept), { recursive: true });
    // Whole or not at all, and a name of its own: two builds, or two pages with the same card, may draw it at once.
    const half = `${kept}.${randomUUID()}`;
    await writeFile(half, await draw());
    await rename(half, kept);
  }
  await mkdir(path.dirname(file), { recursive: true });
  await copyFile(kept, file);
  return isNew;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(() => true, () => false);
}
