/** A broken promise as a problem in the file where it is to be explained. */

import type { LedgerFault, Published } from '../../../src/domain/ledger.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { CHANGES_FILE, PUBLISHED_FILE } from './read-ledger.ts';

/** @param published the ledger it is in */
export function ledgerProblem({ rule, subject, was, is }: LedgerFault, published: Pick<Published, 'released'>): Problem {
  return {
    file: rule === 'ledger-taken-out' ? PUBLISHED_FILE : CHANGES_FILE,
    field: '',
    ruleId: rule,
    actual: subject,
    ...(is !== undefined && { expected: is }),
    ...(was !== undefined && { suggestion: was }),
    ...(published.released === undefined && { isUnreleased: true }),
    fatal: true,
  };
}
