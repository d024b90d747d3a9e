import { describe, expect, it } from 'vitest';
import { createLoudnessMeter } from './loudness.ts';

function sine(frequency: number, level: number, seconds: number, sampleRate: number): Float32Array {
  return Float32Array.from({ length: seconds * sampleRate }, (_, index) => level * Math.sin((2 * Math.PI * frequency * index) / sampleRate));
}

describe('loudness', () => {
  // EBU Tech 3341 case 1: a stereo 1 kHz sine at −23 dBFS reads −23.0 LUFS.
  it.each([48_000, 44_100, 24_000])('of a stereo 1 kHz sine at −23 dBFS is −23 LUFS at %d Hz', (sampleRate) => {
    const tone = sine(1000, 10 ** (-23 / 20), 20, sampleRate);
    const meter = createLoudnessMeter(sampleRate, 2);
    meter.push([tone, tone]);
    expect(meter.integrated()).toBeCloseTo(-23, 1);
  });

  it('of the same tone in mono is 3 dB less', () => {
    const meter = createLoudnessMeter(48_000, 1);
    meter.push([sine(1000, 10 ** (-23 / 20), 20, 48_000)]);
    expect(meter.integrated()).toBeCloseTo(-26, 1);
  });

  // EBU Tech 3341 case 3: the quiet parts are gated away.
  it('is not pulled down by the quiet before and after', () => {
    const meter = createLoudnessMeter(48_000, 2);
    for (const [level, seconds] of [[-36, 10], [-23, 60], [-36, 10]] as const) {
      const tone = sine(1000, 10 ** (level / 20), seconds, 48_000);
      meter.push([tone, tone]);
    }
    expect(meter.integrated()).toBeCloseTo(-23, 1);
  });

  it('does not depend on how the sound is sliced', () => {
    const tone = sine(440, 0.3, 5, 44_100);
    const [whole, sliced] = [createLoudnessMeter(44_100, 1), createLoudnessMeter(44_100, 1)];
    whole.push([tone]);
    for (let at = 0; at < tone.length; at += 1152) sliced.push([tone.subarray(at, at + 1152)]);
    expect(sliced.integrated()).toBe(whole.integrated());
  });

  it('of silence is minus infinity', () => {
    const meter = createLoudnessMeter(44_100, 1);
    meter.push([new Float32Array(44_100)]);
    expect(meter.integrated()).toBe(Number.NEGATIVE_INFINITY);
  });
});
