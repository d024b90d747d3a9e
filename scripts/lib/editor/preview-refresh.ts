/**
 * What the preview's server does more than Astro's: it reads the content again when it is told to, and at no other time.
 *
 * Watching files is not enough. A change can be missed while a file is replaced, and a page that is made while its content
 * changes leaves what it read behind for the pages after it. So nothing is watched; content is read while no page is made,
 * and pages wait while it is read. A page whose line to the server was not open yet would miss the call to load itself
 * again, so each says which reading it was made of. Readings are counted: the browser's clock and ours may differ, and do
 * after a laptop has slept.
 */

import type { ServerResponse } from 'node:http';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { ReadWriteLock } from './read-write-lock.ts';

/** POST here when files were written; the answer comes when pages are made of them. */
export const REFRESH_PATH = '/_preview/refresh';

/** A page says which reading it was made of; it knows from the header it came with (Server Timing, W3C). */
const LOADED = 'preview:loaded';
const READING = 'reading';
const SAY_READING = `const [page] = performance.getEntriesByType('navigation');
import.meta.hot?.send(${JSON.stringify(LOADED)}, Number(page?.serverTiming.find(({ name }) => name === ${JSON.stringify(READING)})?.description));`;

/** In milliseconds: so long may a page go on being made that nobody waits for any more. A file that was broken off has no end. */
const AFTERMATH = 5000;

/** The server of the integration's hook: Vite's own type is not ours to import. */
type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** An integration for the configuration that `preview-site.ts` writes. */
export function refreshOnRequest(): AstroIntegration {
  return {
    name: 'preview-refresh',
    hooks: {
      'astro:config:setup': ({ injectScript, updateConfig }) => {
        updateConfig({ vite: { server: { watch: { ignored: [() => true] } } } });
        injectScript('page', SAY_READING);
      },
      'astro:server:setup': ({ server, refreshContent }) => {
        const pages = server.environments.client.hot;
        const lock = new ReadWriteLock();
        let reading = 0;
        const read = async (): Promise<void> => {
          reading += 1;
          await refreshContent?.({});
          forgetModules(server);
          pages.send({ type: 'full-reload', path: '*' });
        };
        pages.on(LOADED, (of: unknown, page) => {
          if (typeof of === 'number' && of < reading) page.send({ type: 'full-reload', path: '*' });
        });
        server.middlewares.use((request, response, next) => {
          if (request.url !== REFRESH_PATH) return void lock.enter().then((leave) => {
            response.setHeader('Server-Timing', `${READING};desc="${reading}"`);
            onEnd(response, leave);
            next();
          });
          const finish = (status: number): void => void response.writeHead(status).end();
          if (request.method !== 'POST' || request.headers.origin !== undefined) return finish(403);
          lock.alone(read).then(() => finish(204), () => finish(500));
        });
      },
    },
  };
}

/** Calls back when the server has made its answer, also one that nobody waits for any more; perhaps more than once. */
function onEnd(response: ServerResponse, callback: () => void): void {
  response.once('close', () => setTimeout(callback, AFTERMATH));
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse;
  response.end = (...given: unknown[]) => {
    callback();
    return end(...given);
  };
}

/** Has modules that are made from content evaluated anew: words with components, and the list of them that Astro writes. */
function forgetModules(server: Server): void {
  // The copy of the content lies beside the server's root.
  const folder = `${path.dirname(server.config.root)}/`;
  for (const environment of Object.values(server.environments)) {
    if (!('runner' in environment)) continue;
    const { evaluatedModules } = environment.runner as { evaluatedModules: RunnerModules };
    for (const [file, modules] of environment.moduleGraph.fileToModulesMap) {
      if (!file.startsWith(folder)) continue;
      for (const module of modules) environment.moduleGraph.invalidateModule(module);
      for (const module of evaluatedModules.getModulesByFile(file) ?? []) evaluatedModules.invalidateModule(module);
    }
  }
}

/** The part of Vite's evaluated modules that is needed here. */
interface RunnerModules {
  getModulesByFile(file: string): Iterable<object> | undefined;
  invalidateModule(module: object): void;
}
