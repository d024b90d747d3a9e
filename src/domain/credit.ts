// Who did what. A credit is a printed name with a role; it leads to a person only when the content says so.
import type { CreditFacts, PersonNameFacts } from '../schema/credit.ts';

export type PersonName = PersonNameFacts;
export type CreditRole = CreditFacts['role'];

/** One contribution, joined with the person it leads to. */
export interface Credit {
  role: CreditRole;
  name: PersonName;
  printedAs?: string | undefined;
  personId?: string | undefined;
}

/** Roles that count as having made the output, in the order citations name them. */
const MAKER_ROLES: readonly CreditRole[] = ['author', 'presenter', 'interviewee', 'host', 'performer'];

/** «Kari Nordmann», or the whole name where it cannot be split. */
export function fullName(name: PersonName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** The credits of the ones who made it: authors, presenters, interviewees, hosts. */
export function makers(credits: readonly Credit[]): Credit[] {
  return credits.filter((credit) => MAKER_ROLES.includes(credit.role));
}

/** Joins credits with the names of the persons they point at; throws on an unknown id (the check names it first). */
export function resolveCredits(credits: readonly CreditFacts[] | undefined, names: ReadonlyMap<string, PersonName>): Credit[] {
  return (credits ?? []).map((credit) => {
    if ('name' in credit) return { role: credit.role, name: credit.name, printedAs: credit.printedAs };
    const name = names.get(credit.person);
    if (!name) throw new Error(`No person is called «${credit.person}»`);
    return { role: credit.role, name, printedAs: credit.printedAs, personId: credit.person };
  });
}
