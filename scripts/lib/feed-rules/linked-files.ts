/** The files a feed leads to: are they there, and do they agree with it? */

import { createHash } from 'node:crypto';
import { findChapterFaults } from '../../../src/domain/chapter.ts';
import { findCueFaults, type Cue } from '../../../src/domain/cue.ts';
import { parseClock } from '../../../src/domain/timestamp.ts';
import { parseChaptersJson } from '../../../src/formats/podcast-chapters.ts';
import { parseSrt } from '../../../src/formats/srt.ts';
import { parseTranscriptJson } from '../../../src/formats/transcript-json.ts';
import { parseWebVtt } from '../../../src/formats/webvtt.ts';
import { checkArtwork } from './artwork.ts';
import { childrenOf, type FeedElement } from './feed-tree.ts';
import { durationOf } from './numbers.ts';
import { everywhere, type Feed, type Report } from './rule.ts';

/** A file that a feed names. `bytes` is undefined when only its head was asked for. */
export interface LinkedFile {
  readonly length?: number;
  readonly bytes?: Uint8Array;
  /** The content type the server gave. */
  readonly servedType?: string;
  /** The duration of the sound in seconds, where it could be measured; `broken` when it is no sound. */
  readonly sound?: number | 'broken';
  /** False when the server says it has no byte ranges; Safari then refuses the sound. */
  readonly hasRanges?: boolean;
}

/** Fetches what an address leads to: `missing` when it is not there, undefined when it cannot be looked at from here. */
export type FileResolver = (url: string, part: 'head' | 'whole') => Promise<LinkedFile | 'missing' | undefined>;

/** Every address of a file that the feed names. */
export function linkedAddresses(feed: Feed): string[] {
  const named = [['enclosure', 'url'], ['podcast:chapters', 'url'], ['podcast:transcript', 'url'], ['itunes:image', 'href'], ['podcast:image', 'href']] as const;
  return named.flatMap(([name, attribute]) => everywhere(feed, name).flatMap((element) => element.attributes.get(attribute)?.trim() ?? []));
}

/** Checks every file the feed names; each address once. */
export async function checkLinkedFiles(feed: Feed, resolve: FileResolver, report: Report): Promise<void> {
  for (const item of feed.items) {
    for (const enclosure of childrenOf(item, 'enclosure')) await checkEnclosure(item, enclosure, resolve, report);
    for (const alternate of childrenOf(item, 'podcast:alternateEnclosure')) await checkIntegrity(alternate, resolve, report);
    for (const chapters of childrenOf(item, 'podcast:chapters')) await checkChapters(item, chapters, resolve, report);
    for (const transcript of childrenOf(item, 'podcast:transcript')) await checkTranscript(item, transcript, resolve, report);
  }
  const seen = new Set<string>();
  for (const image of [...everywhere(feed, 'itunes:image'), ...everywhere(feed, 'podcast:image')]) {
    const url = image.attributes.get('href') ?? '';
    if (seen.has(url)) continue;
    seen.add(url);
    const file = await open(image, url, 'whole', 'href', resolve, report);
    if (file?.bytes) await checkArtwork(image, url, file.bytes, report);
  }
}

async function open(at: FeedElement, url: string, part: 'head' | 'whole', attribute: string, resolve: FileResolver, report: Report): Promise<LinkedFile | undefined> {
  if (url === '' || !URL.canParse(url)) return undefined;
  const file = await resolve(url, part);
  if (file !== 'missing') return file;
  report('file-missing', at, { found: url, attribute });
  return undefined;
}

/** How far a duration may be off, in seconds: feeds have whole ones, and encoders pad. */
const DURATION_TOLERANCE = 2;

async function checkEnclosure(item: FeedElement, element: FeedElement, resolve: FileResolver, report: Report): Promise<void> {
  const { url = '', length, type } = Object.fromEntries(element.attributes);
  const file = await open(element, url, 'head', 'url', resolve, report);
  if (!file) return;
  if (file.length !== undefined && length !== undefined && String(file.length) !== length) report('length-wrong', element, { found: length, expected: String(file.length), attribute: 'length' });
  if (file.sound === 'broken') report('sound-broken', element, { found: url, attribute: 'url' });
  const duration = durationOf(item);
  const written = childrenOf(item, 'itunes:duration')[0];
  if (typeof file.sound === 'number' && written && duration !== undefined && Math.abs(duration - file.sound) > DURATION_TOLERANCE) report('duration-wrong', written, { found: String(duration), expected: String(Math.round(file.sound)) });
  const served = file.servedType?.split(';')[0]?.trim();
  if (served !== undefined && type !== undefined && served !== type) report('served-type', element, { found: served, expected: type, attribute: 'type' });
  if (file.hasRanges === false) report('served-ranges', element, { found: url, attribute: 'url' });
}

