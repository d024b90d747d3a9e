/** Makes an MP3 of one channel of speech, with lame. */

import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTool } from './external-tool.ts';
import { writeWav, type Sound } from './wav.ts';

const LAME = { name: 'lame', packageName: 'lame' };

/** Kilobits a second: constant, so that a jump lands where it should in every player. */
export const NARRATION_KBITS = 64;

/**
 * Encodes mono sound at 44.1 kHz.
 * @returns the bytes of the MP3, without tags
 * @throws WorkshopProblem when lame is not installed
 */
export async function encodeMp3(sound: Sound): Promise<Buffer> {
  // Into a file, not a pipe: lame goes back to the start to write how much silence players are to skip.
  const folder = await mkdtemp(path.join(tmpdir(), 'narrate-'));
  try {
    const file = path.join(folder, 'speech.mp3');
    await runTool(LAME, ['--quiet', '--cbr', '-b', String(NARRATION_KBITS), '-m', 'm', '-q', '2', '--resample', '44.1', '-', file], writeWav(sound));
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
