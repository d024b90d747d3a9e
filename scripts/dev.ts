/**
 * Starts the development server, which shows a change as soon as it is saved. `npm run dev`
 *
 * Problems in the content are printed first but stop nothing. Search works only in a built site.
 * Exit code: that of the development server; 2 when the port is taken.
 */

import { childEnvironment, runContentCheck } from './lib/build-site.ts';
import { readEnvironment } from './lib/environment.ts';
import { runNode, stopOnSignals } from './lib/run-command.ts';
import { runProgram } from './lib/run-program.ts';
import { assertPortIsFree } from './lib/serve-site.ts';

await runProgram(async (context) => {
  stopOnSignals();
  const environment = readEnvironment();
  await assertPortIsFree(environment.port);
  if ((await runContentCheck(environment, context)) !== 0) console.warn(`! ${context.messages.contentProblemsInDev}`);
  const { code } = await runNode('node_modules/astro/bin/astro.mjs', ['dev', '--port', String(environment.port)], {
    cwd: environment.root,
    env: childEnvironment(environment),
  });
  process.exitCode = code;
});
