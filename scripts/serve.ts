/**
 * Serves the site as it was last built. `npm run preview`
 *
 * Reads DIST_DIR (default `dist`), answers on `http://localhost:4321` (PORT changes it). Writes nothing.
 * Exit code 2: nothing is built, or the port is taken.
 */

import { readEnvironment } from './lib/environment.ts';
import { stopOnSignals } from './lib/run-command.ts';
import { runProgram } from './lib/run-program.ts';
import { serveUntilStopped } from './lib/serve-site.ts';

await runProgram(async (context) => {
  stopOnSignals();
  await serveUntilStopped(readEnvironment(), context);
});
