// The podcast as a whole: one show, one feed, and the addresses it has for ever.
import type { ShowFacts } from '../schema/show.ts';

/** The show as its file states it. */
export type Show = ShowFacts;

/** Where the feed is, on whatever host the site is served. */
export const FEED_PATH = '/podkast/feed.xml';

/** The look of the feed for people who open it in a browser. */
export const FEED_STYLESHEET_PATH = '/podkast/feed.css';

/** The feed's full address. @param siteUrl without a slash at the end */
export function feedUrl(siteUrl: string): string {
  return `${siteUrl}${FEED_PATH}`;
}

/** The show's picture. @param siteUrl without a slash at the end */
export function coverUrl(show: Show, siteUrl: string): string {
  return `${siteUrl}/${show.cover.file}`;
}

/** A small copy of the show's picture, for lock screens and links: the full one is three thousand pixels wide. */
export const SMALL_COVER = { path: '/podkast/cover-512.png', size: 512 } as const;

/** The path of a transcript file; one for each encoding. */
export function transcriptPath(episodeId: string, language: string, extension: 'vtt' | 'srt' | 'json' | 'html'): string {
  return `/podkast/${episodeId}/transcript.${language}.${extension}`;
}

/** The path of an episode's JSON chapters. */
export function chaptersPath(episodeId: string): string {
  return `/podkast/${episodeId}/chapters.json`;
}

/** The address that apps understand as "follow this show", also as a QR code. @param showPageUrl the show's page */
export function fastFollowUrl(showPageUrl: string, guid: string): string {
  return `${showPageUrl}#fastfollow-podcast:${guid}`;
}
