/** Integrated loudness by ITU-R BS.1770-5: K-weighting, 400 ms blocks, an absolute and a relative gate. In LUFS. */

/** One second-order filter in direct form; coefficients normalised so that a0 is 1. */
interface Biquad { b0: number; b1: number; b2: number; a1: number; a2: number }

/** The two K-weighting filters at any sample rate: the standard gives 48 kHz, these are its analogue originals. */
function kWeighting(sampleRate: number): [Biquad, Biquad] {
  const shelf = ((): Biquad => {
    const k = Math.tan((Math.PI * 1681.974450955533) / sampleRate);
    const q = 0.7071752369554196;
    const vh = 10 ** (3.999843853973347 / 20);
    const vb = vh ** 0.4996667741545416;
    const a0 = 1 + k / q + k * k;
    return {
      b0: (vh + (vb * k) / q + k * k) / a0,
      b1: (2 * (k * k - vh)) / a0,
      b2: (vh - (vb * k) / q + k * k) / a0,
      a1: (2 * (k * k - 1)) / a0,
      a2: (1 - k / q + k * k) / a0,
    };
  })();
  const highPass = ((): Biquad => {
    const k = Math.tan((Math.PI * 38.13547087602444) / sampleRate);
    const q = 0.5003270373238773;
    const a0 = 1 + k / q + k * k;
    return { b0: 1, b1: -2, b2: 1, a1: (2 * (k * k - 1)) / a0, a2: (1 - k / q + k * k) / a0 };
  })();
  return [shelf, highPass];
}

/** A running filter over one channel. */
function createFilter({ b0, b1, b2, a1, a2 }: Biquad): (sample: number) => number {
  let z1 = 0;
  let z2 = 0;
  return (sample) => {
    const out = b0 * sample + z1;
    z1 = b1 * sample - a1 * out + z2;
    z2 = b2 * sample - a2 * out;
    return out;
  };
}

/** Takes sound in slices, so that an hour never has to be in memory at once. */
export interface LoudnessMeter {
  /** One array a channel, all equally long. */
  push(channels: readonly Float32Array[]): void;
  /** LUFS so far; −Infinity for silence or less than 400 ms. */
  integrated(): number;
}

/** @param channelCount 1 or 2; mono counts as one channel, as the standard has it */
export function createLoudnessMeter(sampleRate: number, channelCount: number): LoudnessMeter {
  const filters = Array.from({ length: channelCount }, () => kWeighting(sampleRate).map(createFilter));
  // Blocks of 400 ms overlap by three quarters: four steps of 100 ms make one.
  const stepLength = Math.round(sampleRate / 10);
  const steps: number[] = [];
  let sum = 0;
  let count = 0;
  return {
    push(channels) {
      const length = channels[0]?.length ?? 0;
      for (let index = 0; index < length; index += 1) {
        for (let channel = 0; channel < channelCount; channel += 1) {
          const [shelf, highPass] = filters[channel]!;
          const weighted = highPass!(shelf!(channels[channel]![index]!));
          sum += weighted * weighted;
        }
        count += 1;
        if (count === stepLength) {
          steps.push(sum / stepLength);
          sum = 0;
          count = 0;
        }
      }
    },
    integrated() {
      const blocks = steps.slice(3).map((_, index) => (steps[index]! + steps[index + 1]! + steps[index + 2]! + steps[index + 3]!) / 4);
      const audible = blocks.filter((power) => toLufs(power) > -70);
      const relativeGate = toLufs(mean(audible)) - 10;
      return toLufs(mean(audible.filter((power) => toLufs(power) > relativeGate)));
    },
  };
}

function toLufs(power: number): number {
  return power > 0 ? -0.691 + 10 * Math.log10(power) : Number.NEGATIVE_INFINITY;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((total, value) => total + value, 0) / values.length;
}
