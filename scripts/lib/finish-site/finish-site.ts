/** What is done to the built pages before they are put in their place: policy, search index, pictures, redirects, headers, packed twins, checksums. */

import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUNDLES_FOLDER } from '../../../src/formats/page-bundle.ts';
import { writeRedirectsFile } from '../../../src/formats/redirects.ts';
import { contentSecurityPolicy } from '../../../src/formats/security-headers.ts';
import { allSettled } from '../all-settled.ts';
import type { Environment } from '../environment.ts';
import { makeImages } from '../images/make-images.ts';
import { indexPages } from '../index-pages.ts';
import { brokenPromises, ledgerOf } from '../ledger/check-built.ts';
import { stopAt } from '../ledger/write-ledger.ts';
import type { Stages } from '../progress.ts';
import { ProgramError, type ProgramContext } from '../run-program.ts';
import { writeChecksums } from './checksums.ts';
import { finishFiles } from './finish-files.ts';
import { hostingFacts } from './hosting-facts.ts';
import { writeHostFiles } from './host-files.ts';
import { writeOfflineWorker } from './offline-worker.ts';
import { addPolicies } from './page-policies.ts';
import { filesOf } from './site-files.ts';

/**
 * Finishes the site in `folder`. The index is made, pictures are drawn and files are packed side by side.
 * @param now the moment it is built for, in milliseconds since 1970, UTC
 * @throws ProgramError: exit 1 when something published would no longer answer, 2 when the index failed
 */
export async function finishSite(environment: Environment, { language, messages }: ProgramContext, folder: string, now: number, stages: Stages): Promise<void> {
  const { root, siteUrl, contentDir, cacheDir, distDir } = environment;
  const facts = hostingFacts(contentDir);
  const wordsDir = [contentDir, path.join(root, 'src/content')].map((tree) => path.join(tree, 'ui')).find((dir) => existsSync(dir))!;
  await writeOfflineWorker(folder, { isOffered: facts.isOfflineOffered, wordsDir });
  const built = filesOf(folder);
  const pages = built.filter((file) => file.endsWith('.html')).length;
  await addPolicies(folder, built, contentSecurityPolicy(facts));
  const [sums] = await allSettled([
    stages.run(messages.stageFinish, (progress) => finishFiles({ folder, files: built, pages, formerFolder: distDir, progress })),
    stages.run(messages.stageIndex, (progress) => indexOrExplain(environment, folder, progress)),
    stages.run(messages.stageImages, (progress) => makeImages({ siteDir: folder, siteUrl, cacheDir, pages: built.filter((file) => file.endsWith('.html')), progress })),
  ] as const);
  rmSync(path.join(folder, BUNDLES_FOLDER), { recursive: true, force: true });
  stopAt(brokenPromises(contentDir, folder, now), language);
  writeFileSync(path.join(folder, '_redirects'), writeRedirectsFile(ledgerOf(contentDir).changes));
  writeHostFiles(folder, { ...facts, siteUrl, now });
  const added = filesOf(folder).filter((file) => !sums.has(file));
  const more = await finishFiles({ folder, files: added, pages, formerFolder: distDir });
  writeChecksums(folder, new Map([...sums, ...more]));
}

async function indexOrExplain(environment: Environment, folder: string, progress: Parameters<typeof indexPages>[2]): Promise<void> {
  try {
    await indexPages(environment, folder, progress);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ProgramError((say) => say.indexFailed(reason), 2);
  }
}
