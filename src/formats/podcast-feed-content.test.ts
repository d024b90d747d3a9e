import { describe, expect, it } from 'vitest';
import { playableEpisodes } from '../domain/archive.ts';
import type { PlayableEpisode } from '../domain/episode.ts';
import type { Locale } from '../domain/locale.ts';
import type { Reader } from '../i18n/reader.ts';
import { pathTo } from '../i18n/routes.ts';
import { sampleArchive } from './__fixtures__/sample-archive.ts';
import { toFeedEpisode, toFeedShow, type FeedContext } from './podcast-feed-content.ts';

function reader(locale: Locale): Reader {
  const t = ((key: string, values: Record<string, string> = {}) => [key, ...Object.values(values)].join(' ')) as Reader['t'];
  return { locale, t, to: (route) => pathTo(route, locale), date: String, language: String, lang: () => undefined, field: String };
}

const context: FeedContext = { siteUrl: 'https://site.example', readers: { nb: reader('nb'), en: reader('en') } };
const plain = playableEpisodes(sampleArchive)[0]!;
const feedEpisode = (changes: Partial<PlayableEpisode> = {}, transcriptLanguages = ['nb']) =>
  toFeedEpisode({ ...plain, ...changes }, sampleArchive, context, { transcriptLanguages, bodyHtml: '<p>Mer.</p>' });

describe('an episode in the feed', () => {
  it('has its page, its sound and four transcript files for each language', () => {
    const episode = feedEpisode({}, ['nb', 'en']);
    expect(episode.link).toBe('https://site.example/podkast/podcast-episode/');
    expect(episode.recording).toMatchObject({ url: 'https://site.example/audio/podcast-episode.mp3', integrity: `sha384-${'A'.repeat(64)}` });
    expect(episode.transcripts.map(({ url }) => url.replace(/^.*transcript/, ''))).toEqual(['.nb.vtt', '.nb.srt', '.nb.json', '.nb.html', '.en.vtt', '.en.srt', '.en.json', '.en.html']);
    expect(episode.chaptersUrl).toBe('https://site.example/podkast/podcast-episode/chapters.json');
  });

  it('leads from a chapter to the finding it speaks of, and offers it as a soundbite', () => {
    const episode = feedEpisode();
    expect(episode.chapters).toEqual([{ startTime: 0, title: 'Innledning' }, { startTime: 137, title: 'Funnet', url: 'https://site.example/funn/funnet/' }]);
    expect(episode.soundbites).toEqual([{ start: 137, durationSeconds: 120, title: 'Funnet' }]);
  });

  it('gives a short chapter a soundbite of 15 seconds, but never past the end', () => {
    const chapters = [{ start: 0, title: 'a' }, { start: 10, title: 'b', finding: 'funnet' }, { start: 12, title: 'c' }, { start: 355, title: 'd', finding: 'funnet' }];
    expect(feedEpisode({ chapters }).soundbites.map(({ durationSeconds }) => durationSeconds)).toEqual([15, 7]);
  });

  it('names people by the taxonomy, with a link to those who have a page', () => {
    expect(feedEpisode().persons).toEqual([
      { name: 'Kari Nordmann', role: 'Host', group: 'Cast', href: 'https://site.example/folk/kari-nordmann/' },
      { name: 'Ola Æ. Hansen', role: 'Guest', group: 'Cast' },
    ]);
  });

  it('says in notes, description and among the voices that a voice is synthetic', () => {
    const episode = feedEpisode({ syntheticVoice: { engine: 'espeak-ng', voice: 'nb' }, voices: { 'Syntetisk stemme': 'synthetic' }, credits: [] });
    expect(episode).toMatchObject({ isSynthetic: true, disclosure: 'Syntetisk stemme.', persons: [{ name: 'Syntetisk stemme', role: 'Narrator', group: 'Cast' }] });
    expect(feedEpisode()).toMatchObject({ isSynthetic: false });
    expect(feedEpisode()).not.toHaveProperty('disclosure');
  });

  it('has its sources with addresses in the notes', () => {
    expect(feedEpisode().notesHtml).toBe(
      '<p>Om podcast-episode.</p><p>Mer.</p><p><strong>sources.heading 1</strong></p><ul><li><a href="https://example.org/kilde">Kilden, Eksempelforlaget</a></li></ul>',
    );
  });

  it('in English is described in English and leads to English pages', () => {
    const episode = feedEpisode({ language: 'en' });
    expect(episode).toMatchObject({ link: 'https://site.example/en/podcast/podcast-episode/', summary: 'On podcast-episode.' });
    expect(episode.chapters[1]!.url).toBe('https://site.example/en/findings/funnet/');
  });

  it('is fetched from audioBaseUrl when the sound lies elsewhere', () => {
    const elsewhere = { ...sampleArchive, show: { ...sampleArchive.show, audioBaseUrl: 'https://cdn.example.org/lyd' } };
    expect(toFeedEpisode(plain, elsewhere, context, { transcriptLanguages: [] }).recording.url).toBe('https://cdn.example.org/lyd/podcast-episode.mp3');
  });
});

it('the show leads to its page and its picture, and leaves out what it does not have', () => {
  const show = toFeedShow(sampleArchive, context);
  expect(show).toMatchObject({ link: 'https://site.example/podkast/', description: 'Om podkasten.', disclosure: 'Syntetisk stemme.', image: { url: 'https://site.example/cover.png', alt: 'Omslag' } });
  for (const name of ['owner', 'newFeedUrl', 'location', 'copyright']) expect(show).not.toHaveProperty(name);
});
