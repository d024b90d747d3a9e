import { describe, expect, test } from 'vitest';
import { collectReferences, findReferenceProblems, findUnusedSources, type ReferencingRecord } from './references.ts';

const record = (collection: string, id: string, facts: unknown = {}): ReferencingRecord => ({ collection, id, file: `${collection}/${id}/facts.yaml`, facts });
const topic = record('topics', 'arbeid');
const rules = (records: readonly ReferencingRecord[], sources: string[] = []): string[] =>
  findReferenceProblems(records, sources).map((problem) => `${problem.file} ${problem.field} ${problem.ruleId}`);

describe('an id that points at nothing', () => {
  test.each([
    ['lectures', { topics: ['arbeid', 'fritid'] }, 'topics[1] no-such-topic'],
    ['lectures', { credits: [{ person: 'kari-nordmann' }] }, 'credits[0].person no-such-person'],
    ['lectures', { relations: [{ kind: 'cites', to: 'borte' }] }, 'relations[0].to no-such-output'],
    ['lectures', { sources: [{ source: 'borte' }] }, 'sources[0].source no-such-source'],
    ['findings', { evidence: [{ output: 'borte' }] }, 'evidence[0].output no-such-output'],
    ['findings', { evidence: [{ source: 'borte' }] }, 'evidence[0].source no-such-source'],
    ['findings', { evidence: [{ speaker: 'borte' }] }, 'evidence[0].speaker no-such-person'],
    ['findings', { moments: [{ episode: 'borte' }] }, 'moments[0].episode no-such-episode'],
    ['episodes', { chapters: [{ finding: 'borte' }] }, 'chapters[0].finding no-such-finding'],
    ['episodes', { voices: { Kari: 'borte' } }, 'voices.Kari no-such-person'],
    ['people', { roles: [{ source: 'borte' }] }, 'roles[0].source no-such-source'],
    ['project', { facts: [{ source: 'borte' }] }, 'facts[0].source no-such-source'],
    ['background', { sporet: { sources: ['borte'] } }, 'sporet.sources[0] no-such-source'],
  ])('in %s %j is %s', (collection, facts, expected) => {
    expect(rules([topic, record(collection, 'en', facts)])).toEqual([`${collection}/en/facts.yaml ${expected}`]);
  });

  test('is fatal and names what there is to choose among', () => {
    const [problem] = findReferenceProblems([topic, record('topics', 'alder'), record('lectures', 'en', { topics: ['x'] })], []);
    expect(problem).toMatchObject({ fatal: true, actual: 'x', expected: 'alder, arbeid' });
  });

  test('a finding may not rest its moment on an output that is no episode', () => {
    expect(rules([record('lectures', 'tale'), record('findings', 'f', { moments: [{ episode: 'tale' }] })])).toHaveLength(1);
  });

  test('a synthetic voice is nobody, and points nowhere', () => {
    expect(rules([record('episodes', 'en', { voices: { Stemmen: 'synthetic' } })])).toEqual([]);
  });
});

test('ids that point at something are no problem', () => {
  expect(rules([topic, record('lectures', 'en', { topics: ['arbeid'], sources: [{ source: 'side' }] })], ['side'])).toEqual([]);
});

test('facts of the wrong shape name nothing and break nothing', () => {
  for (const facts of [null, undefined, 'tekst', 7, [], { topics: 'arbeid', credits: { person: 'x' }, sources: [null, 3], voices: [] }]) {
    expect(() => collectReferences(record('lectures', 'en', facts))).not.toThrow();
  }
});

test('a relation to itself is refused', () => {
  expect(rules([record('lectures', 'en', { relations: [{ to: 'en' }] })])).toEqual(['lectures/en/facts.yaml relations[0].to relation-to-itself']);
});

describe('what may stand once only', () => {
  test('a DOI used twice is found, however it was written', () => {
    expect(rules([record('articles', 'a', { doi: '10.5555/ABC' }), record('lectures', 'b', { doi: 'https://doi.org/10.5555/abc' })])).toEqual(['lectures/b/facts.yaml doi duplicate-doi']);
  });

  test('an id used in two families is found, also when only case differs', () => {
    expect(rules([record('articles', 'tale'), record('lectures', 'Tale')])).toEqual(['lectures/Tale/facts.yaml  duplicate-id']);
  });

  test('a person and a topic may share an id', () => {
    expect(rules([record('people', 'arbeid'), topic])).toEqual([]);
  });

  test('a number of the record and a guid used twice are found', () => {
    expect(rules([record('articles', 'a', { recordNumber: 7 }), record('lectures', 'b', { recordNumber: 7 })])).toEqual(['lectures/b/facts.yaml recordNumber duplicate-record-number']);
  });
});

test('sources nobody names are found', () => {
  expect(findUnusedSources([record('lectures', 'en', { sources: [{ source: 'brukt' }] })], ['brukt', 'glemt'])).toEqual(['glemt']);
});
