// The show and its playable episodes as the feed says them: from the archive to what podcast-rss.ts writes.
import type { Archive } from '../domain/archive.ts';
import { fullName, type Credit, type CreditRole } from '../domain/credit.ts';
import { isSynthetic, type PlayableEpisode } from '../domain/episode.ts';
import { pick } from '../domain/localized.ts';
import { toRecording } from '../domain/recording.ts';
import { chaptersPath, coverUrl, transcriptPath } from '../domain/show.ts';
import { absolute, pathTo } from '../i18n/routes.ts';
import type { Locale } from '../domain/locale.ts';
import { escapeMarkup } from './podcast-rss-parts.ts';
import type { FeedEpisode, FeedImage, FeedPerson, FeedShow } from './podcast-feed.ts';
import type { FeedChapter } from './podcast-chapters.ts';

/** Our roles in the podcast taxonomy; a role it does not know is left out, since apps would make it a host. */
const TAXONOMY: Partial<Record<CreditRole, Pick<FeedPerson, 'role' | 'group'>>> = {
  host: { role: 'Host', group: 'Cast' },
  guest: { role: 'Guest', group: 'Cast' },
  interviewee: { role: 'Guest', group: 'Cast' },
  interviewer: { role: 'Host', group: 'Cast' },
  presenter: { role: 'Host', group: 'Cast' },
  performer: { role: 'Voice Actor', group: 'Cast' },
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
  /** The words above the list of sources, in the episode's language. */
  sourcesHeading: string;
  transcriptLanguages: readonly string[];
  siteUrl: string;
}

/** An episode as its item says it. */
export function toFeedEpisode(episode: PlayableEpisode, archive: Archive, { notesHtml, sourcesHeading, transcriptLanguages, siteUrl }: EpisodeParts): FeedEpisode {
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
    notesHtml: `${notesHtml}${writeSources(episode, sourcesHeading)}`,
    disclosure: isSynthetic(episode) ? show.disclosure[locale] : undefined,
    isSynthetic: isSynthetic(episode),
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
    persons: [
      ...episode.credits.flatMap((credit) => toFeedPerson(credit, locale, siteUrl)),
      // A machine that reads is named among those who are heard, so that apps say so too.
      ...Object.entries(episode.voices).filter(([, who]) => who === 'synthetic').map(([name]) => ({ name, ...TAXONOMY.narrator! })),
    ],
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

/** Where what is said was seen, as a list that every app shows. */
function writeSources(episode: PlayableEpisode, heading: string): string {
  const items = episode.sources.map(({ source }) => {
    const about = [source.publisher, source.date].filter((part) => part !== undefined).map((part) => `, ${escapeMarkup(part)}`).join('');
    return `<li><a href="${escapeMarkup(source.url)}">${escapeMarkup(source.title)}</a>${about}</li>`;
  });
  return items.length === 0 ? '' : `<p>${escapeMarkup(heading)}</p><ul>${items.join('')}</ul>`;
}

/** 15 to 120 seconds, as the namespace advises: a shorter chapter runs on into the next. */
const SOUNDBITE_SECONDS = { shortest: 15, longest: 120 };

/** A soundbite per chapter that is about a finding. Apps drop one that starts at 0. */
function soundbitesOf(episode: PlayableEpisode, { findings }: Archive, locale: Locale): FeedEpisode['soundbites'] {
  return episode.chapters.flatMap((chapter, i) => {
    const finding = findings.find((candidate) => candidate.id === chapter.finding);
    if (!finding) return [];
    const start = Math.max(0.1, chapter.start);
    const end = episode.chapters[i + 1]?.start ?? episode.recording.durationSeconds;
    const title = pick(finding.words, locale)?.value.claim ?? chapter.title;
    const wanted = Math.min(SOUNDBITE_SECONDS.longest, Math.max(SOUNDBITE_SECONDS.shortest, end - start));
    const durationSeconds = Math.round(Math.min(wanted, episode.recording.durationSeconds - start) * 1000) / 1000;
    return [{ start, durationSeconds, title: title.slice(0, 128) }];
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
