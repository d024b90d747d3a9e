/** Is the same content the same bytes? Builds from a copy of the project in another folder, with and without caches, and compares every file. */

import { appendFileSync, cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

/** What was found. */
export interface BuiltAgain {
  /** What was built, for a reader. */
  readonly what: string;
  /** The files that differ or are in one of the builds alone; undefined when a build failed. */
  readonly differing: string[] | undefined;
}

/** What an editor does to the content, and what most pages have to show or must not be made again for. */
const CHANGES: readonly { readonly what: string; readonly apply: (contentDir: string) => void }[] = [
  { what: 'a sentence added to a text', apply: (contentDir) => appendFileSync(first(contentDir, 'lectures/*/text.nb.mdx'), '\nEn setning til.\n') },
  { what: 'the title of an output changed', apply: (contentDir) => change(first(contentDir, 'publications/*/facts.yaml'), /^title: (["']?)/m, 'title: $1Endret: ') },
];

/** Builds the copy with empty caches; then changes it, once for each of `CHANGES`, and compares what is made with and without what the build before left. */
export async function buildAgainElsewhere({ root, built, elsewhere, env }: SecondBuild): Promise<BuiltAgain[]> {
  rmSync(elsewhere, { recursive: true, force: true });
  mkdirSync(elsewhere, { recursive: true });
  const dist = path.join(elsewhere, 'dist');
  const build = async (): Promise<Map<string, string> | undefined> => {
    const { code, output } = await runNode('scripts/build.ts', [], { cwd: elsewhere, env: { ...env, CONTENT_DIR: '', DIST_DIR: '' }, quiet: true });
    if (code === 0) return read(dist);
    console.error(output);
    return undefined;
  };
  const compared = (what: string, one: ReadonlyMap<string, string> | undefined, other: ReadonlyMap<string, string> | undefined): BuiltAgain => ({
    what, differing: one && other && differingFiles(one, other),
  });
  try {
    for (const name of readdirSync(root).filter((each) => !LEFT_OUT.has(each))) cpSync(path.join(root, name), path.join(elsewhere, name), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'), 'dir');
    const found = [compared('the same in another place', read(built), await build())];
    for (const { what, apply } of CHANGES) {
      apply(path.join(elsewhere, 'src/content'));
      const after = await build();
      for (const made of [dist, path.join(elsewhere, '.cache/astro'), path.join(elsewhere, '.cache/references')]) rmSync(made, { recursive: true, force: true });
      found.push(compared(what, after, await build()));
    }
    return found;
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
}

function first(folder: string, pattern: string): string {
  const [name] = globSync(pattern, { cwd: folder }).sort();
  if (name === undefined) throw new Error(`Nothing is called ${pattern}`);
  return path.join(folder, name);
}

function change(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${file} has nothing to change`);
  writeFileSync(file, changed);
}

/** Files whose hashes differ, or that only one of the lists has. */
export function differingFiles(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}

function read(folder: string): Map<string, string> {
  return parseChecksums(readFileSync(path.join(folder, CHECKSUMS), 'utf8'));
}
