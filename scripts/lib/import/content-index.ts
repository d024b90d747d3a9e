/** What is here already, as far as an import must know it: ids, DOIs, titles, people. */

import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { FAMILIES, type Family } from '../../../src/domain/output.ts';
import { parseYaml } from '../parse-yaml.ts';

/** A drawer with its facts, as data and as they are typed. `facts` is absent when the file cannot be read. */
export interface KnownDrawer {
  readonly collection: Family | 'people';
  readonly id: string;
  /** From the top of the tree: `lectures/<id>/facts.yaml`. */
  readonly file: string;
  readonly text: string;
  readonly facts?: Readonly<Record<string, unknown>>;
}

const COLLECTIONS = [...FAMILIES, 'people'] as const;
/** Files read at a time: a disk is quicker so, and memory stays small. */
const AT_ONCE = 64;

/** All drawers of outputs and people. @throws when the folder itself cannot be read */
export async function readDrawers(contentDir: string): Promise<KnownDrawer[]> {
  const places = (await Promise.all(COLLECTIONS.map(async (collection) => {
    const folder = path.join(contentDir, collection);
    if (!existsSync(folder)) return [];
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map((entry) => ({ collection, id: entry.name }));
  }))).flat().sort((a, b) => (a.collection === b.collection ? compare(a.id, b.id) : compare(a.collection, b.collection)));
  const drawers: KnownDrawer[] = [];
  for (let start = 0; start < places.length; start += AT_ONCE) {
    drawers.push(...await Promise.all(places.slice(start, start + AT_ONCE).map((place) => readDrawer(contentDir, place))));
  }
  return drawers;
}

async function readDrawer(contentDir: string, { collection, id }: { collection: KnownDrawer['collection']; id: string }): Promise<KnownDrawer> {
  const file = `${collection}/${id}/facts.yaml`;
  const text = await readFile(path.join(contentDir, file), 'utf8').catch(() => undefined);
  if (text === undefined) return { collection, id, file, text: '' };
  const facts = readFacts(text, file);
  return { collection, id, file, text, ...(facts && { facts }) };
}

/** The facts of a file, when it is a map and has no fault. */
export function readFacts(text: string, file: string): Record<string, unknown> | undefined {
  const { value, problems } = parseYaml(text.replace(/^\uFEFF/, ''), file);
  return problems.length === 0 && typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
