// What is said of an episode on one line: number or kind, date, length, and whether the voice is synthetic.
import { isSynthetic, type PlayableEpisode } from '../../domain/episode.ts';
import { formatMinutes, osloDate } from '../../i18n/format.ts';
import type { Reader } from '../../i18n/reader.ts';

export function episodeLine(episode: PlayableEpisode, reader: Reader): string {
  return [
    episode.kind === 'full' && episode.number ? reader.t('episode.number', { n: episode.number }) : reader.t(`episode.kind.${episode.kind}`),
    reader.date(osloDate(episode.published)),
    formatMinutes(episode.recording.durationSeconds),
    isSynthetic(episode) && reader.t('episode.synthetic'),
  ].filter(Boolean).join(' · ');
}
