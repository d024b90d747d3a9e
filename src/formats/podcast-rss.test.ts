import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { parseFeed as parseAsClient } from 'podcast-partytime';
import Parser from 'rss-parser';
import { describe, expect, it } from 'vitest';
import { feedAddresses, fixtureEpisodes, fixtureShow } from './__fixtures__/podcast-show.ts';
import type { FeedEpisode } from './podcast-feed.ts';
import { fitBytes, formatFeedDate, writeDescription, writePodcastFeed } from './podcast-rss.ts';
import { PERSON_ROLES } from './podcast-taxonomy.ts';

const feed = writePodcastFeed(fixtureShow, fixtureEpisodes, feedAddresses);
const [, newest] = fixtureEpisodes as readonly [FeedEpisode, FeedEpisode, FeedEpisode];

describe('the feed', () => {
  it('is byte for byte what it was, whatever order the episodes come in', async () => {
    await expect(feed).toMatchFileSnapshot('./__fixtures__/podcast-show.feed.xml');
    expect(writePodcastFeed(fixtureShow, [...fixtureEpisodes].reverse(), feedAddresses)).toBe(feed);
  });

  it('takes its dates from the episodes and none from the clock', () => {
    expect(feed).toContain('<lastBuildDate>Tue, 06 Jan 2026 05:00:00 GMT</lastBuildDate>');
    expect(feed).not.toContain(new Date().toUTCString().slice(5, 16));
  });

  it('without episodes is a valid channel without a build date', () => {
    const empty = parseRssFeed(writePodcastFeed(fixtureShow, [], feedAddresses));
    expect(empty.items ?? []).toEqual([]);
    expect(empty.title).toBe('Kollegaer i nord');
    expect(empty.lastBuildDate).toBeUndefined();
    expect(empty.podcast?.trailers).toBeUndefined();
  });

  it('says where a moved feed has gone, and that a finished show is finished', () => {
    const moved = writePodcastFeed({ ...fixtureShow, newFeedUrl: 'https://example.com/feed.xml', isComplete: true, isBlocked: true }, [], feedAddresses);
    expect(parseRssFeed(moved).itunes).toMatchObject({ newFeedUrl: 'https://example.com/feed.xml', complete: true, block: true });
    expect(feed).not.toMatch(/new-feed-url|itunes:complete|itunes:block/);
  });
});

describe('rss-parser reads back', () => {
  it('what every reader of RSS and iTunes knows, and the podcast tags by their names', async () => {
    const parser = new Parser({ customFields: { item: [['podcast:transcript', 'transcripts', { keepArray: true }], ['podcast:person', 'persons', { keepArray: true }]] } });
    const read = await parser.parseString(feed);
    expect(read.title).toBe(fixtureShow.title);
    expect(read.feedUrl).toBe(feedAddresses.feedUrl);
    expect(read.itunes).toMatchObject({ author: 'Kari Nordmann', image: fixtureShow.image.url, explicit: 'false' });
    const item = read.items[0]!;
    expect(item).toMatchObject({
      title: newest.title,
      link: newest.link,
      guid: newest.guid,
      isoDate: '2026-01-06T05:00:00.000Z',
      enclosure: { url: newest.recording.url, length: '1440002', type: 'audio/mpeg' },
      'content:encoded': newest.notesHtml,
    });
    expect((item as unknown as { itunes: unknown }).itunes).toMatchObject({ duration: '180', episode: '2', season: '1', episodeType: 'full' });
    expect(item['transcripts']).toHaveLength(4);
    expect(item['persons']).toHaveLength(2);
  });
});

