/** Of a union's branches, finds the one that is closest to what was typed, so that its faults can be told instead of «invalid». */

import type { z } from 'astro/zod';
import { FIELD_WORDS } from './usual-words.ts';
import { nearest } from './nearest.ts';
import { fieldsOf, valueAt } from './schema-field.ts';

type Issue = z.core.$ZodIssue;

/** What it would cost to turn what was typed into that branch. */
function cost(issue: Issue, branch: z.ZodType | undefined, data: unknown): number {
  if (issue.code === 'unrecognized_keys') {
    const names = Object.keys((branch && fieldsOf(branch)) ?? {});
    return issue.keys.reduce((sum, key) => sum + (nearest(key, names) !== undefined || names.includes(FIELD_WORDS[key.toLowerCase()] ?? '') ? 0.5 : 2), 0);
  }
  // A field that is there and has something wrong inside speaks for its branch.
  if (issue.code === 'invalid_union') return valueAt(data, issue.path) === undefined ? 3 : 1;
  if (issue.code !== 'invalid_type') return 1;
  if (issue.path.length === 0) return 10;
  return valueAt(data, issue.path) === undefined ? 3 : 1;
}

/**
 * The index of the branch with the cheapest faults.
 * @param issue `errors` holds one list of issues per branch, with paths from the union on
 * @param options the branches, in the same order
 * @param data what was typed at the union's place
 */
export function closestBranch(issue: z.core.$ZodIssueInvalidUnion, options: readonly z.ZodType[], data: unknown): number {
  const costs = issue.errors.map((errors, index) => errors.reduce((sum, each) => sum + cost(each, options[index], data), 0));
  return Math.max(0, costs.indexOf(Math.min(...costs)));
}
