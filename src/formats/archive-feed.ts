// The show and its playable episodes as the feed says them: from the archive to what podcast-rss.ts writes.
import type { Archive } from '../domain/archive.ts';
import { fullName, type Credit, type CreditRole } from '../domain/credit.ts';
import type { PlayableEpisode } from '../domain/episode.ts';
import { pick } from '../domain/localized.ts';
import { toRecording } from '../domain/recording.ts';
import { chaptersPath, coverUrl, transcriptPath } from '../domain/show.ts';
import { absolute, pathTo } from '../i18n/routes.ts';
import type { Locale } from '../domain/locale.ts';
import type { FeedEpisode, FeedImage, FeedPerson, FeedShow } from './podcast-feed.ts';
import type { FeedChapter } from './podcast-chapters.ts';

/** Our roles in the podcast taxonomy; a role it does not know is left out, since apps would make it a host. */
const TAXONOMY: Partial<Record<CreditRole, Pick<FeedPerson, 'role' | 'group'>>> = {
  host: { role: 'Host', group: 'Cast' },
  guest: { role: 'Guest', group: 'Cast' },
  interviewee: { role: 'Guest', group: 'Cast' },
  interviewer: { role: 'Host', group: 'Cast' },
  narrator: { role: 'Narrator', group: 'Cast' },
  author: { role: 'Author', group: 'Writing' },
  editor: { role: 'Editor', group: 'Writing' },
  translator: { role: 'Translator', group: 'Writing' },
};

const TRANSCRIPT_TYPES = { vtt: 'text/vtt', srt: 'application/x-subrip', json: 'application/json', html: 'text/html' } as const;

/** The interface language nearest to a language spoken: the feed's own words have one language. */
export function feedLocale(language: string): Locale {
  return language.startsWith('en') ? 'en' : 'nb';
}

/** The show as the channel says it. @param image the cover, measured */
export function toFeedShow({ show }: Archive, siteUrl: string, image: Pick<FeedImage, 'width' | 'height' | 'mediaType'>): FeedShow {
  const locale = feedLocale(show.language);
  const { title, language, author, owner, categories, explicit, type, guid, medium, locked, licence, copyright, newFeedUrl, location, updateFrequency } = show;
  return definedOf({
    title, language, author, owner, explicit, type, guid, medium, locked, licence, copyright, newFeedUrl,
    categories: categories.map(definedOf),
    link: absolute(pathTo({ page: 'family', family: 'episodes' }, locale), siteUrl),
    description: show.description[locale],
    disclosure: show.disclosure[locale],
    image: { ...image, url: coverUrl(show, siteUrl), alt: show.cover.alt[locale] },
    location: location && definedOf({ ...location, rel: 'subject' }),
    updateFrequency: updateFrequency && definedOf(updateFrequency),
  }) as FeedShow;
}

/** What an episode's item needs beyond the archive: its show notes, the languages of its transcripts, its place among the site's pages. */
export interface EpisodeParts {
  notesHtml: string;
  transcriptLanguages: readonly string[];
  siteUrl: string;
}

/** An episode as its item says it. */
export function toFeedEpisode(episode: PlayableEpisode, archive: Archive, { notesHtml, transcriptLanguages, siteUrl }: EpisodeParts): FeedEpisode {
  const { show } = archive;
  const locale = feedLocale(episode.language);
  const recording = toRecording(episode.recording, siteUrl, show.audioBaseUrl);
  const chapters = toFeedChapters(episode, locale, siteUrl);
  return definedOf({
    guid: episode.guid,
    title: episode.title,
    language: episode.language,
    link: absolute(pathTo({ page: 'output', family: 'episodes', id: episode.id }, locale), siteUrl),
    published: episode.published,
    summary: pick(episode.words, locale)?.value.summary ?? episode.title,
    notesHtml,
    disclosure: episode.syntheticVoice && show.disclosure[locale],
    isSynthetic: episode.syntheticVoice !== undefined,
    recording,
    recordingTitle: recording.bitrate === undefined ? undefined : `MP3 ${Math.round(recording.bitrate / 1000)} kbit/s`,
    kind: episode.kind,
    season: episode.season,
    number: episode.number,
    explicit: show.explicit,
    transcripts: transcriptLanguages.flatMap((language) => (['vtt', 'srt', 'json', 'html'] as const).map((extension) => ({
      url: `${siteUrl}${transcriptPath(episode.id, language, extension)}`,
      mediaType: TRANSCRIPT_TYPES[extension], language, isTimed: extension === 'vtt' || extension === 'srt',
    }))),
    chapters,
    chaptersUrl: chapters.length > 0 ? `${siteUrl}${chaptersPath(episode.id)}` : undefined,
    soundbites: soundbitesOf(episode, archive, locale),
    persons: episode.credits.flatMap((credit) => toFeedPerson(credit, locale, siteUrl)),
    licence: episode.licence,
  }) as FeedEpisode;
}

/** The chapters in the shape of the chapters file; one that is about a finding leads to it. */
export function toFeedChapters(episode: PlayableEpisode, locale: Locale, siteUrl: string): FeedChapter[] {
  return episode.chapters.map((chapter) => {
    const url = chapter.finding ? absolute(pathTo({ page: 'finding', id: chapter.finding }, locale), siteUrl) : chapter.url;
    return { startTime: chapter.start, title: chapter.title, ...(url ? { url } : {}) };
  });
}

/** A soundbite per chapter that is about a finding: its first two minutes at most. Apps drop one that starts at 0. */
function soundbitesOf(episode: PlayableEpisode, { findings }: Archive, locale: Locale): FeedEpisode['soundbites'] {
  return episode.chapters.flatMap((chapter, i) => {
    const finding = findings.find((candidate) => candidate.id === chapter.finding);
    if (!finding) return [];
    const start = Math.max(0.1, chapter.start);
    const end = episode.chapters[i + 1]?.start ?? episode.recording.durationSeconds;
    const title = pick(finding.words, locale)?.value.claim ?? chapter.title;
    return [{ start, durationSeconds: Math.round(Math.min(120, end - start) * 1000) / 1000, title: title.slice(0, 128) }];
  });
}

function toFeedPerson(credit: Credit, locale: Locale, siteUrl: string): FeedPerson[] {
  const known = TAXONOMY[credit.role];
  if (!known) return [];
  const href = credit.personId && absolute(pathTo({ page: 'person', id: credit.personId }, locale), siteUrl);
  return [{ name: credit.printedAs ?? fullName(credit.name), ...known, ...(href ? { href } : {}) }];
}

/** The same without fields that are absent, as exact optional fields want it. */
function definedOf<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
