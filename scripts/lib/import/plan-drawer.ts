/** Turns facts from a source into the text of a drawer's `facts.yaml`: a new one, or the old one with what may be changed. */

import { changeFacts, writeFacts } from './facts-text.ts';
import { fingerprint, mergeFacts } from './merge-facts.ts';
import { collectionOf, type CollectionName } from '../collections.ts';
import { fieldsOf } from '../schema-field.ts';
import type { z } from 'astro/zod';

/** Where the facts come from: an address of its own, or a key of `sources.yaml`. */
export type SourceRef = { readonly url: string } | { readonly source: string };

/** The ids a drawer remembers. */
export interface RegisterIds {
  readonly nva?: string | undefined;
  readonly cristin?: string | undefined;
  readonly merged?: readonly string[] | undefined;
}

export interface DrawerPlan {
  /** The text to write; undefined when nothing changes or nothing may be written. */
  readonly text?: string;
  /** Fields that change. */
  readonly changed: readonly string[];
  /** Fields the schema refused; they were left out. */
  readonly invalid: readonly string[];
  readonly conflicts: readonly string[];
  readonly gone: readonly string[];
  readonly fault?: 'unreadable' | 'does-not-fit';
}

const NOTHING: DrawerPlan = { changed: [], invalid: [], conflicts: [], gone: [] };

/** A new drawer. @param today the day the source was read, `2026-11-23` */
export function planNewDrawer(collection: CollectionName, facts: Readonly<Record<string, unknown>>, source: SourceRef, ids: RegisterIds, today: string): DrawerPlan {
  const whole = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
    ...fields,
    sources: [{ ...source, supports: Object.keys(fields), ...('url' in source && { seen: today }) }],
    register: registerOf(ids, {}, fingerprintsOf(fields)),
  });
  const schema = collectionOf(collection).facts!;
  const { fits, invalid } = fitting(schema, facts, whole);
  if (!fits) return { ...NOTHING, invalid, fault: 'does-not-fit' };
  return { text: writeFacts(whole(fits)), changed: Object.keys(fits), invalid, conflicts: [], gone: [] };
}

export interface ExistingDrawer {
  readonly collection: CollectionName | 'project';
  readonly text: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly schema: z.ZodType;
}

/**
 * What an import changes in a drawer that is here.
 * @param removed the day to mark it as gone from the register; `false` to take such a mark away
 */
export function planChange(drawer: ExistingDrawer, incoming: Readonly<Record<string, unknown>>, source: SourceRef | undefined, ids: RegisterIds, today: string, removed: string | false): DrawerPlan {
  const here = drawer.facts;
  const register = (here['register'] ?? {}) as { fingerprints?: Record<string, string>; removed?: string };
  const overrides = (here['overrides'] ?? []) as string[];
  const allowed = new Set(Object.keys(fieldsOf(drawer.schema) ?? {}));
  const fields = Object.fromEntries(Object.entries(incoming).filter(([name]) => allowed.has(name)));
  const { fits, invalid } = fitting(drawer.schema, fields, (each) => ({ ...here, ...each }));
  if (!fits) return { ...NOTHING, fault: 'does-not-fit' };
  const merge = mergeFacts({ here, source: fits, fingerprints: register.fingerprints ?? {}, overrides });
  const after = { ...here, ...merge.set };
  const set: Record<string, unknown> = { ...merge.set };
  const sources = source && sourcesAfter(after, source, merge.fingerprints, Object.keys(merge.set).length > 0, today);
  if (sources) set['sources'] = sources;
  const nextRegister = registerOf(ids, register, merge.fingerprints, removed === false ? undefined : (register.removed ?? removed));
  if (fingerprint(nextRegister) !== fingerprint(here['register'] ?? {})) set['register'] = nextRegister;
  const rest = { invalid, conflicts: merge.conflicts, gone: merge.gone };
  if (Object.keys(set).length === 0) return { changed: [], ...rest };
  const text = changeFacts(drawer.text, set);
  if (text === undefined) return { ...NOTHING, fault: 'unreadable' };
  return { text, changed: Object.keys(set), ...rest };
}

/** The facts without the fields the schema refuses; undefined when it refuses one that must be there. */
function fitting(schema: z.ZodType, facts: Readonly<Record<string, unknown>>, whole: (facts: Readonly<Record<string, unknown>>) => unknown): { fits?: Record<string, unknown>; invalid: string[] } {
  const fits = { ...facts };
  const invalid: string[] = [];
  for (;;) {
    const result = schema.safeParse(whole(fits));
    if (result.success) return { fits, invalid };
    const bad = result.error.issues.flatMap(({ path }) => (typeof path[0] === 'string' && Object.hasOwn(fits, path[0]) ? [path[0]] : []));
    if (bad.length === 0) return { invalid };
    for (const name of bad) {
      if (Object.hasOwn(fits, name)) invalid.push(name);
      delete fits[name];
    }
  }
}

function fingerprintsOf(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fingerprint(value)]));
}

function registerOf(ids: RegisterIds, before: object, fingerprints: Readonly<Record<string, string>>, removed?: string): Record<string, unknown> {
  const old = before as { nva?: string; cristin?: string; merged?: string[] };
  const nva = ids.nva ?? old.nva;
  const merged = [...new Set([...(old.merged ?? []), ...(ids.merged ?? []), ...(old.nva !== undefined && nva !== old.nva ? [old.nva] : [])])].filter((id) => id !== nva);
  const register = { nva, cristin: old.cristin ?? ids.cristin, merged: merged.length > 0 ? merged : undefined, removed, fingerprints };
  return Object.fromEntries(Object.entries(register).filter(([, value]) => value !== undefined));
}

interface SourceUse { source?: string; url?: string; supports?: string[]; seen?: string }

/** The sources with the one of this import in them, supporting what it says; undefined when they are so already. */
function sourcesAfter(facts: Readonly<Record<string, unknown>>, source: SourceRef, fingerprints: Readonly<Record<string, string>>, isChanged: boolean, today: string): SourceUse[] | undefined {
  const uses = Array.isArray(facts['sources']) ? (facts['sources'] as SourceUse[]) : [];
  const agreed = Object.keys(fingerprints).filter((name) => Object.hasOwn(facts, name) && fingerprint(facts[name]) === fingerprints[name]);
  const at = uses.findIndex((use) => ('url' in source ? use.url === source.url : use.source === source.source));
  const old = uses[at]?.supports ?? [];
  const kept = old.filter((name) => !Object.hasOwn(fingerprints, name) || agreed.includes(name));
  const supports = [...kept, ...agreed.filter((name) => !kept.includes(name))];
  if (supports.length === 0 || (!isChanged && supports.join() === old.join())) return undefined;
  const use: SourceUse = { ...uses[at], ...source, supports, ...('url' in source && { seen: today }) };
  return at === -1 ? [...uses, use] : uses.map((each, index) => (index === at ? use : each));
}
