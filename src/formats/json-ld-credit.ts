// Who made a work, in Schema.org: each by the property that fits, with a Role where its word is wider than ours. https://schema.org/Role
import { fullName, type Credit, type CreditRole, type PersonName } from '../domain/credit.ts';
import { personId, type Ref } from './json-ld-ids.ts';
import { node, type JsonLdNode, type JsonLdValue } from './json-ld-node.ts';

/** A person with a page is a reference to it; a printed name is a node of its own, with no more than the name. */
export function whoIs(name: PersonName, id: string | undefined, siteUrl: string): JsonLdNode {
  const ref: Partial<Ref> = id === undefined ? {} : personId(id, siteUrl);
  if ('literal' in name) return node({ '@type': 'Organization', ...ref, name: name.literal });
  return node({ '@type': 'Person', ...ref, name: fullName(name), givenName: name.given, familyName: name.family });
}

const PROPERTY_OF_ROLE: Record<CreditRole, string> = {
  author: 'author', presenter: 'author', interviewer: 'author', interviewee: 'contributor', editor: 'editor', translator: 'translator',
  host: 'author', guest: 'contributor', narrator: 'contributor', performer: 'author', contributor: 'contributor',
};

/** Makers by property; where Schema.org's word is wider than ours, a Role says which one it was. */
export function credited(credits: readonly Credit[], siteUrl: string): Record<string, JsonLdValue> {
  const lists: Record<string, JsonLdNode[]> = {};
  for (const credit of credits) {
    const property = propertyOfRole(credit);
    (lists[property] ??= []).push(withRole(credit, property, siteUrl));
  }
  return lists;
}

/** Schema.org's editors are people; an organisation that edits is a contributor with that role. */
function propertyOfRole(credit: Credit): string {
  return credit.role === 'editor' && 'literal' in credit.name ? 'contributor' : PROPERTY_OF_ROLE[credit.role];
}

function withRole(credit: Credit, property: string, siteUrl: string): JsonLdNode {
  const who = whoIs(credit.name, credit.personId, siteUrl);
  const needsRole = property === 'contributor' || credit.role === 'host' || credit.role === 'performer';
  return needsRole ? node({ '@type': 'Role', roleName: credit.role, [property]: who }) : who;
}
