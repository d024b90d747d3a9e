/** Enters what a built site publishes into its ledger. */

import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { changedEpisodes, enter } from '../../../src/domain/ledger.ts';
import { osloDate } from '../../../src/i18n/format.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { formatReport } from '../print-problems.ts';
import { readContent } from '../read-content.ts';
import { ProgramError, type ProgramLanguage } from '../run-program.ts';
import { writeFileAtomically } from '../write-atomically.ts';
import { builtAddresses } from './built-addresses.ts';
import { brokenPromises, inTree, ledgerOf, retiredAddresses } from './check-built.ts';
import { episodesNow } from './episodes-now.ts';
import { ledgerProblem } from './ledger-problem.ts';
import { PUBLISHED_FILE } from './read-ledger.ts';

export interface LedgerWork {
  readonly contentDir: string;
  /** The built site. */
  readonly folder: string;
  /** The moment it is published, in milliseconds since 1970, UTC. */
  readonly now: number;
  readonly language: ProgramLanguage;
  /** Write nothing. */
  readonly isCheck: boolean;
  /** The site is let out: from its first time on, promises hold. */
  readonly isRelease?: boolean;
}

const HEADING = `# What this site has published. Written by «npm run ledger»; never by hand. Nothing is ever taken out:
# what moves, goes or is corrected is explained in changes.yaml. See docs/editors/flytt-eller-fjern.md. Until it says
# «released», nobody can have relied on it, and «npm run ledger -- --anew yes» begins it anew.
`;

/**
 * @returns how many entries are new, and how many there are
 * @throws ProgramError (exit 1) when the ledger cannot be read or a promise is broken; nothing is written then
 */
export async function writeLedger({ contentDir, folder, now, language, isCheck, isRelease = false }: LedgerWork): Promise<{ added: number; total: number }> {
  const { published, changes, problems } = ledgerOf(contentDir);
  const content = await readContent(contentDir);
  const episodes = await episodesNow(content, changes, now);
  const changed = changedEpisodes(published, await episodesNow(content, changes), changes).map((fault) => ledgerProblem(fault, published));
  stopAt([...[...problems, ...changed].map((problem) => inTree(problem, contentDir)), ...brokenPromises(contentDir, folder, now)], language);

  const isFirst = isRelease && published.released === undefined;
  const entered = enter({ ...published, ...(isFirst && { released: osloDate(new Date(now).toISOString()) }) }, builtAddresses(folder, retiredAddresses(changes)), episodes);
  const before = stringify(published, { lineWidth: 0 });
  const after = stringify(entered, { lineWidth: 0 });
  const written = stringify({ ...entered, entered: new Date(now).toISOString() }, { lineWidth: 0 });
  const count = ({ addresses, episodes: all }: typeof entered): number => addresses.length + Object.keys(all).length;
  const added = before === after ? 0 : Math.max(count(entered) - count(published), 1);
  if (!isCheck && added > 0) {
    const file = path.join(contentDir, PUBLISHED_FILE);
    mkdirSync(path.dirname(file), { recursive: true });
    await writeFileAtomically(file, HEADING + written, path.dirname(contentDir));
  }
  return { added, total: count(entered) };
}

/** Prints problems and ends the program. */
export function stopAt(problems: readonly Problem[], language: ProgramLanguage): void {
  if (problems.length === 0) return;
  console.error(formatReport(problems, language));
  throw new ProgramError((say) => say.promisesBroken(problems.length), 1);
}
