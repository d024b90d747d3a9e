/**
 * Gives every reader of files ten thousand inputs nobody would write. `npm run fuzz [-- 50000]`
 *
 * The readers are those of `tests/fuzz.thorough.test.ts`; `npm test` gives them a few hundred each. FUZZ_SEED repeats a run.
 * Exit code 0: all survived, 1: one did not.
 */

import { projectRoot } from './lib/environment.ts';
import { runNode, stopOnSignals } from './lib/run-command.ts';
import { runProgram } from './lib/run-program.ts';

await runProgram(async ({ words }) => {
  stopOnSignals();
  const { code } = await runNode('node_modules/vitest/vitest.mjs', ['run', '--project', 'thorough', 'tests/fuzz'], { cwd: projectRoot, env: { FUZZ_RUNS: words[0] ?? '10000' } });
  process.exitCode = code;
});
