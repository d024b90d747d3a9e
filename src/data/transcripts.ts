// The speech of an episode: `transcript.<language>.vtt` in its drawer.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cue } from '../domain/cue.ts';
import { parseWebVtt } from '../formats/webvtt.ts';
import { contentDir } from './content-dir.ts';

export interface EpisodeTranscript {
  language: string;
  cues: readonly Cue[];
}

const read = new Map<string, Promise<EpisodeTranscript[]>>();

/** All transcripts of an episode, the one in its own language first. Read once a build, anew in development. */
export function getTranscripts(episodeId: string, ownLanguage: string): Promise<EpisodeTranscript[]> {
  const known = import.meta.env.DEV ? undefined : read.get(episodeId);
  const transcripts = known ?? readTranscripts(episodeId, ownLanguage);
  read.set(episodeId, transcripts);
  return transcripts;
}

async function readTranscripts(episodeId: string, ownLanguage: string): Promise<EpisodeTranscript[]> {
  const folder = join(contentDir, 'episodes', episodeId);
  const transcripts: EpisodeTranscript[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const language = /^transcript\.([a-zA-Z-]+)\.vtt$/.exec(name)?.[1];
    if (language) transcripts.push({ language, cues: (await parseWebVtt(await readFile(join(folder, name), 'utf8'))).cues });
  }
  return transcripts.sort((a, b) => Number(b.language === ownLanguage) - Number(a.language === ownLanguage));
}
