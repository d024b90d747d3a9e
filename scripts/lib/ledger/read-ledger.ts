/** Reads `ledger/` of a content tree: what was published, and what was moved, removed or corrected. */

import type { z } from 'astro/zod';
import type { Changes, Published } from '../../../src/domain/ledger.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { changes, published } from '../../../src/schema/ledger.ts';
import { explainIssues } from '../explain-issue.ts';
import { parseYaml } from '../parse-yaml.ts';

/** Files by their path from the top of the tree; absent when there is none. */
export type ReadText = (file: string) => string | undefined;

export const PUBLISHED_FILE = 'ledger/published.yaml';
export const CHANGES_FILE = 'ledger/changes.yaml';

export interface Ledger {
  readonly published: Published;
  readonly changes: Changes;
  /** Is there a ledger yet? Before the first publication nothing has been promised. */
  readonly isKept: boolean;
  readonly problems: Problem[];
}

const EMPTY: Published = { addresses: [], episodes: {} };

/** A file that cannot be read counts as empty, and its problems say why. */
export function readLedger(read: ReadText): Ledger {
  const kept = readFile(PUBLISHED_FILE, published, EMPTY, read);
  const written = readFile<Changes>(CHANGES_FILE, changes, {}, read);
  return { published: kept.value, changes: written.value, isKept: read(PUBLISHED_FILE) !== undefined, problems: [...kept.problems, ...written.problems] };
}

function readFile<T>(file: string, schema: z.ZodType<T>, empty: T, read: ReadText): { value: T; problems: Problem[] } {
  const text = read(file);
  if (text === undefined) return { value: empty, problems: [] };
  const parsed = parseYaml(text, file);
  if (parsed.problems.length > 0) return { value: empty, problems: parsed.problems };
  // A file of nothing but remarks promises nothing.
  const data = parsed.value ?? empty;
  const problems = explainIssues(schema, data, file).map((problem) => {
    const line = parsed.places.get(problem.field)?.line;
    return line === undefined ? problem : { ...problem, line };
  });
  return problems.length > 0 ? { value: empty, problems } : { value: schema.parse(data), problems };
}
