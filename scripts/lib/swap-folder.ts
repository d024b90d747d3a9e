/** Puts a finished folder in the place of another, so that there is always one whole folder there. */

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

/**
 * Replaces `target` by `fresh` with two renames. Copies first when they lie on different disks. What was replaced is deleted
 * by a program of its own, which may outlive ours: tens of thousands of files take longer than many a build.
 * @param fresh the finished folder; gone afterwards
 * @param target where it shall stand; need not exist
 * @param shelf a folder for what was replaced, until it is deleted
 * @throws the file system's error; `target` is then what it was
 */
export function swapFolder(fresh: string, target: string, shelf: string): void {
  const replaced = placeOnShelf(target, shelf);
  mkdirSync(path.dirname(target), { recursive: true });
  mkdirSync(shelf, { recursive: true });
  recoverFolder(target, shelf);
  try {
    swap(fresh, target, replaced);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    swapAcrossDisks(fresh, target);
  }
  deleteLater(replaced);
}

/**
 * Puts back what stood in `target` when an earlier swap was cut off between its two renames, and has deleted what others left.
 * @param shelf the folder given to `swapFolder`
 */
export function recoverFolder(target: string, shelf: string): void {
  const replaced = placeOnShelf(target, shelf);
  if (existsSync(target)) deleteLater(replaced);
  else if (existsSync(replaced)) renameSync(replaced, target);
}

/** Where `target` waits while it is being replaced. */
export function placeOnShelf(target: string, shelf: string): string {
  return path.join(shelf, `replaced-${createHash('sha256').update(target).digest('hex').slice(0, 16)}`);
}

function swap(fresh: string, target: string, replaced: string): void {
  if (existsSync(target)) renameSync(target, replaced);
  try {
    renameSync(fresh, target);
  } catch (error) {
    if (existsSync(replaced)) renameSync(replaced, target);
    throw error;
  }
}

const DISCARDED = '.discarded-';

/** Takes the folder out of the way, and has it deleted with all that was taken out of the way before. It need not exist. */
function deleteLater(replaced: string): void {
  const [shelf, name] = [path.dirname(replaced), path.basename(replaced)];
  if (existsSync(replaced)) renameSync(replaced, `${replaced}${DISCARDED}${process.hrtime.bigint()}`);
  const discarded = existsSync(shelf) ? readdirSync(shelf).filter((each) => each.startsWith(`${name}${DISCARDED}`)).map((each) => path.join(shelf, each)) : [];
  if (discarded.length === 0) return;
  const program = "for (const folder of process.argv.slice(1)) require('node:fs').rmSync(folder, { recursive: true, force: true, maxRetries: 3 })";
  const deleting = spawn(process.execPath, ['--eval', program, ...discarded], { detached: true, stdio: 'ignore', windowsHide: true });
  // Where it cannot be started, the next swap tries again.
  deleting.once('error', () => {});
  deleting.unref();
}

function swapAcrossDisks(fresh: string, target: string): void {
  const beside = (ending: string): string => path.join(path.dirname(target), `.${path.basename(target)}.${ending}`);
  rmSync(beside('new'), { recursive: true, force: true });
  try {
    cpSync(fresh, beside('new'), { recursive: true, preserveTimestamps: true });
  } catch (error) {
    // Half a copy must not fill the disk it did not fit on.
    rmSync(beside('new'), { recursive: true, force: true });
    throw error;
  }
  swap(beside('new'), target, beside('old'));
  for (const folder of [beside('old'), fresh]) rmSync(folder, { recursive: true, force: true });
}
