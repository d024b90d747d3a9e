/** Was this very site built before? Then it need not be built again: the same sources give the same bytes. */

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './environment.ts';
import { CHECKSUMS, parseChecksums, sha256 } from './finish-site/checksums.ts';
import { filesOf } from './finish-site/site-files.ts';

/** What a site is made from, besides its content. */
const SOURCES = ['src', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Moments that decide what is shown, as `facts.yaml` writes them. */
const MOMENT = /^(?:publishAt|published):\s*["']?(\d{4}-\d{2}-\d{2}T[^"'\s]+)/gm;

const DAY = 24 * 3600 * 1000;

/**
 * A hash of all that decides the bytes of a site: its sources, its address, what is public by now, and the day, which
 * `security.txt` counts from.
 * @param now the moment it is built for, in milliseconds since 1970, UTC
 */
export function sourcesHash({ root, contentDir, siteUrl }: Environment, now: number): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, siteUrl, process.env['SOCIAL_CARDS'] ?? '', Math.floor(now / DAY)]));
  const take = (file: string, name: string): void => {
    const bytes = readFileSync(file);
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
    if (name.endsWith('facts.yaml')) for (const [, moment] of bytes.toString('utf8').matchAll(MOMENT)) hash.update(Date.parse(moment!) <= now ? 'out' : 'not yet');
  };
  for (const top of [...SOURCES.map((name) => path.join(root, name)), contentDir]) {
    if (!existsSync(top)) continue;
    if (statSync(top).isFile()) take(top, path.basename(top));
    else for (const file of filesOf(top)) take(path.join(top, file), file);
  }
  return hash.digest('hex');
}

/** True when `distDir` holds, byte for byte and nothing else, the site that was built from these sources. */
export function isBuiltFrom(sources: string, environment: Environment): boolean {
  try {
    const noted = JSON.parse(readFileSync(noteOf(environment), 'utf8')) as Partial<Note>;
    if (noted.sources !== sources) return false;
    const list = readFileSync(path.join(environment.distDir, CHECKSUMS));
    if (sha256(list) !== noted.checksums) return false;
    const sums = parseChecksums(list.toString('utf8'));
    const files = filesOf(environment.distDir).filter((file) => file !== CHECKSUMS);
    return files.length === sums.size && files.every((file) => sums.get(file) === sha256(readFileSync(path.join(environment.distDir, file))));
  } catch {
    // Never built, or built by something else: it is built now.
    return false;
  }
}

/** Notes what was just put in its place. */
export function noteBuilt(sources: string, environment: Environment): void {
  const note: Note = { sources, checksums: sha256(readFileSync(path.join(environment.distDir, CHECKSUMS))) };
  mkdirSync(path.dirname(noteOf(environment)), { recursive: true });
  writeFileSync(noteOf(environment), JSON.stringify(note));
}

interface Note { readonly sources: string; readonly checksums: string }

function noteOf({ cacheDir, distDir }: Environment): string {
  return path.join(cacheDir, 'built', `${sha256(Buffer.from(distDir)).slice(0, 16)}.json`);
}
