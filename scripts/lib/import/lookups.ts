/** What a record points at elsewhere: people with their names in parts, the book of a chapter, a journal, Cristin's category of the same work. */

/** Everything that was fetched or saved beside the records. Asking never reaches the network. */
export interface Lookups {
  /** The name in parts and the ORCID of a person, by the number in Cristin. */
  readonly person: (cristin: string) => KnownPerson | undefined;
  /** A record as it stands, by its address: a book, a journal. */
  readonly record: (address: string) => unknown;
  /** Cristin's category code of the work with that Cristin number. */
  readonly cristinCategory: (cristin: string) => string | undefined;
}

export interface KnownPerson {
  readonly given: string;
  readonly family: string;
  readonly orcid?: string | undefined;
}

export const NO_LOOKUPS: Lookups = { person: () => undefined, record: () => undefined, cristinCategory: () => undefined };

/** The last part of an address: a uuid, a number. Lower case, and nothing but what an id here may hold. */
export function lastSegment(address: string): string | undefined {
  const segment = address.trim().replace(/[?#].*$/, '').replace(/\/+$/, '').split('/').at(-1)?.toLowerCase() ?? '';
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(segment) && segment.length <= 64 ? segment : undefined;
}
