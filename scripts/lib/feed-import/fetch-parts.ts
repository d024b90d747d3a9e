/** Fetches what an episode leads to: its sound, its transcript and its chapters. What cannot be had is left out. */

import type { Cue } from '../../../src/domain/cue.ts';
import { parseChaptersJson } from '../../../src/formats/podcast-chapters.ts';
import { measureBytes } from '../audio/measure.ts';
import { parseTranscriptText } from '../audio/read-transcript.ts';
import type { FeedItem } from './read-feed.ts';
import type { Fetched } from './to-drawer.ts';

/** Gives the bytes at an address, or undefined when they cannot be had. */
export type FetchBytes = (url: string) => Promise<Uint8Array | undefined>;

/** What was fetched, the sound as it came, and what was not to be had. */
export interface FetchedParts { readonly fetched: Fetched; readonly sound?: Buffer; readonly lost: readonly string[] }

/** Transcript types from the one that says most. */
const BEST_TRANSCRIPTS = ['text/vtt', 'application/x-subrip', 'application/srt', 'application/json'];

/** @param fileName the name the sound will have here */
export async function fetchParts(item: FeedItem, fileName: string, fetchBytes: FetchBytes): Promise<FetchedParts> {
  const lost: string[] = [];
  const bytes = item.enclosureUrl === undefined ? undefined : await fetchBytes(item.enclosureUrl);
  const sound = bytes && Buffer.from(bytes);
  const measured = sound && (await measureBytes(sound, fileName).catch(() => undefined));
  const recording = measured?.recording;
  if (item.enclosureUrl !== undefined && !recording) lost.push(`enclosure ${item.enclosureUrl}`);
  const cues = await fetchTranscript(item, fetchBytes);
  if (item.transcripts.length > 0 && !cues) lost.push('podcast:transcript');
  const chapters = item.chapters === undefined && item.chaptersUrl !== undefined ? await fetchChapters(item.chaptersUrl, fetchBytes) : undefined;
  if (item.chapters === undefined && item.chaptersUrl !== undefined && !chapters) lost.push('podcast:chapters');
  return { fetched: { ...(measured ? { recording: measured.recording, waveform: measured.waveform } : {}), ...(cues ? { cues } : {}), ...(chapters ? { chapters } : {}) }, ...(recording && sound ? { sound } : {}), lost };
}

async function fetchTranscript(item: FeedItem, fetchBytes: FetchBytes): Promise<readonly Cue[] | undefined> {
  const readable = item.transcripts.filter(({ type }) => BEST_TRANSCRIPTS.includes(type)).sort((one, other) => BEST_TRANSCRIPTS.indexOf(one.type) - BEST_TRANSCRIPTS.indexOf(other.type));
  for (const { url } of readable) {
    const bytes = await fetchBytes(url);
    const cues = bytes && (await parseTranscriptText(new TextDecoder().decode(bytes)));
    if (cues && cues.length > 0) return cues;
  }
  return undefined;
}

async function fetchChapters(url: string, fetchBytes: FetchBytes): Promise<Fetched['chapters']> {
  const bytes = await fetchBytes(url);
  if (!bytes) return undefined;
  const { chapters, faults } = parseChaptersJson(new TextDecoder().decode(bytes));
  if (faults.length > 0) return undefined;
  return chapters.map(({ startTime, title, url: address }, index) => ({ start: startTime, title: title?.trim() || String(index + 1), ...(address === undefined ? {} : { url: address }) }));
}
