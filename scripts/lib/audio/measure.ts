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
}

/**
 * Measures an MP3. The duration comes from counting every frame, which is right for variable bitrate too.
 * @throws WorkshopProblem when the file is missing, no sound, or not MP3
 */
export async function measureAudio(file: string): Promise<Measurement> {
  const bytes = await readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new WorkshopProblem((say) => say.audioMissing(file));
    throw error;
  });
  const { format } = await parseBuffer(bytes, { mimeType: 'audio/mpeg', size: bytes.length }, { duration: true, skipCovers: true }).catch((error: unknown) => {
    throw new WorkshopProblem((say) => say.audioUnreadable(file, `${(error as Error).message}.`));
  });
  const { duration, bitrate, sampleRate, numberOfChannels } = format;
  if (format.container !== 'MPEG' || !/layer 3/i.test(format.codec ?? '')) {
    const found = [format.container, format.codec].filter(Boolean).join(' ') || '?';
    throw new WorkshopProblem((say) => say.audioNotMp3(file, found));
  }
  if (!duration || !sampleRate) throw new WorkshopProblem((say) => say.audioUnreadable(file, 'MPEG?'));
  const channels = numberOfChannels === 1 ? 1 : 2;
  const loudness = createLoudnessMeter(sampleRate, channels);
  const peaks = createPeakMeter(sampleRate, Math.round(duration * sampleRate));
  await decodeMp3(bytes, file, channels, (slice) => {
    loudness.push(slice);
    peaks.push(slice);
  });
  const lufs = loudness.integrated();
  return {
    recording: {
      file: path.basename(file),
      bytes: bytes.length,
      mediaType: 'audio/mpeg',
      durationSeconds: Math.round(duration * 1000) / 1000,
      ...(bitrate ? { bitrate: Math.round(bitrate) } : {}),
      ...(Number.isFinite(lufs) ? { loudness: Math.round(lufs * 10) / 10 } : {}),
      sha384: createHash('sha384').update(bytes).digest('base64'),
    },
    channels,
    sampleRate,
    peakDbfs: peaks.peakDbfs(),
    waveform: peaks.waveform(),
  };
}
