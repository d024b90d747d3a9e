/**
 * Enters what the built site publishes into the ledger of the content tree. `npm run ledger [-- --check yes]`
 *
 * Reads DIST_DIR (default `dist`) and CONTENT_DIR (default `src/content`); writes `ledger/published.yaml` there, and the
 * redirects in `deploy/`. With `--check yes` it writes nothing and fails when something is not entered yet.
 * Exit code 0: the ledger is whole, 1: a promise is broken or not entered, 2: the program failed.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildMoment } from './lib/build-moment.ts';
import { readEnvironment } from './lib/environment.ts';
import { writeLedger } from './lib/ledger/write-ledger.ts';
import { ProgramError, runProgram } from './lib/run-program.ts';

await runProgram(async ({ messages, language, options }) => {
  const { contentDir, distDir } = readEnvironment();
  if (!existsSync(path.join(distDir, 'index.html'))) throw new ProgramError((say) => say.nothingBuilt(distDir), 2);
  const isCheck = options['check'] !== undefined;
  const { added, total } = await writeLedger({ contentDir, folder: distDir, now: buildMoment(), language, isCheck });
  if (isCheck && added > 0) throw new ProgramError((say) => say.ledgerLacks(added), 1);
  console.log(`✔ ${messages.ledgerWhole(total, added)}`);
}, ['check']);