async function checkIntegrity(alternate: FeedElement, resolve: FileResolver, report: Report): Promise<void> {
  const url = childrenOf(alternate, 'podcast:source')[0]?.attributes.get('uri') ?? '';
  const integrity = childrenOf(alternate, 'podcast:integrity')[0];
  const [, bits, hash] = /^sha(256|384|512)-(.+)$/.exec(integrity?.attributes.get('value') ?? '') ?? [];
  if (!integrity || bits === undefined || !url.startsWith('http')) return;
  const file = await open(alternate, url, 'whole', 'uri', resolve, report);
  if (!file?.bytes) return;
  const right = createHash(`sha${bits}`).update(file.bytes).digest('base64');
  if (right !== hash) report('integrity-wrong', integrity, { found: hash!, expected: `sha${bits}-${right}`, attribute: 'value' });
  const length = alternate.attributes.get('length');
  if (length !== undefined && length !== String(file.bytes.length)) report('length-wrong', alternate, { found: length, expected: String(file.bytes.length), attribute: 'length' });
}

async function checkChapters(item: FeedElement, element: FeedElement, resolve: FileResolver, report: Report): Promise<void> {
  const file = await open(element, element.attributes.get('url') ?? '', 'whole', 'url', resolve, report);
  if (!file?.bytes) return;
  const { chapters, faults } = parseChaptersJson(new TextDecoder().decode(file.bytes));
  for (const fault of faults) report('chapters-file', element, { found: `${fault.path} ${fault.found}`.trim(), expected: fault.rule });
  const duration = durationOf(item);
  for (const { rule, start } of findChapterFaults(chapters.map(({ startTime }) => ({ start: startTime })), duration === undefined ? undefined : duration + 1)) {
    if (rule === 'chapter-past-end') report('moment-past-end', element, { found: String(start), expected: String(duration) });
  }
  const simple = childrenOf(item, 'psc:chapters').flatMap((list) => childrenOf(list, 'psc:chapter'));
  const shown = chapters.filter(({ toc, title }) => toc !== false && title !== undefined);
  const isSame = simple.length === shown.length && simple.every((chapter, index) =>
    chapter.attributes.get('title') === shown[index]?.title && Math.abs((parseClock(chapter.attributes.get('start') ?? '') ?? -1) - (shown[index]?.startTime ?? -1)) < 0.01);
  if (simple.length > 0 && faults.length === 0 && !isSame) report('chapters-disagree', element, { found: String(shown.length), expected: String(simple.length) });
}

async function checkTranscript(item: FeedElement, element: FeedElement, resolve: FileResolver, report: Report): Promise<void> {
  const { url = '', type = '' } = Object.fromEntries(element.attributes);
  const file = await open(element, url, 'whole', 'url', resolve, report);
  if (!file?.bytes) return;
  const text = new TextDecoder().decode(file.bytes);
  const cues = await readCues(text, type);
  if (cues === undefined) return;
  if (cues === 'broken' || cues.length === 0) return report('transcript-file', element, { found: text.trim().slice(0, 40), expected: type });
  for (const { rule, cue } of findCueFaults(cues, durationOf(item)).slice(0, 3)) {
    report(rule === 'cue-past-end' ? 'moment-past-end' : 'transcript-order', element, { found: `${cue.start}–${cue.end}`, expected: String(durationOf(item) ?? '') });
  }
}

async function readCues(text: string, type: string): Promise<readonly Cue[] | 'broken' | undefined> {
  if (type === 'text/vtt') {
    const { cues, faults } = await parseWebVtt(text);
    return faults.length > 0 ? 'broken' : cues;
  }
  if (type === 'application/x-subrip' || type === 'application/srt') return parseSrt(text);
  if (type === 'application/json') return parseTranscriptJson(text) ?? 'broken';
  return undefined;
}
