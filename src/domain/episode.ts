// An episode: in the feed when it has a recording; a page alone when it has none.
import type { ChapterFacts } from '../schema/chapter.ts';
import type { EpisodeFacts } from '../schema/episode.ts';
import type { OutputBase } from './output.ts';

export interface Episode extends OutputBase {
  family: 'episodes';
  type: EpisodeFacts['type'];
  origin: 'project' | 'site';
  guid?: string | undefined;
  published?: string | undefined;
  season?: number | undefined;
  number?: number | undefined;
  kind: 'full' | 'trailer' | 'bonus';
  recording?: EpisodeFacts['recording'];
  /** As another site states it, in seconds, when the recording is not here. */
  durationSeconds?: number | undefined;
  syntheticVoice?: EpisodeFacts['syntheticVoice'];
  voices: Record<string, string>;
  chapters: ChapterFacts[];
}

/** An episode that can be played: it has a recording, a guid and a date of release. */
export type PlayableEpisode = Episode & Required<Pick<Episode, 'recording' | 'guid' | 'published'>> & {
  recording: NonNullable<Episode['recording']>;
  guid: string;
  published: string;
};

/** True when the episode belongs in the feed. */
export function isPlayable(episode: Episode): episode is PlayableEpisode {
  return episode.recording !== undefined && episode.guid !== undefined && episode.published !== undefined;
}

/** True when a machine is heard: the whole is read by one, or one of the voices is. */
export function isSynthetic(episode: Pick<Episode, 'syntheticVoice' | 'voices'>): boolean {
  return episode.syntheticVoice !== undefined || Object.values(episode.voices).includes('synthetic');
}

/** True when the episode is one of the show's: it is in the feed, or was made for it and waits for its recording. */
export function isOfTheShow(episode: Episode): boolean {
  return isPlayable(episode) || (episode.type === 'podcast-episode' && episode.origin === 'site');
}

/** Latest release first. */
export function byRelease(a: PlayableEpisode, b: PlayableEpisode): number {
  return Date.parse(b.published) - Date.parse(a.published);
}

/** Episodes by season, the latest season first and those without one last; within a season their order is kept. */
export function bySeason<T extends Pick<Episode, 'season'>>(episodes: readonly T[]): { season: number | undefined; episodes: T[] }[] {
  const seasons = [...new Set(episodes.map((episode) => episode.season))].sort((a, b) => (b ?? 0) - (a ?? 0));
  return seasons.map((season) => ({ season, episodes: episodes.filter((episode) => episode.season === season) }));
}
