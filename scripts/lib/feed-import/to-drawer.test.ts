import { expect, describe, it } from 'vitest';
import { parse } from 'yaml';
import { episode } from '../../../src/schema/episode.ts';
import { fetchParts } from './fetch-parts.ts';
import type { FeedItem } from './read-feed.ts';
import { chooseId, toDrawer, type Fetched, type ImportSettings } from './to-drawer.ts';

const item: FeedItem = {
  guid: '00000000-0000-4000-8000-000000000002', title: 'Å få en kollega', link: 'https://example.org/del-to', published: '2026-01-06T05:00:00Z', season: 1, number: 2, kind: 'full', durationSeconds: 180,
  notes: '<p>Første avsnitt.</p><p>{process.env} <script>x</script></p>', summary: '<p>Kort om &amp; langt.</p><p>00:00 Start</p>',
  persons: [{ name: 'Kari Nordmann', role: 'Co-Host' }, { name: 'Per <b>Ås</b>', role: 'Intervjuobjekt' }], transcripts: [], lost: [],
  chapters: [{ startTime: 0, title: ' Åpning ' }, { startTime: 60, title: 'Slutt', url: '/relativ' }],
};
const settings: ImportSettings = { language: 'nb', topics: ['laering'], sourceUrl: 'https://example.org/feed.xml', sourceTitle: 'Show', seen: '2026-11-23', people: new Map([['Kari Nordmann', 'kari-nordmann']]) };
const factsOf = (fetched: Fetched = {}, changes: Partial<FeedItem> = {}) => {
  const drawer = toDrawer({ ...item, ...changes }, 'en-id', fetched, settings);
  return { ...drawer, facts: parse(drawer.files['facts.yaml']!) as Record<string, unknown> };
};

describe('an imported episode', () => {
  it('is a drawer the schema accepts, with guid, date, numbers, people and chapters', () => {
    const { facts } = factsOf();
    expect(() => episode.parse(facts)).not.toThrow();
    expect(facts).toMatchObject({
      guid: item.guid, published: item.published, season: 1, number: 2, kind: 'full', chapters: [{ start: 0, title: 'Åpning' }, { start: 60, title: 'Slutt' }],
      credits: [{ person: 'kari-nordmann', role: 'host' }, { name: { literal: 'Per <b>Ås</b>' }, role: 'contributor' }],
      sources: [{ url: 'https://example.org/del-to', title: 'Show', seen: '2026-11-23' }],
    });
  });

  it('has its first paragraph as summary and its notes as words that cannot run', () => {
    expect(factsOf().files['text.nb.mdx']).toBe('---\nsummary: Kort om & langt.\n---\n\nFørste avsnitt.\n\n&#123;process.env&#125;\n');
  });

  it('without its sound keeps the stated duration, and where it can be heard', () => {
    const { facts, lost } = factsOf({}, { enclosureUrl: 'https://example.org/a.mp3' });
    expect(facts).toMatchObject({ durationSeconds: 180, url: 'https://example.org/a.mp3' });
    expect(lost).not.toContain('itunes:duration');
  });

  it('says which roles we have no word for', () => {
    expect(factsOf().lost).toContain('podcast:person role «Intervjuobjekt»');
  });

  it('with chapters or a transcript past the end is imported without them, and says so', () => {
    const { facts, files, lost } = factsOf({ cues: [{ start: 0, end: 500, text: 'Hei.' }] }, { chapters: [{ startTime: 0, title: 'a' }, { startTime: 999, title: 'b' }] });
    expect(facts).not.toHaveProperty('chapters');
    expect(Object.keys(files)).not.toContain('transcript.nb.vtt');
    expect(lost).toEqual(expect.arrayContaining(['podcast:chapters', 'podcast:transcript']));
  });

  it('keeps the voices of people we know, and guesses at none', () => {
    const cues = [{ start: 0, end: 1, voice: 'Kari Nordmann', text: 'Hei.' }];
    expect(factsOf({ cues }).facts['voices']).toEqual({ 'Kari Nordmann': 'kari-nordmann' });
    const unknown = factsOf({ cues: [...cues, { start: 1, end: 2, voice: 'Vert', text: 'Hei.' }] });
    expect(unknown.facts).not.toHaveProperty('voices');
    expect(unknown.files['transcript.nb.vtt']).not.toContain('<v');
    expect(unknown.lost).toContain('<v Vert>');
  });

  it('in a language the site has no texts in says that the notes were left behind', () => {
    const drawer = toDrawer(item, 'en-id', {}, { ...settings, language: 'so' });
    expect(Object.keys(drawer.files)).toEqual(['facts.yaml']);
    expect(drawer.lost).toContain('description');
  });

  it('gets an ASCII id of its own', () => {
    expect(chooseId(item, new Set())).toBe('a-fa-en-kollega');
    expect(chooseId(item, new Set(['a-fa-en-kollega', 'a-fa-en-kollega-2']))).toBe('a-fa-en-kollega-3');
    expect(chooseId({ ...item, title: '🎙️' }, new Set())).toBe('episode');
  });
});

describe('what an episode leads to', () => {
  const withFiles = { ...item, enclosureUrl: 'https://example.org/a.mp3', transcripts: [{ url: 'https://example.org/a.html', type: 'text/html' }, { url: 'https://example.org/a.srt', type: 'application/srt' }, { url: 'https://example.org/a.vtt', type: 'text/vtt' }] };

  it('is fetched, the transcript that says most first, and what cannot be had is named', async () => {
    const asked: string[] = [];
    const parts = await fetchParts(withFiles, 'en-id.mp3', async (url) => {
      asked.push(url);
      return url.endsWith('.vtt') ? new TextEncoder().encode('WEBVTT\n\n00:00.000 --> 00:01.000\nHei.\n') : undefined;
    });
    expect(parts.fetched.cues).toEqual([{ start: 0, end: 1, text: 'Hei.' }]);
    expect(parts.lost).toEqual(['enclosure https://example.org/a.mp3']);
    expect(asked).toEqual(['https://example.org/a.mp3', 'https://example.org/a.vtt']);
  });

  it('is not trusted: a web page in place of sound or transcript is left behind', async () => {
    const parts = await fetchParts(withFiles, 'en-id.mp3', async () => new TextEncoder().encode('<!doctype html><p>Not found'));
    expect(parts.fetched).toEqual({});
    expect(parts.lost).toEqual(['enclosure https://example.org/a.mp3', 'podcast:transcript']);
  });
});
