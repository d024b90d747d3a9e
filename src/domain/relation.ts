// Typed links between outputs. Written once, on one of the two; read from both.
import type { RelationFacts } from '../schema/relation.ts';
import { remembered } from './remembered.ts';
import type { Source } from './source.ts';

export type RelationKind = RelationFacts['kind'];

/** A link as its drawer says it. */
export interface Relation {
  kind: RelationKind;
  to: string;
  source?: Source | undefined;
}

/** How this output stands to the other: as written, or seen from the other end. */
export interface Related<T> {
  output: T;
  kind: RelationKind;
  direction: 'forward' | 'inverse';
  source?: Source | undefined;
}

interface HasRelations {
  id: string;
  relations: readonly Relation[];
}

/** Every output this one is linked with, whichever of the two says so, in the order they were handed in. */
export function relatedTo<T extends HasRelations>(output: T, all: readonly T[]): Related<T>[] {
  const links: Related<T>[] = [];
  for (const other of neighboursOf(output, all)) {
    const own = output.relations.find((relation) => relation.to === other.id);
    const theirs = other.relations.find((relation) => relation.to === output.id);
    if (own) links.push({ output: other, kind: own.kind, direction: 'forward', source: own.source });
    else if (theirs) links.push({ output: other, kind: theirs.kind, direction: 'inverse', source: theirs.source });
  }
  return links;
}

/** Who is linked with whom, from both ends; and where each stands in the list. */
const links = remembered((all: readonly HasRelations[]) => {
  const places = new Map(all.map((member, place) => [member.id, place]));
  const linked = new Map<string, Set<string>>();
  const note = (from: string, to: string): void => void (linked.get(from)?.add(to) ?? linked.set(from, new Set([to])));
  for (const { id, relations } of all) {
    for (const { to } of relations) {
      note(id, to);
      note(to, id);
    }
  }
  return { places, linked };
});

/** What an output is linked with, in the order of the list. */
function neighboursOf<T extends HasRelations>(output: T, all: readonly T[]): T[] {
  const { places, linked } = links(all);
  return inOrder([...(linked.get(output.id) ?? []), ...output.relations.map(({ to }) => to)].filter((id) => id !== output.id), places, all);
}

function inOrder<T>(ids: Iterable<string>, places: ReadonlyMap<string, number>, all: readonly T[]): T[] {
  return [...new Set(ids)].flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b).map((place) => all[place]!);
}

/** The whole work family of an output: everything reachable over relations, itself included, in the order handed in. */
export function workFamily<T extends HasRelations>(output: T, all: readonly T[]): T[] {
  const reached = new Set([output.id]);
  const queue = [output];
  for (let next = queue.pop(); next; next = queue.pop()) {
    for (const { output: other } of relatedTo(next, all)) {
      if (reached.has(other.id)) continue;
      reached.add(other.id);
      queue.push(other);
    }
  }
  return reached.size === 1 ? [] : inOrder(reached, links(all).places, all);
}
