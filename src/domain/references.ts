// Do all ids point at something, and does every id and DOI stand in one place only?
import { parseDoi } from '../schema/identifiers.ts';
import { FAMILIES } from './output.ts';
import { formatField, type Problem } from './problem.ts';

/** What an id may point at. */
export type ReferenceKind = 'output' | 'episode' | 'finding' | 'person' | 'topic' | 'source';

/** A drawer, or a file of its own (`project.yaml`, `background.yaml`), as it was read: the facts may still be wrong. */
export interface ReferencingRecord {
  /** The folder it lies in, `publications` or `findings`; `project` and `background` for those files. */
  readonly collection: string;
  readonly id: string;
  /** The file its facts are in. */
  readonly file: string;
  readonly facts: unknown;
}

/** One place that names an id. */
export interface Reference {
  readonly file: string;
  readonly field: string;
  readonly kind: ReferenceKind;
  readonly id: string;
}

/** The ids there are, by kind. */
export type KnownIds = Readonly<Record<ReferenceKind, ReadonlySet<string>>>;

/** Collects the ids that records may point at. @param sourceKeys the keys of `sources.yaml` */
export function knownIds(records: readonly ReferencingRecord[], sourceKeys: Iterable<string>): KnownIds {
  const idsOf = (...collections: readonly string[]): Set<string> =>
    new Set(records.filter((record) => collections.includes(record.collection)).map((record) => record.id));
  return {
    output: idsOf(...FAMILIES),
    episode: idsOf('episodes'),
    finding: idsOf('findings'),
    person: idsOf('people'),
    topic: idsOf('topics'),
    source: new Set(sourceKeys),
  };
}

/** Where a fact names an id: `*` stands for every item of a list and every field of a map. */
const PLACES: readonly (readonly [path: readonly string[], kind: ReferenceKind])[] = [
  [['topics', '*'], 'topic'],
  [['credits', '*', 'person'], 'person'],
  [['relations', '*', 'to'], 'output'],
  [['relations', '*', 'source'], 'source'],
  [['sources', '*', 'source'], 'source'],
  [['evidence', '*', 'output'], 'output'],
  [['evidence', '*', 'source'], 'source'],
  [['evidence', '*', 'speaker'], 'person'],
  [['moments', '*', 'episode'], 'episode'],
  [['chapters', '*', 'finding'], 'finding'],
  [['voices', '*'], 'person'],
  [['roles', '*', 'source'], 'source'],
  [['facts', '*', 'source'], 'source'],
];

/** In `background.yaml` every fact lists keys of `sources.yaml` directly. */
const BACKGROUND_PLACES: typeof PLACES = [[['*', 'sources', '*'], 'source']];

/** What an id at that place of a record points at, or undefined where no id stands. @param path `*` for items of lists and fields of maps */
export function referenceKindAt(collection: string, path: readonly string[]): ReferenceKind | undefined {
  const places = collection === 'background' ? BACKGROUND_PLACES : PLACES;
  return places.find(([place]) => place.length === path.length && place.every((step, index) => step === path[index]))?.[1];
}

/** A voice that no person speaks with. */
export const SYNTHETIC_VOICE = 'synthetic';

/** Every id a record names. Facts of the wrong shape name none; the schema speaks of those. */
export function collectReferences(record: ReferencingRecord): Reference[] {
  const places = record.collection === 'background' ? BACKGROUND_PLACES : PLACES;
  return places.flatMap(([path, kind]) =>
    valuesAt(record.facts, path)
      .filter(({ value }) => !(path[0] === 'voices' && value === SYNTHETIC_VOICE))
      .map(({ field, value }) => ({ file: record.file, field: formatField(field), kind, id: value })),
  );
}

function valuesAt(value: unknown, path: readonly string[], walked: readonly PropertyKey[] = []): { field: readonly PropertyKey[]; value: string }[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ field: walked, value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step !== '*') return valuesAt((value as Record<string, unknown>)[step], rest, [...walked, step]);
  if (Array.isArray(value)) return value.flatMap((item, index) => valuesAt(item, rest, [...walked, index]));
  return Object.entries(value).flatMap(([key, item]) => valuesAt(item, rest, [...walked, key]));
}

/** Ids that point at nothing; `expected` lists what they could have been. */
export function findBrokenReferences(records: readonly ReferencingRecord[], known: KnownIds): Problem[] {
  return records.flatMap(collectReferences)
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ file, field, kind, id }) => ({
      file, field, ruleId: `no-such-${kind}`, actual: id, expected: [...known[kind]].sort().join(', '), fatal: true,
    }));
}

/** Relations from an output to itself. */
export function findSelfRelations(records: readonly ReferencingRecord[]): Problem[] {
  return records.flatMap((record) =>
    valuesAt(record.facts, ['relations', '*', 'to'])
      .filter(({ value }) => value === record.id)
      .map(({ field, value }) => ({ file: record.file, field: formatField(field), ruleId: 'relation-to-itself', actual: value, fatal: true })),
  );
}

/** Values that may stand once only, such as DOIs: every place after the first is a problem, `expected` names the first. */
export function findDuplicates(records: readonly ReferencingRecord[], field: string, ruleId: string): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap((record) => {
    const value = (record.facts as Record<string, unknown> | null | undefined)?.[field];
    if (typeof value !== 'string' && typeof value !== 'number') return [];
    // A DOI is compared without regard to case and to how its link was written.
    const key = (field === 'doi' ? (parseDoi(String(value)) ?? String(value)) : String(value)).toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, record.file);
      return [];
    }
    return [{ file: record.file, field, ruleId, actual: String(value), expected: other, fatal: true }];
  });
}

/** Ids in use twice: across the four families of outputs, and anywhere else within a folder when case is ignored. */
export function findDuplicateIds(records: readonly ReferencingRecord[]): Problem[] {
  const first = new Map<string, ReferencingRecord>();
  const families: readonly string[] = FAMILIES;
  return records.flatMap((record) => {
    const space = families.includes(record.collection) ? 'outputs' : record.collection;
    const key = `${space}/${record.id.toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, record);
      return [];
    }
    return [{ file: record.file, field: '', ruleId: 'duplicate-id', actual: record.id, expected: other.file, fatal: true }];
  });
}

/** Everything that is wrong with how records point at each other. */
export function findReferenceProblems(records: readonly ReferencingRecord[], sourceKeys: Iterable<string>): Problem[] {
  return [
    ...findBrokenReferences(records, knownIds(records, sourceKeys)),
    ...findSelfRelations(records),
    ...findDuplicateIds(records),
    ...findDuplicates(records, 'doi', 'duplicate-doi'),
    ...findDuplicates(records, 'recordNumber', 'duplicate-record-number'),
    ...findDuplicates(records, 'guid', 'duplicate-guid'),
    ...findDuplicates(records, 'orcid', 'duplicate-orcid'),
  ];
}

/** Sources nobody names. */
export function findUnusedSources(records: readonly ReferencingRecord[], sourceKeys: Iterable<string>): string[] {
  const used = new Set(records.flatMap(collectReferences).filter((each) => each.kind === 'source').map((each) => each.id));
  return [...sourceKeys].filter((key) => !used.has(key));
}
