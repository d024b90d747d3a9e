/** Folders for half-made sites, below the cache; those that a killed build left behind are cleared away. */

import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Makes an empty folder that disappears when the program ends, unless it was moved away by then. */
export function makeBuildFolder(cacheDir: string): string {
  const parent = path.join(cacheDir, 'build');
  mkdirSync(parent, { recursive: true });
  for (const name of readdirSync(parent)) {
    if (!isRunning(Number(name.split('-')[0]))) rmSync(path.join(parent, name), { recursive: true, force: true });
  }
  const folder = path.join(parent, `${process.pid}-${process.hrtime.bigint()}`);
  mkdirSync(folder);
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to someone else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