describe('feedsmith reads back', () => {
  const read = parseRssFeed(feed);
  const item = read.items![0]!;

  it('the channel whole', () => {
    expect(read.podcast).toMatchObject({
      guid: fixtureShow.guid,
      medium: 'podcast',
      locked: { value: true, owner: 'podkast@example.org' },
      license: { display: 'cc-by-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      locations: [{ display: 'Tromsø', rel: 'subject', geo: 'geo:69.6492,18.9553', osm: 'R406091', country: 'NO' }],
      images: [{ href: fixtureShow.image.url, alt: 'To linjer som blir til én', aspectRatio: '1/1', width: 3000, height: 3000 }],
      txts: [{ display: 'true', purpose: 'ai-content' }],
      updateFrequency: { display: 'Hver mandag', rrule: 'FREQ=WEEKLY;BYDAY=MO' },
      trailers: [{ display: 'Hva dette er', url: 'https://example.org/audio/hva-dette-er.mp3', length: 1_440_000, season: 1 }],
      persons: [{ display: 'Kari Nordmann', role: 'Host', group: 'Cast' }],
    });
    expect(read.itunes?.categories).toEqual([{ text: 'Science', categories: [{ text: 'Social Sciences' }] }, { text: 'Government' }]);
    expect(read.atom?.links?.[0]).toEqual({ href: feedAddresses.feedUrl, rel: 'self', type: 'application/rss+xml' });
  });

  it('the episode whole', () => {
    expect(item.guid).toEqual({ value: newest.guid, isPermaLink: false });
    expect(item.description).toContain('«praksis» &amp; arbeid');
    expect(item.podcast).toMatchObject({
      season: { number: 1, name: 'Første sesong' },
      episode: { number: 2, display: 'To' },
      chapters: { url: newest.chaptersUrl, type: 'application/json+chapters' },
      soundbites: [{ startTime: 60.5, duration: 30, display: 'Funnet, kort sagt' }],
      alternateEnclosures: [{
        length: 1_440_002, bitrate: 64_000, lang: 'nb', title: 'MP3 64 kbit/s', default: true,
        sources: [{ uri: newest.recording.url }], integrity: { type: 'sri', value: newest.recording.integrity },
      }],
    });
    expect(item.podcast?.transcripts?.map(({ type, rel }) => `${type} ${rel ?? ''}`.trim())).toEqual([
      'text/vtt captions', 'application/x-subrip captions', 'application/json', 'text/html',
    ]);
    expect(item.psc?.chapters).toEqual([
      { start: '00:00:00.000', title: 'Åpning' },
      { start: '00:01:00.500', title: 'Funnet', href: 'https://example.org/funn/et-funn/' },
      { start: '00:02:00.000', title: 'Slutt & takk' },
    ]);
  });

  it('a synthetic voice on the item that has it, and on the channel because an item has it', () => {
    const [second, , trailer] = read.items!;
    expect(trailer!.podcast?.txts).toEqual([{ display: 'true', purpose: 'ai-content' }]);
    expect(second!.podcast?.txts).toBeUndefined();
    expect(trailer!.description).toContain('<p>Stemmen er syntetisk.</p>');
    expect(trailer!.content?.encoded).toMatch(/^<p>Stemmen er syntetisk\.<\/p>/);
  });
});

describe('a podcast app (partytime) keeps', () => {
  const read = parseAsClient(feed)!;

  it('every episode with its sound, numbers, transcripts, chapters, soundbites and hash', () => {
    expect(read.items.map(({ guid }) => guid)).toHaveLength(3);
    expect(read).toMatchObject({ locked: true, medium: 'podcast', guid: fixtureShow.guid, itunesType: 'serial', trailers: [{ title: 'Hva dette er' }] });
    const item = read.items[0] as unknown as Record<string, unknown>;
    expect(item).toMatchObject({
      duration: 180,
      itunesEpisode: 2,
      podcastChapters: { url: newest.chaptersUrl },
      podcastSoundbites: [{ startTime: 60.5, duration: 30 }],
      podcastTranscripts: [{ type: 'text/vtt' }, { type: 'application/srt' }, { type: 'application/json' }, { type: 'text/html' }],
      alternativeEnclosures: [{ integrity: { value: newest.recording.integrity } }],
    });
  });

  it('all 63 roles of the taxonomy, each in its group', () => {
    const persons = Object.entries(PERSON_ROLES).flatMap(([group, roles]) => roles.map((role) => ({ name: `${role} i ${group}`, role, group })));
    expect(persons).toHaveLength(63);
    const kept = parseAsClient(writePodcastFeed(fixtureShow, [{ ...newest, persons }], feedAddresses))!.items[0]!;
    expect((kept as unknown as { podcastPeople: unknown }).podcastPeople).toEqual(persons);
  });
});

describe('text from outside', () => {
  it('comes back as it was, whatever characters it has', () => {
    const text = fc.array(fc.constantFrom('a', 'æ', '&', '<', '>', '"', "'", ']]>', '&lt;', '&amp;', '&#60;', '<script>', '\u0000', '\u0008', '\uFFFE', '\uD800', '🚀', ' '), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(text, (title) => {
      const read = parseRssFeed(writePodcastFeed({ ...fixtureShow, author: title }, [{ ...newest, title: `x${title}`, persons: [{ name: `x${title}`, role: 'Guest', group: 'Cast', href: `https://example.org/?${title}` }] }], feedAddresses));
      // oxlint-disable-next-line no-control-regex
      const kept = `x${title}`.toWellFormed().replace(/[\u0000\u0008\uFFFE]/g, '').trim();
      expect(read.items![0]!.itunes!.title).toBe(kept);
    }), { numRuns: 60 });
  });

  it('is never markup in the description', () => {
    const description = writeDescription({ ...newest, summary: '<img src=x onerror=alert(1)> & mer', chapters: [{ startTime: 0, title: '<b>' }, { startTime: 1, title: 'b' }, { startTime: 2, title: 'c' }] });
    expect(description).not.toMatch(/<img|<b>/);
  });
});

describe('a description', () => {
  it('is at most 4000 bytes: chapters go first, then the end of the summary', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ startTime: index, title: 'Kapittel om æøå' }));
    const long = writeDescription({ ...newest, summary: 'æøå '.repeat(2000), chapters: many });
    expect(new TextEncoder().encode(long).length).toBeLessThanOrEqual(4000);
    expect(long).not.toContain('Kapittel');
    expect(long).toContain(newest.link);
  });

  it('has no times when there are fewer than three chapters', () => {
    expect(writeDescription({ ...newest, chapters: newest.chapters.slice(0, 2) })).not.toContain('00:00:00');
  });

  it('is cut between words', () => {
    expect(fitBytes('en to tre', 20)).toBe('en to tre');
    expect(fitBytes('en to tre fire', 10)).toBe('en to …');
    expect(fitBytes('æææææææææææ', 10)).toBe('…');
  });
});

it('a date is written as RFC 2822 in Greenwich time, and nonsense is refused', () => {
  expect(formatFeedDate('2026-01-06T00:30:00+01:00')).toBe('Mon, 05 Jan 2026 23:30:00 GMT');
  expect(() => formatFeedDate('3/9-2026')).toThrow(RangeError);
});
