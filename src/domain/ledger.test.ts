import { describe, expect, it } from 'vitest';
import { changedEpisodes, countCorrections, enter, faultsOfChanges, finalMoves, lostAddresses, takenOut, type Changes, type Published, type PublishedEpisode } from './ledger.ts';

const WHEN = { date: '2027-01-15', reason: 'Skrivefeil' };
const move = (from: string, to: string) => ({ from, to, ...WHEN });
const only = (...addresses: string[]) => (address: string) => addresses.includes(address);
const episode: PublishedEpisode = {
  guid: 'a', published: '2026-11-23T06:00:00+01:00', recording: { address: '/audio/x.mp3', bytes: 10, sha384: 'abc' },
  paragraphs: { nb: ['t-0', 't-12'] }, corrections: {},
};
const ledger = { addresses: ['/', '/funn/a/'], episodes: { x: episode } };
const now = (change: Partial<PublishedEpisode> = {}) => new Map([['x', { ...episode, ...change }]]);

describe('addresses', () => {
  it('that answer, have moved or were removed with a reason are no fault', () => {
    expect(lostAddresses(ledger, only('/', '/funn/a/'), {})).toEqual([]);
    expect(lostAddresses(ledger, only('/'), { moved: [move('/funn/a/', '/')] })).toEqual([]);
    expect(lostAddresses(ledger, only('/'), { gone: [{ address: '/funn/a/', date: '2027-01-15', reason: { nb: 'x', en: 'x' } }] })).toEqual([]);
  });

  it('that vanish without a word are each named', () => {
    expect(lostAddresses(ledger, () => false, {}).map(({ subject }) => subject)).toEqual(['/', '/funn/a/']);
  });
});

describe('an older ledger', () => {
  it('is all in the newer one, or what was taken out is named', () => {
    expect(takenOut(ledger, { ...ledger, addresses: ['/', '/b/', '/funn/a/'] }, {})).toEqual([]);
    expect(takenOut({ ...ledger, released: '2027-01-15' }, { addresses: ['/'], episodes: {} }, {})).toEqual([
      { rule: 'ledger-taken-out', subject: '/funn/a/' }, { rule: 'ledger-taken-out', subject: 'released' }, { rule: 'ledger-episode', subject: 'x' },
    ]);
    expect(takenOut(ledger, { ...ledger, episodes: { x: { ...episode, guid: 'b' } } }, {}).map(({ rule }) => rule)).toEqual(['ledger-guid']);
  });
});

describe('moves', () => {
  it('in several steps lead to the last place at once', () => {
    expect([...finalMoves({ moved: [move('/a/', '/b/'), move('/b/', '/c/')] }).ends]).toEqual([['/a/', '/c/'], ['/b/', '/c/']]);
  });

  it('that lead round in a circle are refused, those that lead into it too', () => {
    expect(finalMoves({ moved: [move('/a/', '/b/'), move('/b/', '/a/'), move('/d/', '/a/'), move('/e/', '/e/')] })).toEqual({ ends: new Map(), loops: ['/a/', '/b/', '/d/', '/e/'] });
  });

  it('to nowhere, or from an address that still answers, are refused', () => {
    expect(faultsOfChanges({ moved: [move('/a/', '/b/')] }, () => false)).toEqual([{ rule: 'ledger-target', subject: '/a/', is: '/b/' }]);
    expect(faultsOfChanges({ moved: [move('/a/', '/b/')] }, () => true)).toEqual([{ rule: 'ledger-alive', subject: '/a/' }]);
  });
});

describe('a published episode', () => {
  it.each([
    ['guid', { guid: 'b' }, 'ledger-guid'],
    ['date', { published: '2026-11-24T06:00:00+01:00' }, 'ledger-published'],
    ['length', { recording: { ...episode.recording, bytes: 11 } }, 'ledger-recording'],
    ['hash', { recording: { ...episode.recording, sha384: 'abd' } }, 'ledger-recording'],
    ['address', { recording: { ...episode.recording, address: '/audio/y.mp3' } }, 'ledger-recording'],
    ['paragraph', { paragraphs: { nb: ['t-0'] } }, 'ledger-transcript'],
    ['transcript', { paragraphs: {} }, 'ledger-transcript'],
  ] as const)('whose %s changes in silence is a fault', (_, change, rule) => {
    expect(changedEpisodes(ledger, now(change as Partial<PublishedEpisode>), {}).map((fault) => fault.rule)).toEqual([rule]);
  });

  it('whose sound moves as it is to another host is none; other sound there, or a move from one host to the next, is', () => {
    const elsewhere = { ...episode.recording, address: 'https://lyd.example.org/x.mp3' };
    const rules = (recording: PublishedEpisode['recording'], before: Published = ledger): string[] => changedEpisodes(before, now({ recording }), {}).map(({ rule }) => rule);
    expect(rules(elsewhere)).toEqual([]);
    expect(rules({ ...elsewhere, sha384: 'abd' })).toEqual(['ledger-recording']);
    expect(rules({ ...elsewhere, address: 'https://andre.example.org/x.mp3' }, enter(ledger, [], now({ recording: elsewhere })))).toEqual(['ledger-recording']);
  });

  it('that gains paragraphs or a language is none', () => {
    expect(changedEpisodes(ledger, now({ paragraphs: { nb: ['t-0', 't-5', 't-12'], en: ['t-0'] } }), {})).toEqual([]);
  });

  it('may change once for each correction, and not once more', () => {
    const changes: Changes = { corrected: [{ episode: 'x', what: 'recording', ...WHEN }] };
    const corrected = { ...episode, recording: { ...episode.recording, sha384: 'new' }, corrections: countCorrections('x', changes) };
    expect(changedEpisodes(ledger, new Map([['x', corrected]]), changes)).toEqual([]);
    const entered = enter(ledger, [], new Map([['x', corrected]]));
    expect(changedEpisodes(entered, now({ recording: { ...episode.recording, sha384: 'newer' } }), changes).map(({ rule }) => rule)).toEqual(['ledger-recording']);
  });

  it('that disappears is a fault until its address is explained', () => {
    expect(changedEpisodes(ledger, new Map(), {}).map(({ rule }) => rule)).toEqual(['ledger-episode']);
    expect(changedEpisodes(ledger, new Map(), { gone: [{ address: '/podkast/x/', date: '2027-01-15', reason: { nb: 'x', en: 'x' } }] })).toEqual([]);
  });
});

it('the ledger only grows, and is always in the same order', () => {
  expect(enter(ledger, ['/b/', '/a/'], new Map()).addresses).toEqual(['/', '/a/', '/b/', '/funn/a/']);
});
