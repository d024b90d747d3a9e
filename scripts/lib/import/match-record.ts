/** Finds the drawer a record belongs to: by NVA's id, Cristin's, DOI. A title alone decides nothing. */

import { parseDoi } from '../../../src/schema/identifiers.ts';
import type { KnownDrawer } from './content-index.ts';
import type { IncomingRecord, RecordIds } from './incoming-record.ts';
import { plainLine } from './plain-text.ts';

export type RecordMatch =
  | { readonly kind: 'drawer'; readonly drawer: KnownDrawer }
  /** Its ids lead to different drawers. */
  | { readonly kind: 'several'; readonly drawers: readonly KnownDrawer[] }
  /** Same title and type, and nothing that says whether it is the same work. */
  | { readonly kind: 'alike'; readonly drawers: readonly KnownDrawer[] }
  | { readonly kind: 'new' };

export class DrawerIndex {
  readonly #byId = new Map<string, KnownDrawer[]>();
  readonly #byTitle = new Map<string, KnownDrawer[]>();
  readonly #ids = new Set<string>();

  constructor(drawers: readonly KnownDrawer[]) {
    for (const drawer of drawers) this.add(drawer);
  }

  add(drawer: KnownDrawer): void {
    if (drawer.collection === 'people') return;
    this.#ids.add(drawer.id);
    for (const key of idKeys(drawer)) push(this.#byId, key, drawer);
    const { facts } = drawer;
    if (typeof facts?.['title'] === 'string') push(this.#byTitle, titleKey(facts['title'], String(facts['type'])), drawer);
  }

  hasId(id: string): boolean {
    return this.#ids.has(id);
  }

  /** The drawers any of the ids lead to. */
  byIds(ids: RecordIds): KnownDrawer[] {
    const keys = [
      ...[ids.nva, ...ids.merged].flatMap((id) => (id === undefined ? [] : [`nva ${id}`])),
      ...(ids.cristin === undefined ? [] : [`cristin ${ids.cristin}`]),
      ...(ids.doi === undefined ? [] : [`doi ${ids.doi.toLowerCase()}`]),
    ];
    return [...new Set(keys.flatMap((key) => this.#byId.get(key) ?? []))];
  }

  /**
   * @param byTitle `asks`: same title and type are asked about. `decides`: with the same known year too they are the same,
   *   as in reference files, which have no ids of a register.
   */
  match(record: IncomingRecord, byTitle: 'asks' | 'decides'): RecordMatch {
    const byIds = this.byIds(record.ids);
    if (byIds.length === 1) return { kind: 'drawer', drawer: byIds[0]! };
    if (byIds.length > 1) return { kind: 'several', drawers: byIds };
    const alike = (this.#byTitle.get(titleKey(String(record.facts['title']), record.type)) ?? []).filter((drawer) => !contradicts(drawer, record.ids));
    if (alike.length === 0) return { kind: 'new' };
    const year = yearOf(record.facts['date']);
    const sameYear = alike.filter((drawer) => yearOf(drawer.facts?.['date']) === year);
    if (byTitle === 'decides' && sameYear.length === 1 && (year !== undefined || alike.length === 1)) return { kind: 'drawer', drawer: sameYear[0]! };
    const possible = alike.filter((drawer) => year === undefined || [undefined, year].includes(yearOf(drawer.facts?.['date'])));
    return possible.length === 0 ? { kind: 'new' } : { kind: 'alike', drawers: possible };
  }
}

/** Both have an id of the same kind, and they differ: two works. */
function contradicts(drawer: KnownDrawer, ids: RecordIds): boolean {
  const register = drawer.facts?.['register'] as { nva?: unknown; cristin?: unknown } | undefined;
  const doi = typeof drawer.facts?.['doi'] === 'string' ? parseDoi(drawer.facts['doi'])?.toLowerCase() : undefined;
  const pairs = [[register?.nva, ids.nva], [register?.cristin, ids.cristin], [doi, ids.doi?.toLowerCase()]];
  return pairs.some(([here, there]) => here !== undefined && there !== undefined && here !== there);
}

function idKeys({ facts }: KnownDrawer): string[] {
  const register = facts?.['register'] as { nva?: unknown; cristin?: unknown; merged?: unknown } | undefined;
  const doi = typeof facts?.['doi'] === 'string' ? parseDoi(facts['doi']) : undefined;
  const merged = Array.isArray(register?.merged) ? register.merged : [];
  return [
    ...[register?.nva, ...merged].flatMap((id) => (typeof id === 'string' ? [`nva ${id}`] : [])),
    ...(typeof register?.cristin === 'string' ? [`cristin ${register.cristin}`] : []),
    ...(doi === undefined ? [] : [`doi ${doi.toLowerCase()}`]),
  ];
}

function titleKey(title: string, type: string): string {
  return `${type} ${plainLine(title).toLocaleLowerCase('nb').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()}`;
}

function yearOf(date: unknown): string | undefined {
  return typeof date === 'string' || typeof date === 'number' ? String(date).slice(0, 4) : undefined;
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
