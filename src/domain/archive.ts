// The archive: everything the content says, joined. Pages, feeds and scripts all read from this one shape.
import type { BackgroundFacts } from '../schema/background.ts';
import type { ProjectFacts } from '../schema/project.ts';
import type { ShowFacts } from '../schema/show.ts';
import { byRelease, isPlayable, type Episode, type PlayableEpisode } from './episode.ts';
import type { Finding } from './finding.ts';
import { isProjectOutput, type Output } from './output.ts';
import type { Person } from './person.ts';
import { byId, remembered } from './remembered.ts';
import type { Source, SourceUse } from './source.ts';
import type { Topic } from './topic.ts';

/** A background fact with its sources joined. */
export interface Background extends Omit<BackgroundFacts, 'sources'> {
  id: string;
  sources: Source[];
}

/** The project with its sources joined. */
export interface Project extends Omit<ProjectFacts, 'sources' | 'facts'> {
  facts: (Omit<ProjectFacts['facts'][number], 'source'> & { source: Source })[];
  sources: SourceUse[];
}

export interface Archive {
  project: Project;
  show: ShowFacts;
  /** All outputs of all families, newest first. */
  outputs: Output[];
  findings: Finding[];
  people: Person[];
  topics: Topic[];
  background: Background[];
}

/** What the project produced, without the episodes made for this site. */
export const projectOutputs: (archive: Archive) => readonly Output[] = remembered((archive: Archive) => archive.outputs.filter(isProjectOutput));

/** The episodes that can be played, latest first. */
export const playableEpisodes: (archive: Archive) => readonly PlayableEpisode[] = remembered((archive: Archive) =>
  archive.outputs
    .filter((output): output is Episode => output.family === 'episodes')
    .filter(isPlayable)
    .sort(byRelease));

/** The output of that id; throws when there is none (references were checked before). */
export function outputById(archive: Archive, id: string): Output {
  const found = byId(archive.outputs).get(id);
  if (!found) throw new Error(`No output is called «${id}»`);
  return found;
}

/** The topic of that id; throws when there is none (references were checked before). */
export function topicById(archive: Archive, id: string): Topic {
  const found = byId(archive.topics).get(id);
  if (!found) throw new Error(`No topic is called «${id}»`);
  return found;
}

/** The episode of that id; throws when there is none. */
export function episodeById(archive: Archive, id: string): Episode {
  const found = outputById(archive, id);
  if (found.family !== 'episodes') throw new Error(`«${id}» is no episode`);
  return found;
}

/** The episode of that id, which can be played; throws when it cannot. */
export function playableEpisodeById(archive: Archive, id: string): PlayableEpisode {
  const found = episodeById(archive, id);
  if (!isPlayable(found)) throw new Error(`«${id}» cannot be played`);
  return found;
}
