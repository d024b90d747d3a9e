/**
 * Builds the site and serves it. `npm start`
 *
 * Reads and writes as `npm run build` does, then answers on `http://localhost:4321` (PORT changes it).
 * Exit code 1: the content or a page is at fault, 2: the program failed or the port is taken.
 */

import { buildSite } from './lib/build-site.ts';
import { readEnvironment } from './lib/environment.ts';
import { stopOnSignals } from './lib/run-command.ts';
import { runProgram } from './lib/run-program.ts';
import { assertPortIsFree, serveUntilStopped } from './lib/serve-site.ts';

await runProgram(async (context) => {
  stopOnSignals();
  const environment = readEnvironment();
  // Asked before the build, so that nobody waits for it in vain.
  await assertPortIsFree(environment.port);
  await buildSite(environment, context);
  await serveUntilStopped(environment, context);
});
