/** The episodes of a content tree in the form the ledger keeps them. */

import { groupPassages, paragraphLengths } from '../../../src/domain/cue.ts';
import { isReleased } from '../../../src/domain/embargo.ts';
import { countCorrections, type Changes, type PublishedEpisode } from '../../../src/domain/ledger.ts';
import { audioUrl } from '../../../src/domain/recording.ts';
import { parseWebVtt } from '../../../src/formats/webvtt.ts';
import { episode as episodeSchema, type EpisodeFacts } from '../../../src/schema/episode.ts';
import { textField } from '../checks/check.ts';
import type { Content, Drawer } from '../read-content.ts';

/**
 * Every episode that is in the feed, by id. What is wrong with an episode is for other checks to say.
 * @param now leaves out what is not released at that moment, in milliseconds since 1970; absent: leaves out nothing
 */
export async function episodesNow(content: Content, changes: Changes, now?: number): Promise<Map<string, PublishedEpisode>> {
  const audioBaseUrl = textField(content.singles.get('show.yaml')?.value, 'audioBaseUrl');
  const episodes = new Map<string, PublishedEpisode>();
  for (const drawer of content.drawers.filter(({ collection }) => collection === 'episodes')) {
    const facts = episodeSchema.safeParse(drawer.facts?.value).data;
    if (facts?.guid === undefined || facts.published === undefined || facts.recording === undefined) continue;
    if (now !== undefined && !isReleased([facts.published, facts.publishAt], now)) continue;
    const { file, bytes, sha384 } = facts.recording;
    episodes.set(drawer.id, {
      guid: facts.guid,
      published: facts.published,
      recording: { address: audioUrl(file, '', audioBaseUrl), bytes, sha384 },
      paragraphs: await paragraphsOf(drawer, facts),
      corrections: countCorrections(drawer.id, changes),
    });
  }
  return episodes;
}

async function paragraphsOf(drawer: Drawer, facts: EpisodeFacts): Promise<Record<string, string[]>> {
  const starts = (facts.chapters ?? []).map(({ start }) => start);
  const all: Record<string, string[]> = {};
  for (const { language, text } of drawer.transcripts) {
    all[language] = groupPassages((await parseWebVtt(text)).cues, starts, paragraphLengths).map(({ id }) => id);
  }
  return all;
}
