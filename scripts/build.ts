/**
 * Builds the site. `npm run build`
 *
 * Reads CONTENT_DIR (default `src/content`); writes DIST_DIR (default `dist`), whole or not at all.
 * SITE_URL is the address the site is built for (default `http://localhost:4321`).
 * Exit code 0: built, 1: the content or a page is at fault, 2: the program failed.
 */

import { buildSite } from './lib/build-site.ts';
import { readEnvironment } from './lib/environment.ts';
import { countPending } from './lib/ledger/check-built.ts';
import { stopOnSignals } from './lib/run-command.ts';
import { runProgram } from './lib/run-program.ts';

await runProgram(async (context) => {
  stopOnSignals();
  const environment = readEnvironment();
  await buildSite(environment, context);
  console.log(`✔ ${context.messages.built(environment.distDir)}`);
  const pending = countPending(environment.contentDir, environment.distDir);
  if (pending > 0) console.log(`  ${context.messages.ledgerPending(pending)}`);
});
