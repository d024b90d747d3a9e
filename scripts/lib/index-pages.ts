/** Makes the search index of a finished site, with the words that belong to its content tree. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { OUTPUT_TYPES } from '../../src/domain/output-type.ts';
import { indexSite } from '../../src/integrations/pagefind.ts';
import { readDictionary } from './dictionary.ts';
import type { Environment } from './environment.ts';
import type { Progress } from './progress.ts';

/**
 * Indexes the pages in `folder`. A tree without word lists or interface words of its own is read
 * with the project's.
 * @throws Error when no page may be searched or a word list has problems
 */
export async function indexPages({ root, contentDir }: Environment, folder: string, progress?: Progress): Promise<void> {
  const projectContent = path.join(root, 'src/content');
  const treeWith = (name: string): string => (existsSync(path.join(contentDir, name)) ? contentDir : projectContent);
  const words = ['nb', 'en'].map((locale) => readFileSync(path.join(treeWith('ui'), 'ui', `${locale}.yaml`), 'utf8'));
  await indexSite({
    siteDir: folder,
    contentDir: treeWith('search'),
    dictionary: await readDictionary(),
    types: typeNames(words),
    onPages: (total) => progress?.expect(total),
    onPage: () => progress?.add(),
  });
}

/**
 * What readers call each type of output and each family of them, in small letters, with the types it may mean.
 * @param interfaceWords texts of `ui/<locale>.yaml`, where `type.<type>` and `family.<family>` hold the name
 */
export function typeNames(interfaceWords: readonly string[]): Record<string, string[]> {
  const names: Record<string, string[]> = {};
  for (const text of interfaceWords) {
    for (const [key, words] of Object.entries((parse(text) ?? {}) as Record<string, unknown>)) {
      const [, kind, id] = /^(type|family)\.([\w-]+)$/.exec(key) ?? [];
      if (id === undefined || typeof words !== 'string') continue;
      const types = kind === 'type' ? [id] : Object.entries(OUTPUT_TYPES).filter(([, { family }]) => family === id).map(([type]) => type);
      const name = words.toLowerCase();
      if (types.length > 0) names[name] = [...new Set([...(names[name] ?? []), ...types])];
    }
  }
  return names;
}
