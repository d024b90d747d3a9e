// From the archive to the feed: which of our facts stand where in the show and its episodes.
import type { Archive } from '../domain/archive.ts';
import { toChapters } from '../domain/chapter.ts';
import { fullName, type Credit, type CreditRole } from '../domain/credit.ts';
import type { PlayableEpisode } from '../domain/episode.ts';
import type { Locale } from '../domain/locale.ts';
import { pick } from '../domain/localized.ts';
import { toRecording } from '../domain/recording.ts';
import { chaptersPath, coverUrl, transcriptPath } from '../domain/show.ts';
import type { Reader } from '../i18n/reader.ts';
import { absolute } from '../i18n/routes.ts';
import type { FeedEpisode, FeedPerson, FeedShow, FeedTranscript } from './podcast-feed.ts';
import type { FeedChapter } from './podcast-chapters.ts';
import { escapeMarkup } from './podcast-rss-parts.ts';

/** What the archive does not hold: where the site is, how each language reads, and what lies in the drawer. */
export interface FeedContext {
  /** Without a slash at its end. */
  readonly siteUrl: string;
  readonly readers: Readonly<Record<Locale, Reader>>;
}

/** The language an episode is described in: its own when the site has it, else Norwegian. */
function localeOf(language: string): Locale {
  return language === 'en' || language.startsWith('en-') ? 'en' : 'nb';
}

/** The show as its feed states it. */
export function toFeedShow({ show }: Archive, { siteUrl, readers }: FeedContext): FeedShow {
  const locale = localeOf(show.language);
  const isPng = show.cover.file.endsWith('.png');
  return {
    title: show.title,
    link: absolute(readers[locale].to({ page: 'family', family: 'episodes' }), siteUrl),
    description: show.description[locale],
    disclosure: show.disclosure[locale],
    language: show.language,
    author: show.author,
    ...(show.owner === undefined ? {} : { owner: show.owner }),
    categories: show.categories.map(({ name, sub }) => (sub === undefined ? { name } : { name, sub })),
    explicit: show.explicit,
    type: show.type,
    guid: show.guid,
    medium: show.medium,
    locked: show.locked,
    licence: show.licence,
    ...(show.copyright === undefined ? {} : { copyright: show.copyright }),
    image: { url: coverUrl(show, siteUrl), alt: show.cover.alt[locale], width: 3000, height: 3000, mediaType: isPng ? 'image/png' : 'image/jpeg' },
    ...(show.newFeedUrl === undefined ? {} : { newFeedUrl: show.newFeedUrl }),
    ...(show.location === undefined ? {} : { location: withoutAbsent(show.location) }),
    ...(show.updateFrequency === undefined ? {} : { updateFrequency: withoutAbsent(show.updateFrequency) }),
  };
}

/**
 * An episode as the feed states it.
 * @param transcriptLanguages languages of the VTT files in its drawer
 * @param bodyHtml the show notes' own words as HTML, when the page has rendered them
 */
export function toFeedEpisode(
  episode: PlayableEpisode,
  { show, people }: Archive,
  context: FeedContext,
  { transcriptLanguages, bodyHtml = '' }: { readonly transcriptLanguages: readonly string[]; readonly bodyHtml?: string },
): FeedEpisode {
  const { siteUrl, readers } = context;
  const locale = localeOf(episode.language);
  const reader = readers[locale];
  const recording = toRecording(episode.recording, siteUrl, show.audioBaseUrl);
  const chapters = toFeedChapters(episode, context);
  const summary = pick(episode.words, locale)?.value.summary ?? episode.title;
  const isSynthetic = episode.syntheticVoice !== undefined || Object.values(episode.voices).includes('synthetic');
  return {
    guid: episode.guid,
    title: episode.title,
    language: episode.language,
    link: absolute(reader.to({ page: 'output', family: 'episodes', id: episode.id }), siteUrl),
    published: episode.published,
    summary,
    notesHtml: writeNotes(episode, reader, summary, bodyHtml),
    ...(isSynthetic ? { disclosure: show.disclosure[locale] } : {}),
    isSynthetic,
    recording,
    ...(recording.bitrate === undefined ? {} : { recordingTitle: `MP3 ${Math.round(recording.bitrate / 1000)} kbit/s` }),
    kind: episode.kind,
    ...(episode.season === undefined ? {} : { season: episode.season }),
    ...(episode.number === undefined ? {} : { number: episode.number }),
    explicit: show.explicit,
    transcripts: transcriptLanguages.flatMap((language) => toFeedTranscripts(episode.id, language, siteUrl)),
    chapters,
    ...(chapters.length === 0 ? {} : { chaptersUrl: absolute(chaptersPath(episode.id), siteUrl) }),
    soundbites: toSoundbites(episode),
    persons: [
      ...episode.credits.flatMap((credit) => toFeedPerson(credit, reader, siteUrl, people.some(({ id }) => id === credit.personId))),
      // A machine that reads is named among those who are heard, so that apps say so too.
      ...Object.entries(episode.voices).filter(([, who]) => who === 'synthetic').map(([name]) => ({ name, role: 'Narrator', group: 'Cast' })),
    ],
    ...(episode.licence === undefined ? {} : { licence: episode.licence }),
  };
}

