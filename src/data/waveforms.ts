// The outline of an episode's sound: `peaks.json` in its drawer, measured together with the recording.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Waveform } from '../domain/waveform.ts';
import { contentDir } from './content-dir.ts';

/** The outline; undefined when it was not measured. */
export async function getWaveform(episodeId: string): Promise<Waveform | undefined> {
  try {
    return JSON.parse(await readFile(join(contentDir, 'episodes', episodeId, 'peaks.json'), 'utf8')) as Waveform;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
