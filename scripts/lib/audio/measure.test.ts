import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { recording } from '../../../src/schema/episode.ts';
import { measureAudio } from './measure.ts';
import { writeWav } from './wav.ts';

const fixture = (name: string): string => path.join(import.meta.dirname, '__fixtures__', name);
const folder = mkdtempSync(path.join(tmpdir(), 'measure-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of these bytes. */
function fileOf(name: string, bytes: Buffer | string): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

describe('a sound file is measured', () => {
  it('in mono: bytes, duration, bitrate, hash, and a tone of −20 dBFS as −23 LUFS', async () => {
    const bytes = readFileSync(fixture('tone-mono-cbr.mp3'));
    const measured = await measureAudio(fixture('tone-mono-cbr.mp3'));
    expect(measured).toMatchObject({ channels: 1, sampleRate: 44_100, recording: { file: 'tone-mono-cbr.mp3', bytes: bytes.length, mediaType: 'audio/mpeg', bitrate: 64_000 } });
    expect(measured.recording.durationSeconds).toBeCloseTo(4, 0);
    expect(measured.recording.loudness).toBeCloseTo(-23, 0);
    expect(measured.peakDbfs).toBeCloseTo(-20, 0);
    expect(measured.recording.sha384).toBe(createHash('sha384').update(bytes).digest('base64'));
    expect(recording.parse(measured.recording)).toEqual(measured.recording);
  });

  it('in stereo: the same tone is 3 dB louder', async () => {
    const measured = await measureAudio(fixture('tone-stereo-cbr.mp3'));
    expect(measured.channels).toBe(2);
    expect(measured.recording.loudness).toBeCloseTo(-20, 0);
  });

  it('of variable bitrate without a header: every frame is counted', async () => {
    const measured = await measureAudio(fixture('quiet-then-loud-vbr.mp3'));
    expect(measured.recording.durationSeconds).toBeGreaterThan(5.9);
    expect(measured.recording.durationSeconds).toBeLessThan(6.2);
    expect(measured.recording.bitrate).toBeLessThan(32_000);
  });

  it('with a hole in it: where, and what to do', async () => {
    const bytes = Buffer.concat([readFileSync(fixture('tone-mono-cbr.mp3')), Buffer.alloc(20_000), readFileSync(fixture('tone-mono-cbr.mp3'))]);
    await expect(measureAudio(fileOf('hull.mp3', bytes))).rejects.toThrow(/hull\.mp3" is damaged at 0:0[34]/);
  });

  it('as an outline of at most 600 columns: quiet, then loud', async () => {
    const { waveform } = await measureAudio(fixture('quiet-then-loud-vbr.mp3'));
    expect(waveform.length).toBeLessThanOrEqual(600);
    expect(waveform.data).toHaveLength(waveform.length * 2);
    const height = (from: number, to: number): number => Math.max(...waveform.data.slice(from * 2, to * 2));
    const half = Math.floor(waveform.length / 2);
    expect(height(0, half - 10)).toBeLessThanOrEqual(1);
    expect(height(half + 10, waveform.length)).toBeGreaterThan(15);
    expect(Math.min(...waveform.data)).toBeGreaterThanOrEqual(-128);
  });
});

describe('what cannot be measured is named with what to do', () => {
  it.each([
    ['mangler.mp3', undefined, 'does not exist'],
    ['tekst.mp3', 'dette er ikke lyd', 'cannot be read as sound'],
    ['tom.mp3', '', 'cannot be read as sound'],
    ['bolge.mp3', writeWav({ sampleRate: 8000, samples: new Float32Array(8000) }), 'not MP3'],
    ['avkortet.mp3', Buffer.from('ID3\u0004\u0000\u0000\u0000\u0000\u0000\u007f', 'latin1'), 'cannot be read as sound'],
  ])('%s', async (name, bytes, message) => {
    const file = bytes === undefined ? path.join(folder, name) : fileOf(name, bytes);
    await expect(measureAudio(file)).rejects.toThrow(message);
    await expect(measureAudio(file)).rejects.toMatchObject({ name: 'WorkshopProblem' });
  });
});