/** The chapters with full addresses; one that speaks of a finding leads to it. Also what `chapters.json` holds. */
export function toFeedChapters(episode: PlayableEpisode, { siteUrl, readers }: FeedContext): FeedChapter[] {
  const reader = readers[localeOf(episode.language)];
  return episode.chapters.map(({ start, title, finding, url }) => {
    const address = finding === undefined ? url : absolute(reader.to({ page: 'finding', id: finding }), siteUrl);
    return { startTime: start, title, ...(address === undefined ? {} : { url: address }) };
  });
}

/** 15 to 120 seconds, as the namespace advises: a shorter chapter runs on into the next. */
const SOUNDBITE_SECONDS = { shortest: 15, longest: 120 };

/** One soundbite for each finding that is spoken of. */
function toSoundbites(episode: PlayableEpisode): FeedEpisode['soundbites'] {
  const duration = episode.recording.durationSeconds;
  return toChapters(episode.chapters, duration).filter(({ finding }) => finding !== undefined).map(({ start, end, title }) => ({
    start,
    durationSeconds: Math.min(SOUNDBITE_SECONDS.longest, Math.max(SOUNDBITE_SECONDS.shortest, end - start), duration - start),
    title,
  }));
}

function toFeedTranscripts(id: string, language: string, siteUrl: string): FeedTranscript[] {
  const file = (extension: 'vtt' | 'srt' | 'json' | 'html', mediaType: FeedTranscript['mediaType'], isTimed: boolean): FeedTranscript => ({
    url: absolute(transcriptPath(id, language, extension), siteUrl), mediaType, language, isTimed,
  });
  return [file('vtt', 'text/vtt', true), file('srt', 'application/x-subrip', true), file('json', 'application/json', false), file('html', 'text/html', false)];
}

/** Our roles as the podcast taxonomy names them; a role it has no word for is left out, since apps would make a host of it. */
const TAXONOMY: Readonly<Partial<Record<CreditRole, Pick<FeedPerson, 'role' | 'group'>>>> = {
  host: { role: 'Host', group: 'Cast' },
  interviewer: { role: 'Host', group: 'Cast' },
  presenter: { role: 'Host', group: 'Cast' },
  guest: { role: 'Guest', group: 'Cast' },
  interviewee: { role: 'Guest', group: 'Cast' },
  narrator: { role: 'Narrator', group: 'Cast' },
  performer: { role: 'Voice Actor', group: 'Cast' },
  author: { role: 'Author', group: 'Writing' },
  editor: { role: 'Editor', group: 'Writing' },
  translator: { role: 'Translator', group: 'Writing' },
};

function toFeedPerson(credit: Credit, reader: Reader, siteUrl: string, hasPage: boolean): FeedPerson[] {
  const term = TAXONOMY[credit.role];
  if (!term) return [];
  const href = hasPage ? absolute(reader.to({ page: 'person', id: credit.personId! }), siteUrl) : undefined;
  return [{ name: credit.printedAs ?? fullName(credit.name), ...term, ...(href === undefined ? {} : { href }) }];
}

/** The full notes: what it is, the notes' own words, and every source with its address. */
function writeNotes(episode: PlayableEpisode, reader: Reader, summary: string, bodyHtml: string): string {
  const sources = episode.sources.map(({ source }) =>
    `<li><a href="${escapeMarkup(source.url)}">${escapeMarkup([source.title, source.publisher].filter((part) => part !== undefined).join(', '))}</a></li>`);
  const heading = `<p><strong>${escapeMarkup(reader.t('sources.heading', { n: String(sources.length) }))}</strong></p>`;
  return `<p>${escapeMarkup(summary)}</p>${bodyHtml.trim()}${sources.length === 0 ? '' : `${heading}<ul>${sources.join('')}</ul>`}`;
}

/** Optional fields that are absent rather than undefined, as the feed's types ask. */
function withoutAbsent<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}
