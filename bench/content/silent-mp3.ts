/** A real MP3 of silence, as small as one may be: MPEG-2.5 Layer III, 8 kHz, 8 kbit/s, mono; a player plays it, a decoder decodes it. */

/** Seconds of sound in a frame: 576 samples at 8 kHz. */
const FRAME_SECONDS = 576 / 8000;
/** Bytes of a frame: 72 × bitrate / sampling rate. */
const FRAME_BYTES = 72;

/** The bytes of a file of at least that many seconds, and exactly how long it lasts. */
export function silentMp3(seconds: number): { bytes: Buffer; durationSeconds: number } {
  const frame = Buffer.alloc(FRAME_BYTES);
  // Eleven bits of sync, MPEG-2.5, Layer III, no CRC; 8 kbit/s, 8 kHz; one channel. Side information of noughts is silence.
  frame.set([0xff, 0xe3, 0x18, 0xc0]);
  const frames = Math.ceil(seconds / FRAME_SECONDS);
  return { bytes: Buffer.concat(Array.from({ length: frames }, () => frame)), durationSeconds: Math.round(frames * FRAME_SECONDS * 1000) / 1000 };
}
