/** Decodes an MP3 slice by slice: an hour of stereo as floats would be 1.3 GB. */

import { MPEGDecoder } from 'mpg123-decoder';
import { WorkshopProblem } from './workshop-problem.ts';

const SLICE_BYTES = 1 << 16;

/** What a slice of sound is given to. One array a channel; a mono file gives one. */
export type SliceReader = (channels: readonly Float32Array[]) => void;

/**
 * Decodes the whole file, in order.
 * @param file its name, for the message
 * @throws WorkshopProblem when nothing in it can be decoded
 */
export async function decodeMp3(bytes: Uint8Array, file: string, channelCount: number, read: SliceReader): Promise<void> {
  const decoder = new MPEGDecoder();
  await decoder.ready;
  try {
    let decoded = 0;
    for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
      const { channelData, samplesDecoded } = decoder.decode(bytes.subarray(at, at + SLICE_BYTES));
      if (samplesDecoded === 0) continue;
      decoded += samplesDecoded;
      read(channelData.slice(0, channelCount));
    }
    if (decoded === 0) throw new WorkshopProblem((say) => say.audioUnreadable(file));
  } finally {
    decoder.free();
  }
}
