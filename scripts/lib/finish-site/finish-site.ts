/** What is done to a built site before it is put in its place: promises kept, redirects, headers, checksums, packed twins. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { contentSecurityPolicy } from '../../../src/formats/security-headers.ts';
import { writeRedirectsFile } from '../../../src/formats/redirects.ts';
import type { Environment } from '../environment.ts';
import { brokenPromises, ledgerOf } from '../ledger/check-built.ts';
import { stopAt } from '../ledger/write-ledger.ts';
import type { ProgramContext } from '../run-program.ts';
import { writeChecksums } from './checksums.ts';
import { finishFiles } from './finish-files.ts';
import { hostingFacts } from './hosting-facts.ts';
import { writeHostFiles } from './host-files.ts';
import { forgetUnused } from './pack-file.ts';
import { filesOf } from './site-files.ts';

/**
 * Finishes the site in `folder`.
 * @param now the moment it is built for, in milliseconds since 1970, UTC
 * @throws ProgramError (exit 1) when something published would no longer answer
 */
export async function finishSite(environment: Environment, { language }: ProgramContext, folder: string, now: number): Promise<void> {
  const { siteUrl, contentDir, cacheDir } = environment;
  stopAt(brokenPromises(contentDir, folder), language);
  writeFileSync(path.join(folder, '_redirects'), writeRedirectsFile(ledgerOf(contentDir).changes));
  const facts = hostingFacts(contentDir);
  writeHostFiles(folder, { ...facts, siteUrl, now });
  const files = filesOf(folder);
  const sums = await finishFiles({ folder, files, policy: contentSecurityPolicy(facts), cacheDir });
  writeChecksums(folder, sums);
  await forgetUnused(cacheDir, Date.now());
}
