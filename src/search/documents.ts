/** One page in several languages is one document, and one hit. */
import type { Backend } from './backend.ts';

/** How a page stands in `LexiconCore.documents`. @param again it is the page before, in another language */
export function documentLetter(lang: string, again: boolean): string {
  const letter = /^[a-z]/.exec(lang)?.[0] ?? '-';
  return again ? letter.toUpperCase() : letter;
}

/** Which document each page of the index is of, and in what language. */
export class Documents {
  readonly #backend: Backend;
  readonly #letters: string;
  #places: Promise<ReadonlyMap<string, number>> | undefined;
  #order: ReadonlyMap<string, number> = new Map();

  /** @param letters `LexiconCore.documents`; empty: every page is a document of its own */
  constructor(backend: Backend, letters = '') {
    this.#backend = backend;
    this.#letters = letters;
  }

  /** To be awaited before the other methods are asked. */
  async ready(): Promise<void> {
    this.#places ??= this.#backend.search(null).then(({ results }) => new Map(results.map((result, i) => [result.id, i])));
    this.#order = await this.#places;
  }

  /** Place of a page when the newest comes first: the order they were indexed in. */
  place(id: string): number {
    return this.#order.get(id) ?? Infinity;
  }

  /** The same value for the pages of one document. */
  of(id: string): number | string {
    let place = this.place(id);
    if (place === Infinity) return id;
    while (/[A-Z]/.test(this.#letters[place] ?? '')) place--;
    return place;
  }

  /** Is the page in this language (its tag or first letter)? */
  isIn(id: string, lang: string): boolean {
    return this.#letters[this.place(id)]?.toLowerCase() === lang[0];
  }

  /** The best page of each document, in the order given; a page in `lang` stands for those in other languages. */
  once<P extends { id: string }>(pages: readonly P[], lang: string): P[] {
    const kept = new Map<number | string, P>();
    for (const page of pages) {
      const document = this.of(page.id);
      const other = kept.get(document);
      if (!other || (this.isIn(page.id, lang) && !this.isIn(other.id, lang))) kept.set(document, page);
    }
    return [...kept.values()];
  }
}
