/** Writes the worker that keeps pages and episodes for use without a network, or the one that ends it. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';
import { parse } from 'yaml';
import { LOCALES } from '../../../src/domain/locale.ts';
import { OFFLINE_WORKER_PATH } from '../../../src/domain/offline.ts';
import { pathTo } from '../../../src/i18n/routes.ts';

const SOURCES = path.join(import.meta.dirname, '../../../src/components/offline/worker');

export interface OfflineWorkerFacts {
  /** False: the worker that browsers find deletes everything that was kept, and itself. */
  readonly isOffered: boolean;
  /** The folder of `nb.yaml` and `en.yaml`. */
  readonly wordsDir: string;
}

/** Writes the worker into a finished folder: one file of its own, because it has to lie at the site's root. */
export async function writeOfflineWorker(folder: string, { isOffered, wordsDir }: OfflineWorkerFacts): Promise<void> {
  const entry = isOffered
    ? `import { startOfflineWorker } from ${JSON.stringify(path.join(SOURCES, 'offline-worker.ts'))}; startOfflineWorker(self, ${JSON.stringify(optionsFrom(wordsDir))});`
    : `import { retireWorker } from ${JSON.stringify(path.join(SOURCES, 'retire-worker.ts'))}; retireWorker(self);`;
  const virtual = 'offline-worker';
  const { output } = await build({
    input: virtual,
    write: false,
    output: { format: 'iife', minify: true },
    plugins: [{ name: virtual, resolveId: (id) => (id === virtual ? id : null), load: (id) => (id === virtual ? entry : null) }],
  });
  writeFileSync(path.join(folder, OFFLINE_WORKER_PATH), output[0].code);
}

function optionsFrom(wordsDir: string): object {
  const byLocale = (value: (locale: (typeof LOCALES)[number]) => string): Record<string, string> => Object.fromEntries(LOCALES.map((locale) => [locale, value(locale)]));
  return {
    fallbacks: byLocale((locale) => pathTo({ page: 'offline' }, locale)),
    copyWords: byLocale((locale) => (parse(readFileSync(path.join(wordsDir, `${locale}.yaml`), 'utf8')) as Record<string, string>)['offline.copy'] ?? ''),
  };
}
