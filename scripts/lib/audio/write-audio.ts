/** Puts a recording in its place among the site's sound files, and takes it away again when what follows fails. */

import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeWhole } from './facts-file.ts';
import { WorkshopProblem } from './workshop-problem.ts';

/**
 * Writes the file, runs `work`, and removes the file again if `work` throws.
 * @throws WorkshopProblem when a file of that name is there already: an original is never written over
 */
export async function withAudio<T>(file: string, bytes: Uint8Array, work: () => Promise<T>): Promise<T> {
  if (existsSync(file)) throw new WorkshopProblem((say) => say.audioTaken(file));
  await mkdir(path.dirname(file), { recursive: true });
  await writeWhole(file, bytes);
  try {
    return await work();
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
