// Links that open a podcast app at a feed. Each scheme is the app's own; none asks a directory or a server.

/** An app and the address that makes it offer to follow the show. */
export interface SubscribeLink {
  app: string;
  href: string;
}

/**
 * The apps' links for a feed.
 * Apps that want their own number of the show (Spotify, YouTube Music) are left out: they have one only after the show is listed there.
 * @param feedUrl the feed's full address
 */
export function subscribeLinks(feedUrl: string): SubscribeLink[] {
  const bare = feedUrl.replace(/^https?:\/\//, '');
  const encoded = encodeURIComponent(feedUrl);
  return [
    { app: 'Apple Podcasts', href: `podcast://${bare}` },
    { app: 'Overcast', href: `overcast://x-callback-url/add?url=${encoded}` },
    { app: 'Pocket Casts', href: `pktc://subscribe/${bare}` },
    { app: 'Podcast Addict', href: `podcastaddict://${bare}` },
    { app: 'AntennaPod', href: `https://antennapod.org/deeplink/subscribe/?url=${encoded}` },
  ];
}
