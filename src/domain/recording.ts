// The sound file of an episode: where it is, how long, how large, and the hash that proves it unchanged.
import type { RecordingFacts } from '../schema/episode.ts';

/** A measured sound file with the address it is fetched from. */
export interface Recording {
  readonly file: string;
  readonly url: string;
  readonly lengthBytes: number;
  readonly mediaType: string;
  readonly durationSeconds: number;
  /** Bits per second. */
  readonly bitrate?: number;
  readonly loudnessLufs?: number;
  /** Subresource integrity, `sha384-…`. */
  readonly integrity: string;
}

/** The address of a sound file: under `audioBaseUrl` when there is one, else under `/audio/` on the site. */
export function audioUrl(file: string, siteUrl: string, audioBaseUrl?: string): string {
  return `${(audioBaseUrl ?? `${siteUrl.replace(/\/+$/, '')}/audio`).replace(/\/+$/, '')}/${file}`;
}

/** A recording from its measured facts. @param siteUrl without a slash at the end */
export function toRecording(facts: RecordingFacts, siteUrl: string, audioBaseUrl?: string): Recording {
  return {
    file: facts.file,
    url: audioUrl(facts.file, siteUrl, audioBaseUrl),
    lengthBytes: facts.bytes,
    mediaType: facts.mediaType,
    durationSeconds: facts.durationSeconds,
    ...(facts.bitrate === undefined ? {} : { bitrate: facts.bitrate }),
    ...(facts.loudness === undefined ? {} : { loudnessLufs: facts.loudness }),
    integrity: `sha384-${facts.sha384}`,
  };
}
