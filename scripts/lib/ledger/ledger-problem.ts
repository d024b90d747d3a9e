/** A broken promise as a problem in the file where it is to be explained. */

import type { LedgerFault } from '../../../src/domain/ledger.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { CHANGES_FILE } from './read-ledger.ts';

export function ledgerProblem({ rule, subject, was, is }: LedgerFault): Problem {
  return {
    file: CHANGES_FILE,
    field: '',
    ruleId: rule,
    actual: subject,
    ...(is !== undefined && { expected: is }),
    ...(was !== undefined && { suggestion: was }),
    fatal: true,
  };
}
