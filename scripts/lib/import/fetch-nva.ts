/** Fetches a project of NVA with all its results, and everything they point at: people, journals, books. */

import { lastSegment, type KnownPerson, type Lookups } from './lookups.ts';
import { RegisterError, type RegisterClient } from './register-client.ts';

export interface FetchedResult {
  readonly raw: unknown;
  /** The id it was asked for by, when the register answered with another. */
  readonly mergedFrom: readonly string[];
}

const PAGE_SIZE = 100;
/** Questions at a time. */
const AT_ONCE = 4;
/** Hops of records merged into records. */
const MAX_HOPS = 5;

/** @throws RegisterError when it cannot be had */
export async function fetchProject(client: RegisterClient, project: string): Promise<unknown> {
  const answer = await client.get(`/cristin/project/${project}`);
  if (answer.kind === 'json') return answer.json;
  if (answer.kind === 'moved') return fetchProject(client, lastSegment(answer.to) ?? project);
  throw new RegisterError(`/cristin/project/${project}`, answer.kind === 'gone' ? 410 : 404, answer.kind);
}

/**
 * Every result of a project, page after page, each in full.
 * @param projectAddress the project's own address, as results name it
 * @param alsoIds records that are known here; whether they were merged or removed is asked too
 */
export async function fetchResults(client: RegisterClient, projectAddress: string, alsoIds: readonly string[]): Promise<FetchedResult[]> {
  const hits: unknown[] = [];
  const asked = new Set<string>();
  for (let next: string | undefined = `/search/resources?project=${encodeURIComponent(projectAddress)}&from=0&results=${PAGE_SIZE}&aggregation=none`; next !== undefined && !asked.has(next);) {
    asked.add(next);
    const answer = await client.get(next);
    if (answer.kind !== 'json') throw new RegisterError(next, answer.kind === 'gone' ? 410 : 404, answer.kind);
    const page = pageOf(answer.json);
    hits.push(...page.hits);
    const total = answer.total ?? page.total;
    next = page.hits.length === 0 || hits.length >= total ? undefined : nextPage(page, projectAddress, hits.length);
  }
  const found = new Set(hits.map(idOf));
  const known = alsoIds.filter((id) => !found.has(id));
  const results = await each([...hits, ...known.map((id) => ({ id }))], (hit) => (isWhole(hit) ? Promise.resolve({ raw: hit, mergedFrom: [] }) : fetchResult(client, hit)));
  return oncePerRecord(results);
}

interface Page { readonly hits: readonly unknown[]; readonly total: number; readonly nextResults?: unknown; readonly nextSearchAfterResults?: unknown }

/** Both shapes of the search: `hits` with `totalHits`, or with `size`. */
function pageOf(json: unknown): Page {
  const page = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const hits = Array.isArray(page['hits']) ? page['hits'] : [];
  const total = [page['totalHits'], page['size'], page['total']].find((each) => typeof each === 'number');
  return { hits, total: typeof total === 'number' ? total : Number.POSITIVE_INFINITY, nextResults: page['nextResults'], nextSearchAfterResults: page['nextSearchAfterResults'] };
}

/** Beyond 10,000 hits the search goes on only by its own link. */
function nextPage({ nextResults, nextSearchAfterResults }: Page, projectAddress: string, from: number): string | undefined {
  if (from + PAGE_SIZE > 10_000) return typeof nextSearchAfterResults === 'string' ? nextSearchAfterResults : undefined;
  if (typeof nextResults === 'string') return nextResults;
  return `/search/resources?project=${encodeURIComponent(projectAddress)}&from=${from}&results=${PAGE_SIZE}&aggregation=none`;
}

async function fetchResult(client: RegisterClient, hit: unknown): Promise<FetchedResult> {
  const first = idOf(hit);
  const mergedFrom: string[] = [];
  let id = first;
  for (let hop = 0; id !== undefined && hop < MAX_HOPS; hop += 1) {
    const answer = await client.get(`/publication/${id}?doNotRedirect=true`);
    if (answer.kind === 'json') return { raw: answer.json, mergedFrom };
    if (answer.kind === 'gone') {
      const merged = duplicateOf(answer.json);
      if (merged === undefined) return { raw: { identifier: first, status: 'DELETED' }, mergedFrom };
      mergedFrom.push(id);
      id = merged;
    } else if (answer.kind === 'moved') {
      mergedFrom.push(id);
      id = lastSegment(answer.to);
    } else break;
  }
  return { raw: hit, mergedFrom: [] };
}

/** What the register says a removed record is the same as. */
function duplicateOf(json: unknown): string | undefined {
  const record = (typeof json === 'object' && json !== null ? json : {}) as Record<string, unknown>;
  const inside = record['resource'] as Record<string, unknown> | undefined;
  const address = record['duplicateOf'] ?? inside?.['duplicateOf'];
  return typeof address === 'string' ? lastSegment(address) : undefined;
}

