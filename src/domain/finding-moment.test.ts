import { expect, it } from 'vitest';
import type { Archive } from './archive.ts';
import { findingMoments } from './finding-moment.ts';
import type { Finding } from './finding.ts';

const chapters = [{ start: 0, title: 'Innledning' }, { start: 20, title: 'Tillit', finding: 'tillit' }, { start: 50.5, title: 'Slutt', finding: 'annet' }];
const episode = { family: 'episodes', id: 'a', guid: 'g', published: '2026-11-21T06:00:00+01:00', recording: { durationSeconds: 80 }, chapters };
const silent = { ...episode, id: 'stum', recording: undefined };
const archive = { outputs: [episode, silent] } as unknown as Archive;
const finding = (moments: Finding['moments'] = []) => ({ id: 'tillit', moments }) as unknown as Finding;
const found = (one: Finding) => findingMoments(one, archive).map(({ episode: { id }, ...moment }) => ({ id, ...moment }));

it('a chapter that names a finding is a moment of it, to where the next chapter begins', () => {
  expect(found(finding())).toEqual([{ id: 'a', start: 20, end: 50.5, title: 'Tillit' }]);
});

it('the last chapter lasts to the end of the recording', () => {
  expect(found({ ...finding(), id: 'annet' })).toEqual([{ id: 'a', start: 50.5, end: 80, title: 'Slutt' }]);
});

it('a finding may point to more, and what a chapter holds already is said once', () => {
  expect(found(finding([{ episode: 'a', start: 60, end: 70 }, { episode: 'a', start: 25, end: 40 }, { episode: 'a', start: 2, end: 9 }])))
    .toEqual([{ id: 'a', start: 2, end: 9 }, { id: 'a', start: 20, end: 50.5, title: 'Tillit' }, { id: 'a', start: 60, end: 70 }]);
});

it('an episode without a recording has no moments', () => {
  expect(findingMoments(finding([{ episode: 'stum', start: 1, end: 2 }]), { outputs: [silent] } as unknown as Archive)).toEqual([]);
});
