/**
 * What the preview's server does more than Astro's: it reads the content again when it is told to, and says when it has.
 * Watching files alone is not enough. A page that is on its way, or whose line to the server is not open yet, misses the
 * call to load itself again, and would show what was there before for as long as nobody types.
 */

import type { AstroIntegration } from 'astro';

/** POST here when files were written; the answer comes when pages are made of them. */
export const REFRESH_PATH = '/_preview/refresh';

/** A page says when it was asked for, by the clock of this machine. */
const LOADED = 'preview:loaded';

/** An integration for the configuration that `preview-site.ts` writes. */
export function refreshOnRequest(): AstroIntegration {
  return {
    name: 'preview-refresh',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', `import.meta.hot?.send(${JSON.stringify(LOADED)}, performance.timeOrigin);`),
      'astro:server:setup': ({ server, refreshContent }) => {
        let changedAt = 0;
        // Files of MDX are modules, and known to have changed only when the watcher says so.
        server.watcher.on('all', () => { changedAt = Date.now(); });
        server.environments.client.hot.on(LOADED, (askedAt: unknown, page) => {
          if (typeof askedAt === 'number' && askedAt < changedAt) page.send({ type: 'full-reload', path: '*' });
        });
        server.middlewares.use(REFRESH_PATH, (request, response) => {
          const finish = (status: number): void => void response.writeHead(status).end();
          if (request.method !== 'POST' || request.headers.origin !== undefined || !refreshContent) return finish(403);
          refreshContent({}).then(() => {
            changedAt = Date.now();
            finish(204);
          }, () => finish(500));
        });
      },
    },
  };
}
