/** Shows the real page of what is being written: Astro's development server on a copy of the content, in a folder of the cache. */

import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { makeBuildFolder } from '../build-folder.ts';
import { childEnvironment } from '../build-site.ts';
import type { Environment } from '../environment.ts';
import { AUDIO_FOLDER } from '../read-content.ts';
import type { Tree } from '../read-tree.ts';
import { runNode } from '../run-command.ts';
import { writeFileAtomically } from '../write-atomically.ts';
import { REFRESH_PATH } from './preview-refresh.ts';

export type PreviewState = 'starting' | 'ready' | 'failed';

export interface PreviewSite {
  /** `http://127.0.0.1:40124`. */
  readonly origin: string;
  readonly state: () => PreviewState;
  /** Makes the copy say what the tree says, and forgets drafts. Pictures are copied at the start alone. */
  readonly follow: (tree: Tree) => Promise<void>;
  /** Puts drafts in the copy; the content itself is not touched. */
  readonly show: (texts: ReadonlyMap<string, string>) => Promise<void>;
}

/** So late that nothing is kept back. */
const AFTER_ALL_EMBARGOES = '2999-12-31T00:00:00Z';

/** How long, in milliseconds, the server may take: a slow machine is no fault as long as the server lives. */
const PATIENCE = 600_000;

/**
 * Starts the server; it stops with the program, and takes its folder with it.
 * Its root is a folder of its own, so that what Astro keeps there is never mixed with that of `npm run dev`.
 */
export async function startPreviewSite(environment: Environment, tree: Tree): Promise<PreviewSite> {
  const folder = makeBuildFolder(environment.cacheDir);
  const contentDir = path.join(folder, 'content');
  const root = path.join(folder, 'site');
  await cp(environment.contentDir, contentDir, { recursive: true, filter: (from) => path.relative(environment.contentDir, from).split(path.sep)[0] !== AUDIO_FOLDER });
  await mkdir(root);
  await writeFile(path.join(root, 'astro.config.mjs'), configOf(environment, root));

  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  let state: PreviewState = 'starting';
  const shown = new Map([...tree.files].flatMap(([name, { text }]) => (text === undefined ? [] : [[name, text] as const])));

  const server = runNode('node_modules/astro/bin/astro.mjs', ['dev', '--root', root, '--host', '127.0.0.1', '--port', String(port), '--ignore-lock'], {
    cwd: environment.root,
    env: { ...childEnvironment({ ...environment, contentDir, port, siteUrl: origin }), PUBLISH_NOW: AFTER_ALL_EMBARGOES },
    quiet: true,
  });
  void server.then(() => { state = 'failed'; }, () => { state = 'failed'; });
  void waitFor(origin, () => state === 'failed').then((answered) => { if (state !== 'failed') state = answered ? 'ready' : 'failed'; });

  const write = async (name: string, text: string): Promise<boolean> => {
    if (shown.get(name) === text) return false;
    shown.set(name, text);
    const file = path.join(contentDir, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFileAtomically(file, text, folder);
    return true;
  };
  const writeAll = async (texts: Iterable<readonly [string, string]>, isChanged = false): Promise<void> => {
    for (const [name, text] of texts) if (await write(name, text)) isChanged = true;
    // Nobody who types waits for it: the page loads itself again when it is made.
    if (isChanged) void refresh(origin);
  };
  // One after the other: what came last is what stays.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    origin,
    state: () => state,
    show: (texts) => inTurn(() => writeAll(texts)),
    follow: (now) => inTurn(async () => {
      const gone = [...shown.keys()].filter((name) => now.files.get(name)?.text === undefined);
      for (const name of gone) {
        shown.delete(name);
        await rm(path.join(contentDir, name), { force: true });
      }
      await writeAll([...now.files].flatMap(([name, { text }]) => (text === undefined ? [] : [[name, text] as const])), gone.length > 0);
    }),
  };
}

/** The project's own configuration, with another root and the project's sources. */
function configOf({ root }: Environment, siteRoot: string): string {
  const folders = { root: siteRoot, srcDir: path.join(root, 'src'), publicDir: path.join(root, 'public'), cacheDir: path.join(siteRoot, 'cache') };
  const [own, more] = ['astro.config.mjs', 'scripts/lib/editor/preview-refresh.ts'].map((file) => JSON.stringify(pathToFileURL(path.join(root, file)).href));
  return `import config from ${own};\nimport { refreshOnRequest } from ${more};\nexport default { ...config, integrations: [...(config.integrations ?? []), refreshOnRequest()], ...${JSON.stringify(folders)} };\n`;
}

/** Has the server read the files again. @returns whether it answered that it did */
async function refresh(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}${REFRESH_PATH}`, { method: 'POST', signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  return answer?.ok === true;
}

/** A port nobody has just now. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

async function waitFor(origin: string, isOver: () => boolean): Promise<boolean> {
  for (const end = Date.now() + PATIENCE; Date.now() < end && !isOver(); await setTimeout(250)) {
    // What was written while it started; it may have read the files before.
    if (!await refresh(origin)) continue;
    // The first page makes the server prepare what all pages need.
    await fetch(`${origin}/`, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
    return true;
  }
  return false;
}
