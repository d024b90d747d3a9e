// Loads `<folder>/<id>/text.<locale>.mdx`, with ids such as `hurtigspor/nb`. Words without components are rendered as Markdown
// at once, which costs a fifth of a module of their own; the others become modules, as MDX does.
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { contentDir } from './content-dir.ts';
import { drawerNames } from './drawer-loader.ts';
import { LOCALES } from '../domain/locale.ts';

/** Braces and tags that are not escaped, and lines that Markdown, but not MDX, takes for code or for front matter. */
const NEEDS_MDX = /(?<!\\)[<{]|^(?: {4}|\t)|^\s*---/m;

/** A loader of the texts in the drawers of one folder. A missing folder is an empty one. */
export function drawerWords(folder: string): Loader {
  const base = join(contentDir, folder);
  return {
    name: 'words-loader',
    load: async (context) => {
      const gone = new Set(context.store.keys());
      for (const id of await drawerNames(base)) {
        const texts = await Promise.all(LOCALES.map((locale) => loadText(join(base, id, `text.${locale}.mdx`), context)));
        for (const loaded of texts) if (loaded !== undefined) gone.delete(loaded);
      }
      for (const id of gone) context.store.delete(id);
      context.watcher?.add(base);
      context.watcher?.on('all', (_event, path) => {
        if (dirname(dirname(path)) === base && /^text\.\w+\.mdx$/.test(basename(path))) void loadText(path, context);
      });
    },
  };
}

/** Puts one text in the store, or takes it out when its file is gone. @returns its id, where there is a file */
async function loadText(file: string, context: LoaderContext): Promise<string | undefined> {
  const { store, config, parseData, generateDigest, renderMarkdown } = context;
  const id = `${basename(dirname(file))}/${/^text\.(\w+)\.mdx$/.exec(basename(file))![1]!}`;
  const contents = await readFile(file, 'utf8').catch(() => undefined);
  if (contents === undefined) {
    store.delete(id);
    return undefined;
  }
  const filePath = relative(config.root.pathname, file);
  const digest = generateDigest(contents);
  const known = store.get(id);
  // Pictures are found anew each time: the store forgets them from run to run.
  if (known?.digest === digest && known.filePath === filePath && !known.assetImports?.length) {
    if (known.deferredRender) store.addModuleImport(filePath);
    return id;
  }
  const [, front = '', rest = contents] = /^\uFEFF?---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)([^]*)$/m.exec(contents) ?? [];
  const body = rest.trim();
  const data = await parseData({ id, data: (parse(front) ?? {}) as Record<string, unknown>, filePath: file });
  const entry = { id, data, body, filePath, digest };
  if (NEEDS_MDX.test(body)) store.set({ ...entry, deferredRender: true });
  else {
    const { html, metadata } = await renderMarkdown(body, { fileURL: pathToFileURL(file) });
    store.set({ ...entry, rendered: { html: html.trimEnd(), ...(metadata ? { metadata } : {}) }, ...(metadata?.imagePaths?.length ? { assetImports: metadata.imagePaths } : {}) });
  }
  return id;
}
