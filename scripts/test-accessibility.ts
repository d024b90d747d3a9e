/**
 * Holds every page against both accessibility engines, large text and large targets: `npm run test:accessibility`
 *
 * Takes many minutes. Builds as `npm test` does, then runs all browser tests on every page instead of one of each kind.
 */

import { projectRoot } from './lib/environment.ts';
import { runNode } from './lib/run-command.ts';

const { code } = await runNode('scripts/test.ts', ['--only', 'build,browser'], {
  cwd: projectRoot,
  env: { ACCESSIBILITY: '1', ALL_PAGES: '1' },
});
process.exitCode = code;