/** A record found under its own id and under one that was merged into it is one record. */
function oncePerRecord(results: readonly FetchedResult[]): FetchedResult[] {
  const byId = new Map<string, FetchedResult>();
  const rest: FetchedResult[] = [];
  for (const result of results) {
    const id = idOf(result.raw);
    const other = id === undefined ? undefined : byId.get(id);
    if (id === undefined) rest.push(result);
    else byId.set(id, { raw: other?.raw ?? result.raw, mergedFrom: [...(other?.mergedFrom ?? []), ...result.mergedFrom] });
  }
  return [...byId.values(), ...rest];
}

/** Fetches what records point at. What cannot be had is left out; the report says what was missing. */
export async function fetchLookups(client: RegisterClient, raws: readonly unknown[], cristinCategory: Lookups['cristinCategory']): Promise<Lookups> {
  const records = new Map<string, unknown>();
  const people = new Map<string, KnownPerson>();
  const get = async (address: string): Promise<unknown> => {
    const answer = await client.get(address).catch(() => undefined);
    return answer?.kind === 'json' ? answer.json : undefined;
  };
  // Twice, since the book of a chapter points at its publisher.
  for (let asked = raws; asked.length > 0;) {
    const found: unknown[] = [];
    await each(placesOf(asked).filter((address) => !records.has(address)), async (address) => {
      const record = await get(address);
      if (record === undefined) return;
      records.set(address, record);
      found.push(record);
    });
    asked = asked === raws ? found : [];
  }
  await each(peopleOf([...raws, ...records.values()]), async (id) => {
    const person = readPerson(await get(`/cristin/person/${id}`));
    if (person) people.set(id, person);
  });
  return { person: (id) => people.get(id), record: (address) => records.get(address), cristinCategory };
}

const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((inside, name) => (typeof inside === 'object' && inside !== null ? (inside as Record<string, unknown>)[name] : undefined), value);

function placesOf(raws: readonly unknown[]): string[] {
  return [...new Set(raws.flatMap((raw) => {
    const context = at(raw, 'entityDescription', 'reference', 'publicationContext');
    const pointed = [at(context, 'name') === undefined && at(context, 'entityDescription') === undefined ? at(context, 'id') : undefined, at(context, 'publisher', 'name') === undefined ? at(context, 'publisher', 'id') : undefined];
    return pointed.filter((address): address is string => typeof address === 'string');
  }))];
}

/** The numbers of all contributors. */
export function peopleOf(raws: readonly unknown[]): string[] {
  return [...new Set(raws.flatMap((raw) => {
    const list = at(raw, 'entityDescription', 'contributors');
    return (Array.isArray(list) ? list : []).flatMap((contributor) => {
      const id = at(contributor, 'identity', 'id');
      return typeof id === 'string' ? (lastSegment(id) ?? []) : [];
    });
  }))];
}

/** Names as their parts: the preferred ones, else the registered. Anything else of a person is not looked at. */
export function readPerson(json: unknown): KnownPerson | undefined {
  const part = (...types: readonly string[]): string | undefined => {
    const names = at(json, 'names');
    const found = types.flatMap((type) => (Array.isArray(names) ? names : []).filter((name) => at(name, 'type') === type).map((name) => at(name, 'value')));
    return found.find((value): value is string => typeof value === 'string' && value.trim() !== '')?.trim();
  };
  const text = (name: string): string | undefined => { const value = at(json, name); return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined; };
  const given = part('PreferredFirstName', 'FirstName') ?? text('firstName') ?? text('first_name');
  const family = part('PreferredLastName', 'LastName') ?? text('lastName') ?? text('surname');
  const identifiers = at(json, 'identifiers');
  const orcid = (Array.isArray(identifiers) ? identifiers : []).find((each) => at(each, 'type') === 'ORCID');
  const number = at(orcid, 'value');
  return given === undefined || family === undefined ? undefined : { given, family, ...(typeof number === 'string' && { orcid: number }) };
}

/** True for a hit that is the record itself: not one of the simplified shape, and not one that shows only the first of its contributors. */
function isWhole(hit: unknown): boolean {
  const description = at(hit, 'entityDescription');
  const contributors = at(description, 'contributors');
  return description !== undefined && at(hit, 'status') !== undefined && Array.isArray(contributors) && contributors.length >= Number(at(description, 'contributorsCount') ?? 0);
}

function idOf(hit: unknown): string | undefined {
  const identifier = at(hit, 'identifier') ?? at(hit, 'id');
  return typeof identifier === 'string' ? lastSegment(identifier) : undefined;
}

async function each<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results[next[0]] = await work(next[1]);
  }));
  return results;
}
