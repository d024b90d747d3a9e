import { expect, it } from 'vitest';
import { levelTo } from './level.ts';
import { createLoudnessMeter } from './loudness.ts';
import { readWav, writeWav } from './wav.ts';

/** A tone with a short loud knock each half second. */
function speechLike(sampleRate: number, seconds: number): Float32Array {
  return Float32Array.from({ length: seconds * sampleRate }, (_, index) => {
    const knock = index % (sampleRate / 2) < 40 ? 8 : 1;
    return 0.02 * knock * Math.sin((2 * Math.PI * 300 * index) / sampleRate);
  });
}

it('sound is brought to the loudness asked for, and no peak passes −1.5 dBFS', () => {
  const levelled = levelTo({ sampleRate: 22_050, samples: speechLike(22_050, 10) }, -19);
  const meter = createLoudnessMeter(22_050, 1);
  meter.push([levelled.samples]);
  expect(meter.integrated()).toBeCloseTo(-19, 0);
  expect(levelled.samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0)).toBeLessThanOrEqual(10 ** (-1.5 / 20) + 1e-6);
});

it('silence stays silence', () => {
  const samples = new Float32Array(22_050);
  expect(levelTo({ sampleRate: 22_050, samples }, -19).samples.every((sample) => sample === 0)).toBe(true);
});

it('a WAVE file reads back as it was written, also when its length is not known', () => {
  const file = writeWav({ sampleRate: 22_050, samples: Float32Array.of(0, 0.5, -0.5, 2) });
  file.writeUInt32LE(0x7fff_f000, 40);
  const read = readWav(file);
  expect(read.sampleRate).toBe(22_050);
  expect([...read.samples].map((sample) => Math.round(sample * 10) / 10)).toEqual([0, 0.5, -0.5, 1]);
  expect(() => readWav(Buffer.from('ID3'))).toThrow('not a WAVE file');
});
