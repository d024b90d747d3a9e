import { expect, it } from 'vitest';
import { waveformPath } from './waveform.ts';

it('a recording is drawn as bars on the bottom line, each the mean of its stretch, the tallest of full height', () => {
  expect(waveformPath({ data: [-64, 64, -64, 64, -16, 16, 0, 0] }, { columns: 2, height: 10 })).toBe('M0 10v-10h.6v10zM1 10v-1h.6v1z');
});

it('silence is drawn as a thin line', () => {
  expect(waveformPath({ data: [0, 0, 0, 0] }, { columns: 2, height: 10 })).toBe('M0 10v-1h.6v1zM1 10v-1h.6v1z');
});

it('a short recording has no more peaks than it was measured with', () => {
  expect(waveformPath({ data: [-4, 4] }, { columns: 2, height: 4 })).toBe('M0 4v-1h.6v1zM1 4v-4h.6v4z');
});
