/**
 * Runs the browser tests on every page of both sites: `npm run test:accessibility`
 *
 * `npm test` has both accessibility engines look at every page of our own site already; large text, targets, focus and the
 * invented site are measured there on one page of each kind. This builds as `npm test` does and takes many minutes.
 */

import { projectRoot } from './lib/environment.ts';
import { runNode } from './lib/run-command.ts';

const { code } = await runNode('scripts/test.ts', ['--only', 'build,browser'], {
  cwd: projectRoot,
  env: { ALL_PAGES: '1' },
});
process.exitCode = code;
