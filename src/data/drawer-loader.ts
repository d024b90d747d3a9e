// Loads `<family>/<id>/facts.yaml` with the same YAML reader as the check (YAML 1.2: a date stays as it is typed).
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { contentDir } from './content-dir.ts';

/** A loader of the drawers in one folder of the content tree; the drawer's name is the id. A missing folder is an empty one. */
export function drawers(folder: string): Loader {
  const base = join(contentDir, folder);
  return {
    name: 'drawer-loader',
    load: async (context) => {
      await loadAll(base, context);
      context.watcher?.add(base);
      context.watcher?.on('all', (_event, path) => {
        if (path.startsWith(base) && path.endsWith('facts.yaml')) void loadAll(base, context);
      });
    },
  };
}

async function loadAll(base: string, { store, parseData, generateDigest, config }: LoaderContext): Promise<void> {
  const gone = new Set(store.keys());
  for (const id of await drawerNames(base)) {
    const filePath = join(base, id, 'facts.yaml');
    const contents = await readFile(filePath, 'utf8').catch(() => undefined);
    if (contents === undefined) continue;
    gone.delete(id);
    const digest = generateDigest(contents);
    if (store.get(id)?.digest === digest) continue;
    const data = await parseData({ id, data: parse(contents) as Record<string, unknown>, filePath });
    store.set({ id, data, digest, filePath: relative(config.root.pathname, filePath) });
  }
  for (const id of gone) store.delete(id);
}

async function drawerNames(base: string): Promise<string[]> {
  const entries = await readdir(base, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}
