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

/** @param expectedSamples samples a channel, as the file's header has it; decides the width of a column */
export function createPeakMeter(sampleRate: number, expectedSamples: number): PeakMeter {
  const samplesPerPixel = Math.max(1, Math.ceil(expectedSamples / COLUMNS));
  const data: number[] = [];
  let [lowest, highest, count, peak] = [0, 0, 0, 0];
  const close = (): void => {
    data.push(Math.max(-128, Math.round(lowest * 128)), Math.min(127, Math.round(highest * 127)));
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
        peak = Math.max(peak, highest, -lowest);
        count += 1;
        if (count === samplesPerPixel) close();
      }
    },
    peakDbfs: () => (peak > 0 ? 20 * Math.log10(peak) : Number.NEGATIVE_INFINITY),
    waveform() {
      if (count > 0) close();
      return { version: 2, channels: 1, sample_rate: sampleRate, samples_per_pixel: samplesPerPixel, bits: 8, length: data.length / 2, data };
    },
  };
}
