/** Browser: which pages have which facet values, and live counts for every combination. */
import type { Backend } from './backend.ts';
import type { Documents } from './documents.ts';

export const facetNames = ['type', 'language', 'year', 'topic', 'person'] as const;
export type FacetName = (typeof facetNames)[number];
/** Chosen values per facet; values of one facet are «or», facets are «and». */
export type Facets = Partial<Record<FacetName, readonly string[]>>;
export type FacetCounts = Record<FacetName, Record<string, number>>;

/** Pages and documents by facet value, fetched from the engine's filters the first time they are needed. */
export class FacetIndex {
  readonly #backend: Backend;
  readonly #pages = new Map<string, Promise<ReadonlySet<string>>>();
  readonly #ready = new Map<string, ReadonlySet<string>>();

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  async #value(name: FacetName, value: string): Promise<void> {
    const key = `${name}:${value}`;
    const loading = this.#pages.get(key) ?? this.#backend.search(null, { filters: { [name]: value } }).then(({ results }) => new Set(results.map((result) => result.id)));
    this.#pages.set(key, loading);
    this.#ready.set(key, await loading);
  }

  /** Loads the chosen values of the named facets. */
  async load(names: readonly FacetName[], facets: Facets): Promise<void> {
    await Promise.all(names.flatMap((name) => (facets[name] ?? []).map((value) => this.#value(name, value))));
  }

  /** Does a page pass the chosen facets (leaving one out)? The values must be loaded. */
  passes(id: string, facets: Facets, except?: FacetName): boolean {
    return facetNames.every((name) => {
      const values = facets[name];
      if (name === except || !values || values.length === 0) return true;
      return values.some((value) => this.#ready.get(`${name}:${value}`)?.has(id));
    });
  }

  /** Counts documents per value among the found pages, each facet counted with the others on. */
  async count(ids: readonly string[], facets: Facets, documents: Documents): Promise<FacetCounts> {
    const all = await this.#backend.filters();
    await Promise.all(facetNames.flatMap((name) => Object.keys(all[name] ?? {}).map((value) => this.#value(name, value))));
    const counts = Object.fromEntries(facetNames.map((name) => [name, {}])) as FacetCounts;
    for (const name of facetNames) {
      const open = ids.filter((id) => this.passes(id, facets, name));
      for (const value of Object.keys(all[name] ?? {})) {
        const having = this.#ready.get(`${name}:${value}`);
        counts[name][value] = new Set(open.filter((id) => having?.has(id)).map((id) => documents.of(id))).size;
      }
    }
    return counts;
  }
}
