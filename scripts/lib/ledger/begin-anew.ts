/** Begins the ledger of a site that was never let out anew, from a fresh build. */

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ProgramError } from '../run-program.ts';
import { ledgerOf } from './check-built.ts';
import { PUBLISHED_FILE } from './read-ledger.ts';

/**
 * Empties the ledger while `work` builds the site and enters it; a failure puts the former ledger back.
 * @throws ProgramError (exit 1) when the site was released: then its promises hold
 */
export async function beginAnew<T>(contentDir: string, work: () => Promise<T>): Promise<T> {
  const { released } = ledgerOf(contentDir).published;
  if (released !== undefined) throw new ProgramError((say) => say.ledgerReleased(released), 1);
  const file = path.join(contentDir, PUBLISHED_FILE);
  if (!existsSync(file)) return work();
  const before = readFileSync(file);
  try {
    writeFileSync(file, 'addresses: []\nepisodes: {}\n');
    return await work();
  } catch (error) {
    writeFileSync(file, before);
    throw error;
  }
}
