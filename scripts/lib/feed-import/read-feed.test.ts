import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { readFeed } from './read-feed.ts';

const good = readFileSync(path.resolve(import.meta.dirname, '../../../src/formats/__fixtures__/podcast-show.feed.xml'), 'utf8');

/** A feed of one item, with these namespaces. */
const feedOf = (item: string, namespaces = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"'): string =>
  `<?xml version="1.0"?><rss version="2.0" ${namespaces}><channel><title>Show</title><link>https://example.org/</link><description>d</description><language>nb-no</language><item><title>T</title><guid>g</guid>${item}</item></channel></rss>`;
const itemOf = async (item: string, namespaces?: string) => (await readFeed(feedOf(item, namespaces))).items[0]!;

describe('a feed from outside is read', () => {
  it('with guids, dates, numbers, durations, transcripts, chapters and persons', async () => {
    const feed = await readFeed(good);
    expect(feed).toMatchObject({ title: 'Kollegaer i nord', link: 'https://example.org/podkast/', language: 'nb', guid: '24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c', isLocked: true });
    expect(feed.items).toHaveLength(3);
    expect(feed.items[0]).toMatchObject({
      guid: '00000000-0000-4000-8000-000000000002', title: 'Å få en kollega – del to', published: '2026-01-06T05:00:00Z', season: 1, number: 2, kind: 'full', durationSeconds: 180,
      enclosureUrl: 'https://example.org/audio/del-to.mp3', chaptersUrl: 'https://example.org/podkast/del-to/chapters.json',
      chapters: [{ startTime: 0, title: 'Åpning' }, { startTime: 60.5, title: 'Funnet', url: 'https://example.org/funn/et-funn/' }, { startTime: 120, title: 'Slutt & takk' }],
      persons: [{ name: 'Kari Nordmann', role: 'Host', href: 'https://example.org/folk/kari-nordmann/' }, { name: 'Ola Nordmann', role: 'Guest' }],
      notes: '<p>Les <a href="https://example.org/artikkel/?a=1&amp;b=2">artikkelen</a>.</p>',
    });
    expect(feed.items[0]!.transcripts.map(({ type }) => type)).toEqual(['text/vtt', 'application/x-subrip', 'application/json', 'text/html']);
    expect(feed.items[2]).toMatchObject({ kind: 'trailer' });
  });

  it('with other prefixes and old addresses for the namespaces', async () => {
    const item = await itemOf('<it:duration>1:30</it:duration><pc:person role="guest">Kari</pc:person><pc:transcript url="https://example.org/a.vtt" type="text/vtt; charset=utf-8"/>',
      'xmlns:it="http://www.itunes.com/DTDs/Podcast-1.0.dtd" xmlns:pc="https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/1.0.md"');
    expect(item).toMatchObject({ durationSeconds: 90, persons: [{ name: 'Kari', role: 'guest' }], transcripts: [{ url: 'https://example.org/a.vtt', type: 'text/vtt' }] });
  });

  it.each([
    ['Tue, 06 Jan 2026 05:00:00 GMT', '2026-01-06T05:00:00Z'],
    ['Wed, 06 Jan 2026 05:00:00 +0100', '2026-01-06T04:00:00Z'],
    ['2026-01-06T05:00:00+01:00', '2026-01-06T04:00:00Z'],
    ['6 January 2026 05:00 EST', '2026-01-06T10:00:00Z'],
    ['tirs, 06 Jan 2026 05:00:00 GMT', '2026-01-06T05:00:00Z'],
    ['6. desember 2025 05:00 CET', '2025-12-06T04:00:00Z'],
    ['fre 14 okt. 2022 06:00:00 +0200', '2022-10-14T04:00:00Z'],
    ['Di, 17 Mai 2022 05:00:00 MESZ', '2022-05-17T03:00:00Z'],
    ['17.05.2022 05:00', '2022-05-17T05:00:00Z'],
    ['1767675600', '2026-01-06T05:00:00Z'],
    ['November 3, 2025 05:00 GMT', '2025-11-03T05:00:00Z'],
  ])('with the date «%s»', async (written, published) => {
    expect(await itemOf(`<pubDate>${written}</pubDate>`)).toMatchObject({ published, lost: [] });
  });

  it.each(['i går', '0000-00-00', 'Tue, 01 Jan 0001 00:00:00 GMT', ''])('and says when «%s» is no date', async (written) => {
    const item = await itemOf(`<pubDate>${written}</pubDate>`);
    expect(item.published).toBeUndefined();
    expect(item.lost.some((part) => part.startsWith('pubDate'))).toBe(true);
  });

  it.each([['362', 362], ['06:02', 362], ['1:00:02', 3602]])('with the duration «%s»', async (written, seconds) => {
    expect((await itemOf(`<itunes:duration>${written}</itunes:duration>`)).durationSeconds).toBe(seconds);
  });

  it('and lists what it has that we cannot keep', async () => {
    const item = await itemOf('<pubDate>Tue, 06 Jan 2026 05:00:00 GMT</pubDate><itunes:duration>ukjent</itunes:duration><itunes:episode>to</itunes:episode><itunes:image href="https://example.org/a.jpg"/><podcast:soundbite startTime="1" duration="9"/>');
    expect(item.lost).toEqual(['itunes:duration «ukjent»', 'episode «to»', 'podcast:soundbite', 'itunes:image']);
  });

  it('and what its channel says of the show', async () => {
    const { show } = await readFeed(good);
    expect(show).toEqual(expect.arrayContaining(['podcast:guid «24f55d1e-8e2b-5d29-a7a9-f3f2ee2d8b1c»', 'podcast:medium «podcast»', 'itunes:type «serial»']));
  });

  it('without a guid, an enclosure, a title or a length', async () => {
    const feed = await readFeed('<rss version="2.0"><channel><title>S</title><item><enclosure url="https://example.org/a.mp3" type="audio/mpeg"/></item></channel></rss>');
    expect(feed.items[0]).not.toHaveProperty('guid');
    expect(feed.items[0]).toMatchObject({ enclosureUrl: 'https://example.org/a.mp3', kind: 'full' });
    expect(feed.isLocked).toBe(false);
  });

  it('with 500 episodes in a few seconds', async () => {
    const item = /<item>[\s\S]*?<\/item>/.exec(good)![0];
    const many = good.replace(/<item>[\s\S]*<\/item>/, () => Array.from({ length: 500 }, (_, index) => item.replace('8000-000000000002', `8000-${String(index).padStart(12, '0')}`)).join('\n'));
    const feed = await readFeed(many);
    expect(new Set(feed.items.map(({ guid }) => guid)).size).toBe(500);
  }, 20_000);

  it.each(['', 'ikke xml', '<html><body>404</body></html>', '{"version":"https://jsonfeed.org/version/1"}'])('and «%s» is refused', async (text) => {
    await expect(readFeed(text)).rejects.toThrow();
  });
});

test.each(['<!-- bare en merknad -->', '<?xml version="1.0"?>', '<?xml version="1.0"?><!-- <rss> -->', '<rss version="2.0"></rss>', ''])('what is no feed is refused and not waited for: %s', async (text) => {
  await expect(readFeed(text)).rejects.toThrow();
});
