// A person of the project, and what they are credited with.
import type { PersonFacts, PersonTextFacts } from '../schema/person.ts';
import type { Archive } from './archive.ts';
import type { Finding } from './finding.ts';
import type { Localized } from './localized.ts';
import type { Output } from './output.ts';
import { remembered } from './remembered.ts';
import type { Source, SourceUse } from './source.ts';

/** A position as a source prints it, with the date it was true. */
export interface DatedRole extends Omit<NonNullable<PersonFacts['roles']>[number], 'source'> {
  source: Source;
}

export interface Person {
  id: string;
  name: PersonFacts['name'];
  printedAs: string[];
  member: boolean;
  leader: boolean;
  roles: DatedRole[];
  orcid?: string | undefined;
  sameAs: string[];
  sources: SourceUse[];
  words: Localized<PersonTextFacts>;
}

/** The outputs a person is credited on, and the episodes their voice is heard in. */
export function outputsOf(personId: string, outputs: readonly Output[]): readonly Output[] {
  return outputsByPerson(outputs).get(personId) ?? [];
}

const outputsByPerson = remembered((outputs: readonly Output[]) => {
  const byPerson = new Map<string, Output[]>();
  for (const output of outputs) {
    const people = [...output.credits.map(({ personId }) => personId), ...(output.family === 'episodes' ? Object.values(output.voices) : [])];
    for (const id of new Set(people)) {
      if (id === undefined) continue;
      const known = byPerson.get(id);
      if (known) known.push(output);
      else byPerson.set(id, [output]);
    }
  }
  return byPerson;
});

/** The findings that quote a person, or rest on an output they are credited on. */
export function findingsOfPerson(personId: string, { findings, outputs }: Pick<Archive, 'findings' | 'outputs'>): Finding[] {
  const ids = new Set(outputsOf(personId, outputs).map((output) => output.id));
  return findings.filter((finding) => finding.evidence.some((piece) => piece.speaker === personId || (piece.output !== undefined && ids.has(piece.output))));
}

/** The leader first, then by family name as the Norwegian alphabet has it. */
export function byName(a: Person, b: Person): number {
  if (a.leader !== b.leader) return a.leader ? -1 : 1;
  return a.name.family.localeCompare(b.name.family, 'nb') || a.name.given.localeCompare(b.name.given, 'nb');
}
