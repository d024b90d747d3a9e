/**
 * Checks a built site: links, languages, heads, HTML, images, sitemap. `npm run check:site -- [folder]`
 *
 * Reads the folder (default DIST_DIR or `dist`), built for SITE_URL. Writes nothing.
 * Exit code 0: no faults, 1: faults, 2: the program failed.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from './lib/environment.ts';
import { ProgramError, runProgram } from './lib/run-program.ts';
import { allChecks } from './lib/site-checks/all-checks.ts';
import { printFaults } from './lib/site-checks/print-faults.ts';
import { readSite } from './lib/site-checks/site.ts';

await runProgram(async ({ words, language, messages }) => {
  const environment = readEnvironment();
  const folder = words[0] === undefined ? environment.distDir : path.resolve(words[0]);
  if (!existsSync(path.join(folder, 'index.html'))) throw new ProgramError((say) => say.nothingBuilt(folder), 2);
  const site = readSite(folder, environment.siteUrl);
  const faults = allChecks.flatMap((check) => check.run(site));
  if (faults.length > 0) {
    console.error(printFaults(faults, language));
    throw new ProgramError((say) => say.siteProblems(faults.length, site.pages.length), 1);
  }
  console.log(messages.siteClean(site.pages.length));
});
