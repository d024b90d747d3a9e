/** Writes files and folders whole or not at all: into a temporary place first, then moved in one step. */

import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Temporary folders begin so; they lie beside the content tree and are never read. */
export const TEMPORARY = '.unfinished-';

/** In milliseconds: an hour. */
const ABANDONED_AFTER = 3_600_000;

/**
 * Replaces one file. A reader, or a crash, sees the old file or the new one.
 * @param beside a folder on the same disk for the unfinished file
 */
export async function writeFileAtomically(file: string, text: string, beside: string): Promise<void> {
  await inTemporaryFolder(beside, async (folder) => {
    const unfinished = path.join(folder, path.basename(file));
    await writeThrough(unfinished, text);
    await rename(unfinished, file);
  });
}

/**
 * Makes a folder with its files. `rename` onto a folder with files fails, so nothing is ever replaced.
 * @param files text by file name
 * @throws with code EEXIST or ENOTEMPTY when the folder is there already
 */
export async function writeFolderAtomically(target: string, files: Readonly<Record<string, string>>, beside: string): Promise<void> {
  await inTemporaryFolder(beside, async (folder) => {
    const unfinished = path.join(folder, path.basename(target));
    await mkdir(unfinished);
    for (const [name, text] of Object.entries(files)) await writeThrough(path.join(unfinished, name), text);
    await mkdir(path.dirname(target), { recursive: true });
    await rename(unfinished, target);
  });
}

/** On the disk, not only in its cache, before the file gets its name. */
async function writeThrough(file: string, text: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function inTemporaryFolder(beside: string, write: (folder: string) => Promise<void>): Promise<void> {
  await sweep(beside);
  const folder = await mkdtemp(path.join(beside, TEMPORARY));
  try {
    await write(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a program that was killed left behind. Younger ones may belong to somebody who is writing now. */
async function sweep(beside: string): Promise<void> {
  const names = (await readdir(beside)).filter((name) => name.startsWith(TEMPORARY));
  for (const folder of names.map((name) => path.join(beside, name))) {
    const found = await stat(folder).catch(() => undefined);
    if (found && Date.now() - found.mtimeMs > ABANDONED_AFTER) await rm(folder, { recursive: true, force: true });
  }
}
