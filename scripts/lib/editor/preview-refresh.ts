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

/** In milliseconds: several files change together, and Astro's own notes of them come a little later. */
const SETTLED = 250;

/** What the server writes for itself while it makes pages; no content. */
const OWN_FILES = /[\\/](?:cache|node_modules)[\\/]/;

/** An integration for the configuration that `preview-site.ts` writes. */
export function refreshOnRequest(): AstroIntegration {
  return {
    name: 'preview-refresh',
    hooks: {
      'astro:config:setup': ({ injectScript }) => injectScript('page', `import.meta.hot?.send(${JSON.stringify(LOADED)}, performance.timeOrigin);`),
      'astro:server:setup': ({ server, refreshContent }) => {
        const pages = server.environments.client.hot;
        let changedAt = 0;
        let settling: NodeJS.Timeout | undefined;
        // Astro calls pages to load themselves again too, but before everything they are made from is known to have changed.
        const noteChange = (): void => {
          changedAt = Date.now();
          clearTimeout(settling);
          settling = setTimeout(() => pages.send({ type: 'full-reload', path: '*' }), SETTLED);
        };
        // Files of MDX are modules, and known to have changed only when the watcher says so.
        server.watcher.on('all', (_event, file) => { if (!OWN_FILES.test(file.slice(server.config.root.length))) noteChange(); });
        pages.on(LOADED, (askedAt: unknown, page) => {
          if (typeof askedAt === 'number' && askedAt < changedAt) page.send({ type: 'full-reload', path: '*' });
        });
        server.middlewares.use(REFRESH_PATH, (request, response) => {
          const finish = (status: number): void => void response.writeHead(status).end();
          if (request.method !== 'POST' || request.headers.origin !== undefined || !refreshContent) return finish(403);
          refreshContent({}).then(() => {
            noteChange();
            finish(204);
          }, () => finish(500));
        });
      },
    },
  };
}
