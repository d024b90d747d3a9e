// The podcast's files, each from the archive: the feed, transcripts and chapters.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { markdownToHtml } from 'satteri';
import sharp from 'sharp';
import { playableEpisodes } from '../domain/archive.ts';
import { groupPassages, paragraphLengths, type Cue } from '../domain/cue.ts';
import { isSynthetic, type PlayableEpisode } from '../domain/episode.ts';
import { FEED_STYLESHEET_PATH, feedUrl } from '../domain/show.ts';
import { feedLocale, toFeedChapters, toFeedEpisode, toFeedShow } from '../formats/archive-feed.ts';
import { writeChaptersJson } from '../formats/podcast-chapters.ts';
import { writePodcastFeed } from '../formats/podcast-rss.ts';
import { writeSrt } from '../formats/srt.ts';
import { writeTranscriptHtml } from '../formats/transcript-html.ts';
import { writeTranscriptJson } from '../formats/transcript-json.ts';
import { writeWebVtt } from '../formats/webvtt.ts';
import { absolute, pathTo } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';
import { outputKey } from './page-keys.ts';
import { getReader } from './page-data.ts';
import { getTranscripts } from './transcripts.ts';
import { pickText } from './words.ts';

/** The show's one feed, the same bytes for the same content. */
export async function podcastFeed(siteUrl: string): Promise<string> {
  const archive = await getArchive();
  const episodes = await Promise.all(playableEpisodes(archive).map(async (episode) => toFeedEpisode(episode, archive, {
    notesHtml: await notesHtml(episode),
    sourcesHeading: (await getReader(feedLocale(episode.language))).t('sources.heading', { n: episode.sources.length }),
    transcriptLanguages: (await getTranscripts(episode.id, episode.language)).map((transcript) => transcript.language),
    siteUrl,
  })));
  const show = toFeedShow(archive, siteUrl, await measureCover(archive.show.cover.file));
  return writePodcastFeed(show, episodes, { feedUrl: feedUrl(siteUrl), stylesheet: FEED_STYLESHEET_PATH });
}

/** The show notes as HTML, from the words in the episode's own language. */
async function notesHtml(episode: PlayableEpisode): Promise<string> {
  const words = await pickText('episodeTexts', episode.id, feedLocale(episode.language));
  return markdownToHtml(words?.entry.body ?? '').html;
}

async function measureCover(file: string) {
  const { width, height, format } = await sharp(await readFile(join('public', file))).metadata();
  return { width, height, mediaType: format === 'png' ? ('image/png' as const) : ('image/jpeg' as const) };
}

export const TRANSCRIPT_EXTENSIONS = ['vtt', 'srt', 'json', 'html'] as const;
export type TranscriptExtension = (typeof TRANSCRIPT_EXTENSIONS)[number];

/** Addresses of all transcript files: episode × language × encoding. */
export async function transcriptPaths() {
  const paths = await Promise.all(playableEpisodes(await getArchive()).map(async (episode) => {
    const [transcripts, cacheKey] = [await getTranscripts(episode.id, episode.language), await outputKey(episode.id)];
    return transcripts.flatMap(({ language, cues }) => TRANSCRIPT_EXTENSIONS.map((extension) => ({
      params: { id: episode.id, transcript: `transcript.${language}.${extension}` }, props: { episode, language, cues, extension }, cacheKey,
    })));
  }));
  return paths.flat();
}

/** One transcript file. @param cues the speech it holds */
export async function transcriptFile(episode: PlayableEpisode, language: string, cues: readonly Cue[], extension: TranscriptExtension, siteUrl: string): Promise<string> {
  switch (extension) {
    case 'vtt':
      return writeWebVtt(cues);
    case 'srt':
      return writeSrt(cues);
    case 'json':
      return writeTranscriptJson(cues);
    case 'html': {
      const { show } = await getArchive();
      const locale = feedLocale(language);
      const passages = groupPassages(cues, episode.chapters.map((chapter) => chapter.start), paragraphLengths);
      const pageUrl = absolute(pathTo({ page: 'output', family: 'episodes', id: episode.id }, locale), siteUrl);
      return writeTranscriptHtml(passages, { title: episode.title, language, pageUrl, ...(isSynthetic(episode) ? { note: show.disclosure[locale] } : {}) });
    }
  }
}

/** Addresses of all chapters files. */
export async function chaptersPaths() {
  const episodes = playableEpisodes(await getArchive()).filter((episode) => episode.chapters.length > 0);
  return Promise.all(episodes.map(async (episode) => ({ params: { id: episode.id }, props: { episode }, cacheKey: await outputKey(episode.id) })));
}

/** One chapters file. */
export async function chaptersFile(episode: PlayableEpisode, siteUrl: string): Promise<string> {
  const { show } = await getArchive();
  return writeChaptersJson(toFeedChapters(episode, feedLocale(episode.language), siteUrl), { title: episode.title, podcastName: show.title, author: show.author });
}
