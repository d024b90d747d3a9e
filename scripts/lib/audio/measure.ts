/** Everything that is measured of a sound file: bytes, duration, bitrate, loudness, peaks, hash. */

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseBuffer } from 'music-metadata';
import type { RecordingFacts } from '../../../src/schema/episode.ts';
import { decodeMp3 } from './decode-mp3.ts';
import { createLoudnessMeter } from './loudness.ts';
import { createPeakMeter, type Waveform } from './peaks.ts';
import { WorkshopProblem } from './workshop-problem.ts';

/** A measured recording; `recording` is what facts.yaml holds. */
export interface Measurement {
  readonly recording: RecordingFacts;
  readonly channels: 1 | 2;
  readonly sampleRate: number;
  /** Highest sample in dBFS. */
  readonly peakDbfs: number;
  readonly waveform: Waveform;
  /** What the file's own header says it lasts, in seconds: much more than was found means that the end is gone. */
  readonly statedSeconds?: number;
}

/** How far the header's duration may be from the decoded one before its bitrate is not believed either, in seconds. */
const HEADER_TOLERANCE = 0.2;

/**
 * Measures an MP3 file; see `measureBytes`.
 * @throws WorkshopProblem when the file is missing, no sound, or not MP3
 */
export async function measureAudio(file: string): Promise<Measurement> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new WorkshopProblem((say) => say.audioMissing(file));
    throw error;
  });
  return measureBytes(bytes, file);
}

/**
 * Measures an MP3. The duration is that of the decoded sound: a header, or a guess from the first frames,
 * is wrong for many files of variable bitrate.
 * @param file its name, for messages and for facts.yaml
 * @throws WorkshopProblem when it is no sound, or not MP3
 */
export async function measureBytes(bytes: Buffer, file: string): Promise<Measurement> {
  const other = otherContainer(bytes);
  if (other !== undefined) throw new WorkshopProblem((say) => say.audioNotMp3(file, other));
  const { format } = await parseBuffer(bytes, { mimeType: 'audio/mpeg', size: bytes.length }, { duration: true, skipCovers: true }).catch(() => {
    throw new WorkshopProblem((say) => say.audioUnreadable(file));
  });
  if (format.container !== 'MPEG' || !/layer 3/i.test(format.codec ?? '')) throw new WorkshopProblem((say) => say.audioUnreadable(file));
  const sampleRate = format.sampleRate ?? 44_100;
  const channels = format.numberOfChannels === 1 ? 1 : 2;
  const loudness = createLoudnessMeter(sampleRate, channels);
  const peaks = createPeakMeter(sampleRate);
  let samples = 0;
  await decodeMp3(bytes, file, channels, (slice) => {
    samples += slice[0]!.length;
    loudness.push(slice);
    peaks.push(slice);
  });
  const duration = samples / sampleRate;
  const isHeaderRight = format.duration !== undefined && Math.abs(format.duration - duration) < HEADER_TOLERANCE;
  const average = Math.round(((bytes.length - id3Length(bytes)) * 8) / duration / 1000) * 1000;
  const lufs = loudness.integrated();
  return {
    recording: {
      file: path.basename(file),
      bytes: bytes.length,
      mediaType: 'audio/mpeg',
      durationSeconds: Math.round(duration * 1000) / 1000,
      bitrate: isHeaderRight && format.bitrate ? Math.round(format.bitrate) : average,
      ...(Number.isFinite(lufs) ? { loudness: Math.round(lufs * 10) / 10 } : {}),
      sha384: createHash('sha384').update(bytes).digest('base64'),
    },
    channels,
    sampleRate,
    peakDbfs: peaks.peakDbfs(),
    waveform: peaks.waveform(),
    ...(format.duration === undefined ? {} : { statedSeconds: format.duration }),
  };
}

/** Bytes of the ID3v2 tag at the start: tags are not sound, and would raise the average bitrate. https://id3.org/id3v2.3.0#ID3v2_header */
function id3Length(bytes: Uint8Array): number {
  if (bytes[0] !== 0x49 || bytes[1] !== 0x44 || bytes[2] !== 0x33) return 0;
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(6, 10);
  return 10 + ((a << 21) | (b << 14) | (c << 7) | d);
}

/** The name of a sound container that is not MP3, by its first bytes: files are often only renamed. */
function otherContainer(bytes: Buffer): string | undefined {
  const marks = { RIFF: 'WAVE', OggS: 'Ogg', fLaC: 'FLAC', FORM: 'AIFF' } as const;
  const start = bytes.toString('latin1', 0, 4);
  if (bytes.toString('latin1', 4, 8) === 'ftyp') return 'MP4/M4A';
  return Object.hasOwn(marks, start) ? marks[start as keyof typeof marks] : undefined;
}
