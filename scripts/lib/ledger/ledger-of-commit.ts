/** The ledger as a commit has it: what was promised then. */

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Published } from '../../../src/domain/ledger.ts';
import { ProgramError } from '../run-program.ts';
import { PUBLISHED_FILE, readLedger } from './read-ledger.ts';

const run = promisify(execFile);

/**
 * @param ref a commit, branch or tag
 * @returns an empty ledger when the commit has none
 * @throws ProgramError (exit 2) when there is no such commit, or no history at all
 */
export async function ledgerOfCommit(contentDir: string, ref: string): Promise<Published> {
  try {
    await run('git', ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], { cwd: contentDir });
  } catch (error) {
    const said = (error as { stderr?: string }).stderr?.trim().split('\n')[0];
    throw new ProgramError((say) => say.noHistory(ref, said || 'git rev-parse'), 2);
  }
  const { stdout: prefix } = await run('git', ['rev-parse', '--show-prefix'], { cwd: contentDir });
  const text = await run('git', ['show', `${ref}:${path.posix.join(prefix.trim(), PUBLISHED_FILE)}`], { cwd: contentDir, maxBuffer: 1 << 27 }).then(({ stdout }) => stdout, () => undefined);
  return readLedger((file) => (file === PUBLISHED_FILE ? text : undefined)).published;
}
