/** The outline of a recording, for drawing: audiowaveform's data format, version 2. https://github.com/bbc/audiowaveform/blob/master/doc/DataFormat.md */

/** How many columns a waveform has: enough for a wide screen, about 5 kB. */
const COLUMNS = 600;

/** The file as audiowaveform writes it: `data` is lowest and highest of each column, from −128 to 127. */
export interface Waveform {
  readonly version: 2;
  readonly channels: 1;
  readonly sample_rate: number;
  readonly samples_per_pixel: number;
  readonly bits: 8;
  readonly length: number;
  readonly data: readonly number[];
}

/** Collects lowest and highest samples from slices; channels are taken together. */
export interface PeakMeter {
  push(channels: readonly Float32Array[]): void;
  /** The highest absolute sample so far, in dBFS; −Infinity for silence. */
  peakDbfs(): number;
  waveform(): Waveform;
}

/** Measured first in steps of 10 ms, since the length is not known before the last slice. */
const STEPS_PER_SECOND = 100;

export function createPeakMeter(sampleRate: number): PeakMeter {
  const stepLength = Math.round(sampleRate / STEPS_PER_SECOND);
  const steps: { lowest: number; highest: number }[] = [];
  let [lowest, highest, count] = [0, 0, 0];
  const close = (): void => {
    steps.push({ lowest, highest });
    [lowest, highest, count] = [0, 0, 0];
  };
  return {
    push(channels) {
      const length = channels[0]?.length ?? 0;
      for (let index = 0; index < length; index += 1) {
        for (const channel of channels) {
          const sample = channel[index]!;
          if (sample < lowest) lowest = sample;
          if (sample > highest) highest = sample;
        }
        count += 1;
        if (count === stepLength) close();
      }
    },
    peakDbfs() {
      const peak = steps.reduce((most, step) => Math.max(most, step.highest, -step.lowest), Math.max(highest, -lowest));
      return peak > 0 ? 20 * Math.log10(peak) : Number.NEGATIVE_INFINITY;
    },
    waveform() {
      if (count > 0) close();
      const perColumn = Math.max(1, Math.ceil(steps.length / COLUMNS));
      const columns = Array.from({ length: Math.ceil(steps.length / perColumn) }, (_, column) => steps.slice(column * perColumn, (column + 1) * perColumn));
      const data = columns.flatMap((column) => [
        Math.max(-128, Math.round(Math.min(...column.map((step) => step.lowest)) * 128)),
        Math.min(127, Math.round(Math.max(...column.map((step) => step.highest)) * 127)),
      ]);
      return { version: 2, channels: 1, sample_rate: sampleRate, samples_per_pixel: perColumn * stepLength, bits: 8, length: columns.length, data };
    },
  };
}
