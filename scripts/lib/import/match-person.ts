/** Finds out who a name is: by number in the register, by ORCID, by full name. Never by likeness; what is alike is asked about. */

import { fullName } from '../../../src/domain/credit.ts';
import type { PersonNameFacts } from '../../../src/schema/credit.ts';
import { parseOrcid } from '../../../src/schema/identifiers.ts';
import { plainLine } from './plain-text.ts';

/** A person who has a drawer. */
export interface PersonHere {
  readonly id: string;
  readonly name: { readonly given: string; readonly family: string };
  readonly printedAs: readonly string[];
  readonly cristin?: string | undefined;
  readonly orcid?: string | undefined;
}

/** What is known of somebody who is named. */
export interface Named {
  readonly name: PersonNameFacts;
  readonly printed: string;
  readonly cristin?: string | undefined;
  readonly orcid?: string | undefined;
}

export type PersonMatch =
  | { readonly is: PersonHere }
  /** Nobody here; `like` are people a reader might take them for, `many` when several have the very name. */
  | { readonly is?: undefined; readonly like: readonly PersonHere[]; readonly many: boolean };

/** Ways to find people, made once. */
export class PersonIndex {
  readonly #byCristin = new Map<string, PersonHere>();
  readonly #byOrcid = new Map<string, PersonHere>();
  readonly #byName = new Map<string, PersonHere[]>();
  readonly #byInitial = new Map<string, PersonHere[]>();

  constructor(people: readonly PersonHere[]) {
    for (const person of people) this.add(person);
  }

  /** Adds a person, or what has become known of one. */
  add(person: PersonHere): void {
    if (person.cristin !== undefined) this.#byCristin.set(person.cristin, person);
    if (person.orcid !== undefined) this.#byOrcid.set(person.orcid, person);
    for (const name of new Set([fullName(person.name), ...person.printedAs].map(nameKey))) put(this.#byName, name, person);
    put(this.#byInitial, initialKey(fullName(person.name)), person);
  }

  match(named: Named): PersonMatch {
    const known = (named.cristin === undefined ? undefined : this.#byCristin.get(named.cristin)) ?? (named.orcid === undefined ? undefined : this.#byOrcid.get(named.orcid));
    // Two registers that name two people: neither is believed.
    const other = named.orcid === undefined ? undefined : this.#byOrcid.get(named.orcid);
    if (known && other && known !== other) return { like: [known, other], many: true };
    if (known && !contradicts(known, named)) return { is: known };
    if (known) return { like: [known], many: false };
    const keys = [nameKey(fullName(named.name)), nameKey(named.printed)];
    const sameName = [...new Set(keys.flatMap((key) => this.#byName.get(key) ?? []))];
    const possible = sameName.filter((person) => !contradicts(person, named));
    if (possible.length === 1 && sameName.length === 1) return { is: possible[0]! };
    if (possible.length > 0) return { like: possible, many: true };
    const like = (this.#byInitial.get(initialKey(named.printed)) ?? []).filter((person) => !contradicts(person, named) && !sameName.includes(person));
    return { like, many: false };
  }
}

/** Both have an identifier of the same kind, and they differ: two people. */
function contradicts(person: PersonHere, named: Named): boolean {
  return differ(person.cristin, named.cristin) || differ(person.orcid, named.orcid);
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

function nameKey(name: string): string {
  return plainLine(name).toLocaleLowerCase('nb');
}

/** First letter and last word: «Kari Anne Nordmann» and «K. Nordmann» have the same. */
function initialKey(name: string): string {
  const words = nameKey(name).split(' ');
  return `${words[0]?.[0] ?? ''} ${words.at(-1) ?? ''}`;
}

/** A person who is known better now takes the place of the one with that id. */
function put(lists: Map<string, PersonHere[]>, key: string, person: PersonHere): void {
  lists.set(key, [...(lists.get(key) ?? []).filter(({ id }) => id !== person.id), person]);
}

/** A person's drawer as somebody who can be matched; `undefined` when its facts say no name. */
export function personHere(id: string, facts: Readonly<Record<string, unknown>> | undefined): PersonHere | undefined {
  const name = facts?.['name'] as { given?: unknown; family?: unknown } | undefined;
  if (typeof name?.given !== 'string' || typeof name.family !== 'string') return undefined;
  const register = facts?.['register'] as { cristin?: unknown } | undefined;
  const printedAs = facts?.['printedAs'];
  return {
    id,
    name: { given: name.given, family: name.family },
    printedAs: Array.isArray(printedAs) ? printedAs.filter((each) => typeof each === 'string') : [],
    cristin: typeof register?.cristin === 'string' ? register.cristin : undefined,
    orcid: typeof facts?.['orcid'] === 'string' ? parseOrcid(facts['orcid']) : undefined,
  };
}
