// @ts-check
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const port = Number(process.env.PORT ?? 4321);
const contentDir = process.env.CONTENT_DIR ?? 'src/content';

/**
 * Every MDX file brings the same harmless warning about its directive; this one code is left out, and no other.
 * @type {NonNullable<import('vite').Rolldown.InputOptions['onLog']>}
 */
function quietAboutMdx(level, log, next) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
}

/**
 * The bundler wraps every `import()` in a helper that loads style sheets and parts first. Ours have one sheet and few
 * parts, so the helper would be most of a small script.
 * @type {import('vite').Plugin}
 */
const withoutPreloading = {
  name: 'without-preloading',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

const [cache, dist] = ['.cache', 'dist'].map((name) => fileURLToPath(new URL(name, import.meta.url)));

/**
 * True for what programs leave behind, which the development server must not watch: built sites of a large tree are more files
 * than a machine can.
 * @param {string} file
 */
function isLeftBehind(file) {
  const isBelow = [cache, dist].some((folder) => file === folder || file.startsWith(`${folder}/`));
  return isBelow && !file.startsWith(resolve(contentDir));
}

export default defineConfig({
  site: process.env.SITE_URL ?? `http://localhost:${port}`,
  // Our own addresses always end in a slash (i18n/routes.ts); asking for more would hide the files in the development server.
  trailingSlash: 'ignore',
  // Each content tree keeps a cache of its own, so that building one never serves words of another.
  cacheDir: `./.cache/astro/${contentDir.replaceAll(/[^\w-]+/g, '-')}`,
  i18n: { locales: ['nb', 'en'], defaultLocale: 'nb', routing: { prefixDefaultLocale: false } },
  integrations: [mdx()],
  markdown: { syntaxHighlight: false },
  prefetch: false,
  // Pages of outputs whose key is the same as in the last build are not made again (src/data/output-pages.ts).
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
  server: { port },
  // The strict content security policy refuses inline styles and scripts, so none is ever inlined. While one page is written to
  // the disk others are made: the same site, a seventh sooner.
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  vite: {
    plugins: [withoutPreloading],
    server: { watch: { ignored: [isLeftBehind] } },
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog: quietAboutMdx } },
  },
});
