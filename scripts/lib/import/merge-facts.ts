/**
 * Decides field by field what an import may write. Three versions are compared: what the source says now, what it said last
 * (a fingerprint in `register.fingerprints`) and what stands here. What a person wrote always wins.
 */

import { createHash } from 'node:crypto';

export interface Merge {
  /** Fields to write, with their values. */
  readonly set: Readonly<Record<string, unknown>>;
  /** The fingerprints after the import. */
  readonly fingerprints: Readonly<Record<string, string>>;
  /** Fields where the source says something else than a person here; left as they are. */
  readonly conflicts: readonly string[];
  /** Fields the source no longer has; left as they are. */
  readonly gone: readonly string[];
}

export interface Versions {
  readonly here: Readonly<Record<string, unknown>>;
  readonly source: Readonly<Record<string, unknown>>;
  readonly fingerprints: Readonly<Record<string, string>>;
  /** Fields no import may touch. */
  readonly overrides: readonly string[];
}

/** The merge of one drawer's fields. */
export function mergeFacts({ here, source, fingerprints, overrides }: Versions): Merge {
  const set: Record<string, unknown> = {};
  const next: Record<string, string> = { ...fingerprints };
  const conflicts: string[] = [];
  for (const [field, value] of Object.entries(source)) {
    const now = fingerprint(value);
    const last = fingerprints[field];
    const isHere = Object.hasOwn(here, field);
    const own = isHere ? fingerprint(here[field]) : undefined;
    if (own === now) next[field] = now;
    else if (overrides.includes(field)) continue;
    else if (last === undefined ? !isHere : own === last) {
      set[field] = value;
      next[field] = now;
    } else if (now !== last) conflicts.push(field);
  }
  const gone = Object.keys(fingerprints).filter((field) => !Object.hasOwn(source, field) && Object.hasOwn(here, field));
  return { set, fingerprints: next, conflicts, gone };
}

/** Twelve letters that are the same for the same value, whatever the order of its fields. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(canonical(value)).digest('hex').slice(0, 12);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, each]) => each !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `{${fields.map(([name, each]) => `${JSON.stringify(name)}:${canonical(each)}`).join(',')}}`;
  }
  // YAML reads a bare year as a number; `date: 2022` and `date: "2022"` say the same.
  return JSON.stringify(typeof value === 'number' ? String(value) : value) ?? 'null';
}
