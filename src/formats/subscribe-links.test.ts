import { expect, it } from 'vitest';
import { subscribeLinks } from './subscribe-links.ts';

const links = Object.fromEntries(subscribeLinks('https://example.org/podkast/feed.xml').map(({ app, href }) => [app, href]));

it('each app is given the feed as it wants it', () => {
  expect(links).toEqual({
    'Apple Podcasts': 'podcast://example.org/podkast/feed.xml',
    Overcast: 'overcast://x-callback-url/add?url=https%3A%2F%2Fexample.org%2Fpodkast%2Ffeed.xml',
    'Pocket Casts': 'pktc://subscribe/example.org/podkast/feed.xml',
    'Podcast Addict': 'podcastaddict://example.org/podkast/feed.xml',
    AntennaPod: 'https://antennapod.org/deeplink/subscribe/?url=https%3A%2F%2Fexample.org%2Fpodkast%2Ffeed.xml',
  });
});
