// What another website needs to show an episode's player: oEmbed, as one finished file an episode. https://oembed.com/#section2

export const OEMBED_MEDIA_TYPE = 'application/json+oembed';

/** The size of the player page in CSS pixels: wide enough for its controls on a phone, high enough for them in two rows. */
export const EMBED_SIZE = { width: 640, height: 400 } as const;

export interface EmbeddedEpisode {
  title: string;
  showTitle: string;
  siteName: string;
  /** Without a slash at its end. */
  siteUrl: string;
  /** The player page, full address. */
  playerUrl: string;
  cover: { url: string; width: number; height: number };
}

/** The element to paste into another page. */
export function embedCode(episode: Pick<EmbeddedEpisode, 'title' | 'playerUrl'>): string {
  const { width, height } = EMBED_SIZE;
  return `<iframe src="${attribute(episode.playerUrl)}" width="${width}" height="${height}" title="${attribute(episode.title)}" style="border:0;max-width:100%" loading="lazy" allow="clipboard-write; web-share"></iframe>`;
}

/** The text of an episode's oEmbed file, type `rich`. */
export function writeOembed(episode: EmbeddedEpisode): string {
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: episode.title,
    author_name: episode.showTitle,
    provider_name: episode.siteName,
    provider_url: `${episode.siteUrl}/`,
    html: embedCode(episode),
    ...EMBED_SIZE,
    thumbnail_url: episode.cover.url,
    thumbnail_width: episode.cover.width,
    thumbnail_height: episode.cover.height,
  }, null, 2)}\n`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
