import { describe, expect, it } from 'vitest';
import type { Archive } from './archive.ts';
import { isPublic, publicArchive, publicFacts } from './embargo.ts';
import type { Finding } from './finding.ts';
import type { Output } from './output.ts';

const output = (id: string, fields: object = {}) => ({ id, family: 'articles', relations: [], chapters: [], ...fields }) as unknown as Output;
const at = (moment: string) => Date.parse(moment);

describe('an output', () => {
  it('without an embargo is public', () => expect(isPublic(output('a'), 0)).toBe(true));

  it.each([
    ['2027-01-15T00:00:00+01:00', '2027-01-14T22:59:59Z', false],
    ['2027-01-15T00:00:00+01:00', '2027-01-14T23:00:00Z', true],
    ['2027-07-15T00:00:00+02:00', '2027-07-14T21:59:59Z', false],
    ['2027-07-15T00:00:00+02:00', '2027-07-14T22:00:00Z', true],
  ])('embargoed to %s is at %s public: %s', (publishAt, now, expected) => {
    expect(isPublic(output('a', { publishAt }), at(now))).toBe(expected);
  });

  it('that is an episode of tomorrow is not public today', () => {
    const episode = output('e', { family: 'episodes', published: '2027-03-28T06:00:00+02:00' });
    expect(isPublic(episode, at('2027-03-28T03:59:59Z'))).toBe(false);
    expect(isPublic(episode, at('2027-03-28T04:00:00Z'))).toBe(true);
  });
});

it('a finding loses the evidence that is embargoed, and goes when none is left', () => {
  const finding = (id: string, ...outputs: (string | undefined)[]) => ({ id, evidence: outputs.map((name) => ({ output: name })), moments: [] }) as unknown as Finding;
  const archive = {
    outputs: [output('open'), output('shut', { publishAt: '2030-01-01T00:00:00Z' })],
    findings: [finding('both', 'open', 'shut'), finding('none', 'shut'), finding('outside', undefined)],
  } as unknown as Archive;
  const seen = publicArchive(archive, at('2027-01-01T00:00:00Z'));
  expect(seen.outputs.map(({ id }) => id)).toEqual(['open']);
  expect(seen.findings.map(({ id, evidence }) => [id, evidence.length])).toEqual([['both', 1], ['outside', 1]]);
});

it('nothing that is public names what is not: no relation, and no finding of a chapter', () => {
  const archive = {
    outputs: [
      output('open', { relations: [{ kind: 'cites', to: 'shut' }, { kind: 'cites', to: 'talk' }] }),
      output('shut', { publishAt: '2030-01-01T00:00:00Z' }),
      output('talk', { family: 'episodes', chapters: [{ start: 0, title: 'A', finding: 'none' }, { start: 5, title: 'B', finding: 'some' }] }),
    ],
    findings: [{ id: 'none', evidence: [{ output: 'shut' }], moments: [] }, { id: 'some', evidence: [{ output: 'open' }], moments: [] }],
  } as unknown as Archive;
  const seen = publicArchive(archive, at('2027-01-01T00:00:00Z'));
  expect(JSON.stringify(seen)).not.toMatch(/shut|none/);
  expect(seen.outputs.map(({ relations }) => relations.map(({ to }) => to))).toEqual([['talk'], []]);
  expect(seen.outputs[1]).toMatchObject({ chapters: [{ start: 0, title: 'A' }, { start: 5, title: 'B', finding: 'some' }] });
});

it('the facts of a drawer, as they are published as data, name nothing that waits', () => {
  const named = { outputs: new Set(['open']), findings: new Set(['some']) };
  const facts = {
    title: 'A', evidence: [{ output: 'shut', quote: 'x' }, { output: 'open', quote: 'y' }, { source: 'z' }], relations: [{ kind: 'cites', to: 'shut' }],
    moments: [{ episode: 'open', start: 1 }, { episode: 'shut', start: 2 }], chapters: [{ start: 0, finding: 'none' }, { start: 5, finding: 'some' }],
  };
  expect(publicFacts(facts, named)).toEqual({
    title: 'A', evidence: [{ output: 'open', quote: 'y' }, { source: 'z' }], moments: [{ episode: 'open', start: 1 }], chapters: [{ start: 0 }, { start: 5, finding: 'some' }],
  });
  expect(publicFacts({ title: 'A' }, named)).toEqual({ title: 'A' });
});
