/**
 * Enters what the built site publishes into the ledger of the content tree. `npm run ledger [-- --release yes]`
 *
 * Reads DIST_DIR (default `dist`) and CONTENT_DIR (default `src/content`); writes `ledger/published.yaml` there.
 *   --release yes    the site is let out: the first time this is said, its date is entered, and promises hold from then on
 *   --anew yes       before that: builds the site and begins the ledger anew
 *   --check yes      writes nothing, and fails when something is not entered yet
 *   --since COMMIT   writes nothing, and fails when something the commit's ledger holds was taken out
 * Exit code 0: the ledger is whole, 1: a promise is broken or not entered, 2: the program failed.
 */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { takenOut } from '../src/domain/ledger.ts';
import { buildMoment } from './lib/build-moment.ts';
import { buildSite } from './lib/build-site.ts';
import { readEnvironment } from './lib/environment.ts';
import { beginAnew } from './lib/ledger/begin-anew.ts';
import { inTree, ledgerOf } from './lib/ledger/check-built.ts';
import { ledgerOfCommit } from './lib/ledger/ledger-of-commit.ts';
import { ledgerProblem } from './lib/ledger/ledger-problem.ts';
import { stopAt, writeLedger } from './lib/ledger/write-ledger.ts';
import { stopOnSignals } from './lib/run-command.ts';
import { ProgramError, runProgram } from './lib/run-program.ts';

await runProgram(async (context) => {
  const { messages, language, options } = context;
  const environment = readEnvironment();
  const { contentDir, distDir } = environment;
  const { since } = options;
  if (since !== undefined) {
    const { published, changes } = ledgerOf(contentDir);
    const older = await ledgerOfCommit(contentDir, since);
    // Before the first release it may be begun anew.
    const faults = older.released === undefined ? [] : takenOut(older, published, changes);
    stopAt(faults.map((fault) => inTree(ledgerProblem(fault, older), contentDir)), language);
    console.log(`✔ ${messages.ledgerComplete(since)}`);
    return;
  }
  const isCheck = options['check'] !== undefined;
  const enterBuilt = () => writeLedger({ contentDir, folder: distDir, now: buildMoment(), language, isCheck, isRelease: options['release'] !== undefined });
  if (options['anew'] !== undefined) {
    stopOnSignals();
    const { total } = await beginAnew(contentDir, async () => {
      await buildSite(environment, context);
      return enterBuilt();
    });
    console.log(`✔ ${messages.ledgerWhole(total, total)}`);
    return;
  }
  if (!existsSync(path.join(distDir, 'index.html'))) throw new ProgramError((say) => say.nothingBuilt(distDir), 2);
  const { added, total } = await enterBuilt();
  if (isCheck && added > 0) throw new ProgramError((say) => say.ledgerLacks(added), 1);
  console.log(`✔ ${messages.ledgerWhole(total, added)}`);
}, ['check', 'since', 'anew', 'release']);
