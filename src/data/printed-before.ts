// References that earlier builds printed, kept in the cache by what was asked: printing ten thousand outputs anew takes minutes.
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintedBefore } from '../formats/citation-text.ts';
import { contentDir } from './content-dir.ts';

const FOLDER = '.cache/references';

interface Kept { decides: string; printed: Record<string, string> }

/**
 * The memory of this content tree. What this build asks for is kept when it ends; the rest is forgotten.
 * @param decides what the references were printed with; another value, and nothing is remembered
 */
export async function readMemory(decides: string): Promise<PrintedBefore> {
  const file = join(FOLDER, `${createHash('sha256').update(contentDir).digest('hex').slice(0, 16)}.json`);
  const before = await readKept(file, decides);
  const asked: Record<string, string> = {};
  let isNew = false;
  if (!import.meta.env.DEV) process.once('exit', () => isNew && keep(file, { decides, printed: asked }));
  return {
    get(key) {
      const name = hashOf(key);
      const html = asked[name] ?? before[name];
      if (html !== undefined) asked[name] = html;
      return html;
    },
    set(key, html) {
      asked[hashOf(key)] = html;
      isNew = true;
    },
  };
}

/** A cache that cannot be read is an empty one. */
async function readKept(file: string, decides: string): Promise<Record<string, string>> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    return kept.decides === decides ? kept.printed : {};
  } catch {
    return {};
  }
}

/** Whole or not at all: two builds at once must not mix their lines. A cache that cannot be written costs time alone. */
function keep(file: string, kept: Kept): void {
  try {
    mkdirSync(FOLDER, { recursive: true });
    const half = `${file}.${process.pid}`;
    writeFileSync(half, JSON.stringify(kept));
    renameSync(half, file);
  } catch (error) {
    console.warn(`The printed references could not be kept: ${String(error)}`);
  }
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 22);
}
