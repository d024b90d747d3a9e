/** What is done to a built site before it is put in its place: promises kept, redirects, headers, checksums, packed twins. */

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeRedirectsFile } from '../../../src/formats/redirects.ts';
import type { Environment } from '../environment.ts';
import { brokenPromises, ledgerOf } from '../ledger/check-built.ts';
import { stopAt } from '../ledger/write-ledger.ts';
import type { ProgramContext } from '../run-program.ts';
import { writeChecksums } from './checksums.ts';
import { hostingFacts } from './hosting-facts.ts';
import { writeHostFiles } from './host-files.ts';
import { packFiles } from './pack-files.ts';

/**
 * Finishes the site in `folder`.
 * @param now the moment it is built for, in milliseconds since 1970, UTC
 * @throws ProgramError (exit 1) when something published would no longer answer
 */
export async function finishSite(environment: Environment, { language }: ProgramContext, folder: string, now: number): Promise<void> {
  const { siteUrl, contentDir } = environment;
  stopAt(brokenPromises(contentDir, folder), language);
  writeFileSync(path.join(folder, '_redirects'), writeRedirectsFile(ledgerOf(contentDir).changes));
  writeHostFiles(folder, { ...hostingFacts(contentDir), siteUrl, now });
  await packFiles(folder);
  writeChecksums(folder);
}
