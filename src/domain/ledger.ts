// What the site has promised for good, and whether it is kept: addresses, paragraphs that were quoted, sound as it was.
import type { ChangesFacts, Correctable, PublishedFacts } from '../schema/ledger.ts';

/** What has been published so far. */
export type Published = PublishedFacts;
/** What was moved, removed or corrected, with reasons. */
export type Changes = ChangesFacts;
/** An episode as it was published. */
export type PublishedEpisode = Published['episodes'][string];

/** A promise that is not kept. */
export interface LedgerFault {
  readonly rule:
    | 'ledger-address' | 'ledger-episode' | 'ledger-guid' | 'ledger-published' | 'ledger-recording' | 'ledger-transcript'
    | 'ledger-loop' | 'ledger-target' | 'ledger-alive' | 'ledger-taken-out';
  /** The address, or the episode. */
  readonly subject: string;
  readonly was?: string;
  readonly is?: string;
}

/** Where each moved address leads in the end: no chain is left. An address that leads round in a circle has no end. */
export function finalMoves(changes: Changes): { readonly ends: ReadonlyMap<string, string>; readonly loops: readonly string[] } {
  const next = new Map((changes.moved ?? []).map(({ from, to }) => [from, to]));
  const ends = new Map<string, string>();
  const loops: string[] = [];
  for (const from of next.keys()) {
    const passed = new Set([from]);
    let at = next.get(from);
    while (at !== undefined && next.has(at) && !passed.has(at)) {
      passed.add(at);
      at = next.get(at);
    }
    if (at === undefined || passed.has(at)) loops.push(from);
    else ends.set(from, at);
  }
  return { ends, loops };
}

/** Addresses that were promised, do not answer, and of which nobody says where they went. */
export function lostAddresses(published: Published, answers: (address: string) => boolean, changes: Changes): LedgerFault[] {
  const explained = new Set([...(changes.moved ?? []).map(({ from }) => from), ...(changes.gone ?? []).map(({ address }) => address)]);
  return published.addresses.filter((address) => !answers(address) && !explained.has(address)).map((subject) => ({ rule: 'ledger-address', subject }));
}

/** True when a build shows the site as it was before the ledger was last written: what came out later is not missing from it. */
export function isOfThePast({ entered }: Published, now: number): boolean {
  return entered !== undefined && now < Date.parse(entered);
}

/** Moves and removals that cannot be: circles, moves to nowhere, and addresses that answer all the same. */
export function faultsOfChanges(changes: Changes, answers: (address: string) => boolean): LedgerFault[] {
  const { ends, loops } = finalMoves(changes);
  const gone = new Set((changes.gone ?? []).map(({ address }) => address));
  return [
    ...loops.map((subject): LedgerFault => ({ rule: 'ledger-loop', subject })),
    ...[...ends].filter(([, to]) => !answers(to) && !gone.has(to)).map(([subject, to]): LedgerFault => ({ rule: 'ledger-target', subject, is: to })),
    ...[...ends.keys(), ...gone].filter((address) => answers(address)).map((subject): LedgerFault => ({ rule: 'ledger-alive', subject })),
  ];
}

/** What changed in published episodes without a correction that says why. @param now the episodes as they are, by id */
export function changedEpisodes(published: Published, now: ReadonlyMap<string, PublishedEpisode>, changes: Changes): LedgerFault[] {
  return Object.entries(published.episodes).flatMap(([id, was]) => {
    const is = now.get(id);
    if (is === undefined) return isRemoved(id, changes) ? [] : [{ rule: 'ledger-episode' as const, subject: id }];
    const given = countCorrections(id, changes);
    const isCorrected = (what: Correctable): boolean => (given[what] ?? 0) > (was.corrections[what] ?? 0);
    const fault = (what: Correctable, before: string, after: string): LedgerFault[] =>
      before === after || isCorrected(what) ? [] : [{ rule: `ledger-${what}`, subject: id, was: before, is: after }];
    return [
      ...fault('guid', was.guid, is.guid),
      ...fault('published', was.published, is.published),
      ...(isSameElsewhere(was.recording, is.recording) ? [] : fault('recording', describe(was.recording), describe(is.recording))),
      ...(isCorrected('transcript') ? [] : lostParagraphs(id, was, is)),
    ];
  });
}

function lostParagraphs(subject: string, was: PublishedEpisode, is: PublishedEpisode): LedgerFault[] {
  return Object.entries(was.paragraphs).flatMap(([language, ids]) => {
    const left = new Set(is.paragraphs[language] ?? []);
    const lost = ids.filter((each) => !left.has(each));
    return lost.length === 0 ? [] : [{ rule: 'ledger-transcript' as const, subject, was: `transcript.${language}.vtt`, is: lost.map((each) => `#${each}`).join(', ') }];
  });
}

/** The same sound, now fetched from another host (`audioBaseUrl`). Its address here is a promise of its own, which the build keeps. */
function isSameElsewhere(was: PublishedEpisode['recording'], is: PublishedEpisode['recording']): boolean {
  return was.address.startsWith('/') && /^https?:/.test(is.address) && was.bytes === is.bytes && was.sha384 === is.sha384;
}

function describe({ address, bytes, sha384 }: PublishedEpisode['recording']): string {
  return `${address}, ${bytes} byte, sha384 ${sha384.slice(0, 12)}…`;
}

/** An episode whose pages were all taken away, and it is said why. */
function isRemoved(id: string, changes: Changes): boolean {
  return [...(changes.gone ?? []).map(({ address }) => address), ...(changes.moved ?? []).map(({ from }) => from)].some((address) => address.split('/').includes(id));
}

/** How many corrections an episode has of each kind. */
export function countCorrections(id: string, changes: Changes): PublishedEpisode['corrections'] {
  const counts: Partial<Record<Correctable, number>> = {};
  for (const { episode, what } of changes.corrected ?? []) if (episode === id) counts[what] = (counts[what] ?? 0) + 1;
  return counts;
}

/** The ledger with what is published now: nothing is ever taken out, and corrected episodes are entered as they are. */
export function enter(published: Published, addresses: readonly string[], episodes: ReadonlyMap<string, PublishedEpisode>): Published {
  const all = { ...published.episodes, ...Object.fromEntries(episodes) };
  return {
    ...(published.released !== undefined && { released: published.released }),
    ...(published.entered !== undefined && { entered: published.entered }),
    addresses: [...new Set([...published.addresses, ...addresses])].sort((a, b) => (a < b ? -1 : 1)),
    episodes: Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** What an older ledger holds and a newer one has lost or changed without a correction; nothing may ever be taken out. */
export function takenOut(older: Published, newer: Published, changes: Changes): LedgerFault[] {
  const kept = new Set(newer.addresses);
  return [
    ...older.addresses.filter((address) => !kept.has(address)).map((subject): LedgerFault => ({ rule: 'ledger-taken-out', subject })),
    ...(older.released !== undefined && newer.released !== older.released ? [{ rule: 'ledger-taken-out', subject: 'released' } as const] : []),
    ...changedEpisodes(older, new Map(Object.entries(newer.episodes)), changes),
  ];
}
