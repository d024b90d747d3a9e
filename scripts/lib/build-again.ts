/** Builds the same site once more from a copy of the project in another folder, with empty caches, and compares every byte. */

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { CHECKSUMS, parseChecksums } from './finish-site/checksums.ts';
import { runNode } from './run-command.ts';

/** What is not part of the project: made from it, or fetched. */
const LEFT_OUT = new Set(['node_modules', 'dist', '.git', '.cache', '.astro', 'test-results', 'playwright-report']);

export interface SecondBuild {
  readonly root: string;
  /** The first build. */
  readonly built: string;
  /** Where the copy is made; deleted afterwards. */
  readonly elsewhere: string;
  /** SITE_URL and PUBLISH_NOW of the first build. */
  readonly env: Readonly<Record<string, string>>;
}

/** @returns the files that differ or are in one of the builds alone; undefined when the second build failed */
export async function differencesOfSecondBuild({ root, built, elsewhere, env }: SecondBuild): Promise<string[] | undefined> {
  rmSync(elsewhere, { recursive: true, force: true });
  mkdirSync(elsewhere, { recursive: true });
  try {
    for (const name of readdirSync(root).filter((each) => !LEFT_OUT.has(each))) cpSync(path.join(root, name), path.join(elsewhere, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'), 'dir');
    const { code, output } = await runNode('scripts/build.ts', [], { cwd: elsewhere, env: { ...env, CONTENT_DIR: '', DIST_DIR: '' }, quiet: true });
    if (code !== 0) {
      console.error(output);
      return undefined;
    }
    return differingFiles(read(built), read(path.join(elsewhere, 'dist')));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

/** Files whose hashes differ, or that only one of the lists has. */
export function differingFiles(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}

function read(folder: string): Map<string, string> {
  return parseChecksums(readFileSync(path.join(folder, CHECKSUMS), 'utf8'));
}
