/** Puts planned files in their places, each whole or not at all, and clears away what a killed import left behind. */

import { mkdir, readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { TEMPORARY, writeFileAtomically, writeFolderAtomically } from '../write-atomically.ts';

/** A `facts.yaml` to be written. */
export interface PlannedFile {
  /** From the top of the tree. */
  readonly file: string;
  /** What the file said when it was read; undefined for a new drawer. */
  readonly before?: string;
  readonly text: string;
}

/** Drawers written at a time. */
const AT_ONCE = 24;

/**
 * Writes all files. @returns the files somebody changed, or made, while the import was thinking; those are left alone
 * @throws when the disk refuses; what was written before stays, every drawer whole
 */
export async function applyPlan(contentDir: string, files: readonly PlannedFile[]): Promise<string[]> {
  if (files.length === 0) return [];
  const home = path.dirname(contentDir);
  await clearLeftovers(home);
  const beside = path.join(home, `${TEMPORARY}import-${process.pid}`);
  await mkdir(beside, { recursive: true });
  const skipped: string[] = [];
  const queue = [...files];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) if (!(await write(contentDir, next, beside))) skipped.push(next.file);
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    queue.length = 0;
    await rm(beside, { recursive: true, force: true });
  }
  return skipped.sort();
}

async function write(contentDir: string, { file, before, text }: PlannedFile, beside: string): Promise<boolean> {
  const target = path.join(contentDir, file);
  if (before === undefined) {
    try {
      await writeFolderAtomically(path.dirname(target), { [path.basename(target)]: text }, beside);
      return true;
    } catch (error) {
      if (['EEXIST', 'ENOTEMPTY'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
      throw error;
    }
  }
  if ((await readFile(target, 'utf8').catch(() => undefined)) !== before) return false;
  await writeFileAtomically(target, text, beside);
  return true;
}

/** Unfinished folders of imports whose process is gone. */
async function clearLeftovers(home: string): Promise<void> {
  for (const name of await readdir(home)) {
    const [, pid] = /^\.unfinished-import-(\d+)$/.exec(name) ?? [];
    if (pid !== undefined && Number(pid) !== process.pid && !isRunning(Number(pid))) await rm(path.join(home, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
