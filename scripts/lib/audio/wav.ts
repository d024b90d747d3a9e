/** RIFF WAVE with 16-bit PCM: what espeak-ng gives and lame takes. http://soundfile.sapp.org/doc/WaveFormat/ */

/** One channel of sound; samples from −1 to 1. */
export interface Sound { readonly sampleRate: number; readonly samples: Float32Array }

/**
 * Reads the first channel of a WAVE file. The length field of a streamed file (espeak-ng --stdout) is not trusted.
 * @throws Error when it is no 16-bit PCM file
 */
export function readWav(file: Buffer): Sound {
  if (file.length < 12 || file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE') throw new Error('not a WAVE file');
  let at = 12;
  let format: { channels: number; sampleRate: number } | undefined;
  while (at + 8 <= file.length) {
    const name = file.toString('latin1', at, at + 4);
    const length = Math.min(file.readUInt32LE(at + 4), file.length - at - 8);
    const body = at + 8;
    if (name === 'fmt ') {
      if (file.readUInt16LE(body) !== 1 || file.readUInt16LE(body + 14) !== 16) throw new Error('not 16-bit PCM');
      format = { channels: file.readUInt16LE(body + 2), sampleRate: file.readUInt32LE(body + 4) };
    }
    if (name === 'data' && format) {
      const step = format.channels * 2;
      const samples = new Float32Array(Math.floor(length / step));
      for (let index = 0; index < samples.length; index += 1) samples[index] = file.readInt16LE(body + index * step) / 32768;
      return { sampleRate: format.sampleRate, samples };
    }
    at = body + length + (length % 2);
  }
  throw new Error('no sound in the WAVE file');
}

/** Writes one channel as 16-bit PCM; what is louder than full scale is cut. */
export function writeWav({ sampleRate, samples }: Sound): Buffer {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, index) => file.writeInt16LE(Math.max(-32768, Math.min(32767, Math.round(sample * 32767))), 44 + index * 2));
  return file;
}
