/** Decodes an MP3 slice by slice: an hour of stereo as floats would be 1.3 GB. */

import { MPEGDecoder } from 'mpg123-decoder';
import { formatClock } from '../../../src/domain/timestamp.ts';
import { WorkshopProblem } from './workshop-problem.ts';

const SLICE_BYTES = 1 << 16;

/** What a slice of sound is given to. One array a channel; a mono file gives one. */
export type SliceReader = (channels: readonly Float32Array[]) => void;

/**
 * Decodes the whole file, in order.
 * @param file its name, for the message
 * @throws WorkshopProblem when nothing in it can be decoded, or when there is a hole in it
 */
export async function decodeMp3(bytes: Uint8Array, file: string, channelCount: number, read: SliceReader): Promise<void> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  try {
    let decoded = 0;
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
      const { channelData, samplesDecoded, sampleRate, errors } = decodeQuietly(decoder, bytes.subarray(at, at + SLICE_BYTES));
      if (errors.length > 0) throw new WorkshopProblem((say) => say.audioDamaged(file, formatClock((errors[0]?.outputSamples ?? 0) / (sampleRate || 44_100))));
      if (samplesDecoded === 0) continue;
      decoded += samplesDecoded;
      read(channelData.slice(0, channelCount));
    }
    if (decoded === 0) throw new WorkshopProblem((say) => say.audioUnreadable(file));
  } finally {
    decoder.free();
  }
}

/** The decoder tells the console of each fault; here they are told once, in words. */
function decodeQuietly(decoder: MPEGDecoder, slice: Uint8Array): ReturnType<MPEGDecoder['decode']> {
  const { error } = console;
  console.error = () => undefined;
  try {
    return decoder.decode(slice);
  } finally {
    console.error = error;
  }
}
