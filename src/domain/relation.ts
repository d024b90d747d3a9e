// Typed links between outputs. Written once, on one of the two; read from both.
import type { RelationFacts } from '../schema/relation.ts';
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
  for (const other of all) {
    if (other.id === output.id) continue;
    const own = output.relations.find((relation) => relation.to === other.id);
    const theirs = other.relations.find((relation) => relation.to === output.id);
    if (own) links.push({ output: other, kind: own.kind, direction: 'forward', source: own.source });
    else if (theirs) links.push({ output: other, kind: theirs.kind, direction: 'inverse', source: theirs.source });
  }
  return links;
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
  return reached.size === 1 ? [] : all.filter((candidate) => reached.has(candidate.id));
}
