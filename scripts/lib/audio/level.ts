/** Brings sound to a loudness without letting it clip. */

import { createLoudnessMeter } from './loudness.ts';
import type { Sound } from './wav.ts';

/** The loudness podcasts aim at, in LUFS: one channel carries half the power of two. */
export const TARGET_LUFS = { mono: -19, stereo: -16 } as const;

/** −1.5 dB: half a decibel of room for what MP3 adds below the limit of −1. */
const CEILING = 10 ** (-1.5 / 20);
const LOOKAHEAD_SECONDS = 0.005;
const RELEASE_SECONDS = 0.08;

/**
 * Raises or lowers the sound to a loudness, then limits what would pass −1.5 dBFS with a look-ahead limiter.
 * Limiting takes a little loudness away, so it is done four times.
 * @param target LUFS
 */
export function levelTo(sound: Sound, target: number): Sound {
  let samples = sound.samples;
  for (let round = 0; round < 4; round += 1) {
    const meter = createLoudnessMeter(sound.sampleRate, 1);
    meter.push([samples]);
    const loudness = meter.integrated();
    if (!Number.isFinite(loudness)) return sound;
    const gain = 10 ** ((target - loudness) / 20);
    samples = limit(samples.map((sample) => sample * gain), sound.sampleRate);
  }
  return { sampleRate: sound.sampleRate, samples };
}

/** Turns down just before each peak and lets go slowly after it. */
function limit(samples: Float32Array, sampleRate: number): Float32Array {
  const lookahead = Math.round(LOOKAHEAD_SECONDS * sampleRate);
  const release = Math.exp(-1 / (RELEASE_SECONDS * sampleRate));
  const needed = samples.map((sample) => Math.min(1, CEILING / Math.max(Math.abs(sample), 1e-9)));
  const held = slidingMinimum(needed, lookahead);
  const out = new Float32Array(samples.length);
  let gain = 1;
  // The average over the look-ahead makes the turning down a slope; being an average of held minima, it never exceeds what a peak allows.
  let sum = lookahead + 1;
  const recent: number[] = new Array<number>(lookahead + 1).fill(1);
  for (let index = 0; index < samples.length; index += 1) {
    const wanted = held[index]!;
    gain = wanted < gain ? wanted : Math.min(wanted, 1 - (1 - gain) * release);
    const slot = index % recent.length;
    sum += gain - recent[slot]!;
    recent[slot] = gain;
    out[index] = Math.max(-CEILING, Math.min(CEILING, samples[index]! * (sum / recent.length)));
  }
  return out;
}

/** The smallest value from each place to `ahead` places on. */
function slidingMinimum(values: Float32Array, ahead: number): Float32Array {
  const out = new Float32Array(values.length);
  const queue: number[] = [];
  let first = 0;
  for (let index = 0; index < values.length + ahead; index += 1) {
    if (index < values.length) {
      while (queue.length > first && values[queue.at(-1)!]! >= values[index]!) queue.pop();
      queue.push(index);
    }
    const place = index - ahead;
    if (place < 0) continue;
    while (queue[first]! < place) first += 1;
    out[place] = values[queue[first]!]!;
  }
  return out;
}
