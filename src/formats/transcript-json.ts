// The podcast namespace's JSON transcript: segments of speaker, startTime, endTime and body, in seconds.
// https://github.com/Podcastindex-org/podcast-namespace/blob/main/transcripts/transcripts.md#json
import { carryVoices, type Cue } from '../domain/cue.ts';

interface Segment { speaker?: string; startTime: number; endTime: number; body: string }

/** Writes cues as a JSON transcript, one segment a cue. */
export function writeTranscriptJson(cues: readonly Cue[]): string {
  const segments = cues.map((cue): Segment => ({
    ...(cue.voice === undefined ? {} : { speaker: cue.voice }),
    startTime: toMillis(cue.start),
    endTime: toMillis(cue.end),
    body: cue.text,
  }));
  return `${JSON.stringify({ version: '1.0.0', segments }, undefined, 2)}\n`;
}

function toMillis(seconds: number): number {
  return Math.round(seconds * 1000) / 1000;
}

/**
 * Reads a JSON transcript of the namespace, or one of Whisper: `segments` of `start`, `end` and `text` (OpenAI's, and WhisperX's with
 * speakers), the same as a bare list (faster-whisper), or whisper.cpp's `transcription` with `offsets` in milliseconds.
 * @returns undefined when the text is no such JSON; segments without words or times are left out
 */
export function parseTranscriptJson(file: string): Cue[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const segments = Array.isArray(parsed) && parsed.length > 0 ? parsed : isRecord(parsed) ? (parsed['segments'] ?? parsed['transcription']) : undefined;
  if (!Array.isArray(segments)) return undefined;
  return carryVoices(segments.flatMap((segment: unknown) => (isRecord(segment) ? toCue(segment) : [])));
}

function toCue(segment: Record<string, unknown>): Cue[] {
  const offsets = isRecord(segment['offsets']) ? segment['offsets'] : {};
  const start = segment['startTime'] ?? segment['start'] ?? inSeconds(offsets['from']);
  const end = segment['endTime'] ?? segment['end'] ?? inSeconds(offsets['to']);
  const words = segment['body'] ?? segment['text'];
  const voice = segment['speaker'];
  if (typeof start !== 'number' || typeof end !== 'number' || typeof words !== 'string') return [];
  const text = words.replace(/[ \t\r\n]+/g, ' ').trim();
  if (text === '' || start < 0) return [];
  return [{ start, end, ...(typeof voice === 'string' && voice !== '' ? { voice } : {}), text }];
}

function inSeconds(milliseconds: unknown): number | undefined {
  return typeof milliseconds === 'number' ? milliseconds / 1000 : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
