/** Reads what was saved from a register: one record, a list, or the answer of a search, in either shape. */

import { readFile, stat } from 'node:fs/promises';
import { lastSegment, type KnownPerson, type Lookups } from './lookups.ts';
import { readPerson } from './fetch-nva.ts';

/** A file that cannot be used. */
export class SavedFileError extends Error {
  readonly file: string;
  readonly reason: 'missing' | 'no-json' | 'too-large' | 'no-records';

  constructor(file: string, reason: SavedFileError['reason']) {
    super(`${file}: ${reason}`);
    this.name = 'SavedFileError';
    this.file = file;
    this.reason = reason;
  }
}

const MAX_BYTES = 400 * 1024 * 1024;

/** @throws SavedFileError */
export async function readSavedText(file: string): Promise<string> {
  const size = await stat(file).then((found) => (found.isFile() ? found.size : undefined), () => undefined);
  if (size === undefined) throw new SavedFileError(file, 'missing');
  if (size > MAX_BYTES) throw new SavedFileError(file, 'too-large');
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
}

/** @throws SavedFileError */
export async function readSavedJson(file: string): Promise<unknown> {
  const text = await readSavedText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new SavedFileError(file, 'no-json');
  }
}

/** The records in a saved answer. @throws SavedFileError when it is neither a list nor a record */
export async function readSavedRecords(file: string): Promise<unknown[]> {
  const json = await readSavedJson(file);
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) throw new SavedFileError(file, 'no-records');
  const lists = ['hits', 'results', 'items'].map((name) => (json as Record<string, unknown>)[name]);
  return lists.find((list): list is unknown[] => Array.isArray(list)) ?? [json];
}

/** True for a record of Cristin's older API. */
export function isCristinRecord(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'cristin_result_id' in raw;
}

/** What the saved records say of each other: books by address, people by number, Cristin's categories by number. */
export function savedLookups(records: readonly unknown[], people: readonly unknown[], cristinRecords: readonly unknown[]): Lookups {
  const text = (record: unknown, name: string): string | undefined => {
    const value = typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  };
  const byAddress = new Map(records.flatMap((record) => { const id = text(record, 'id'); return id === undefined ? [] : [[id, record] as const]; }));
  const byNumber = new Map(people.flatMap((raw): [string, KnownPerson][] => {
    const id = lastSegment(text(raw, 'id') ?? text(raw, 'cristin_person_id') ?? '');
    const person = readPerson(raw);
    return id === undefined || !person ? [] : [[id, person]];
  }));
  const categories = new Map(cristinRecords.flatMap((record) => {
    const number = text(record, 'cristin_result_id');
    const code = text((record as { category?: unknown }).category, 'code');
    return number === undefined || code === undefined ? [] : [[number, code] as const];
  }));
  return { record: (address) => byAddress.get(address), person: (id) => byNumber.get(id), cristinCategory: (id) => categories.get(id) };
}
