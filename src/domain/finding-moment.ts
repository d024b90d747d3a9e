// Where the podcast speaks of a finding. The episode's chapters say so, and the finding may point to more.
import { playableEpisodes, type Archive } from './archive.ts';
import { toChapters } from './chapter.ts';
import type { PlayableEpisode } from './episode.ts';
import type { Finding } from './finding.ts';

/** A stretch of an episode about a finding, in seconds. */
export interface FindingMoment {
  readonly episode: PlayableEpisode;
  readonly start: number;
  readonly end: number;
  /** The chapter's title, when a chapter says so. */
  readonly title?: string;
}

/**
 * The moments of a finding: first the chapters that name it, then what the finding itself points to, the same stretch once.
 * Chapter and finding thus always name each other, whichever of them was written. The latest episode comes first.
 */
export function findingMoments(finding: Finding, archive: Archive): FindingMoment[] {
  return playableEpisodes(archive).flatMap((episode) => {
    const chapters = toChapters(episode.chapters, episode.recording.durationSeconds).filter((chapter) => chapter.finding === finding.id);
    const pointed = finding.moments.filter((moment) => moment.episode === episode.id)
      .filter((moment) => !chapters.some((chapter) => chapter.start <= moment.start && moment.end <= chapter.end));
    return [...chapters, ...pointed]
      .map((moment): FindingMoment => ({ episode, start: moment.start, end: moment.end, ...('title' in moment ? { title: moment.title } : {}) }))
      .sort((a, b) => a.start - b.start);
  });
}
