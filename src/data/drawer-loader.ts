// Loads `<family>/<id>/facts.yaml` with the same YAML reader as the check (YAML 1.2: a date stays as it is typed).
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { contentDir } from './content-dir.ts';

/** A loader of the drawers in one folder of the content tree; the drawer's name is the id. A missing folder is an empty one. */
export function drawers(folder: string): Loader {
  const base = join(contentDir, folder);
  return {
    name: 'drawer-loader',
    load: async (context) => {
      const gone = new Set(context.store.keys());
      for (const id of await drawerNames(base)) if (await loadDrawer(base, id, context)) gone.delete(id);
      for (const id of gone) context.store.delete(id);
      context.watcher?.add(base);
      context.watcher?.on('all', (_event, path) => {
        if (dirname(dirname(path)) === base && basename(path) === 'facts.yaml') void loadDrawer(base, basename(dirname(path)), context);
      });
    },
  };
}

/** Puts one drawer in the store, or takes it out when it is gone. @returns true when it is there */
async function loadDrawer(base: string, id: string, { store, parseData, generateDigest, config }: LoaderContext): Promise<boolean> {
  const filePath = join(base, id, 'facts.yaml');
  const contents = await readFile(filePath, 'utf8').catch(() => undefined);
  if (contents === undefined) {
    store.delete(id);
    return false;
  }
  const digest = generateDigest(contents);
  if (store.get(id)?.digest === digest) return true;
  const data = await parseData({ id, data: parse(contents) as Record<string, unknown>, filePath });
  store.set({ id, data, digest, filePath: relative(config.root.pathname, filePath) });
  return true;
}

/** The names of the drawers in a folder, in order. */
export async function drawerNames(base: string): Promise<string[]> {
  const entries = await readdir(base, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
}
