// JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/
import { inFeedOrder, type Feed } from './feed.ts';
import { legalText, oneLine } from './legal-text.ts';

export const JSON_FEED_MEDIA_TYPE = 'application/feed+json';

/** The text of a feed. An unknown maker or date has no field; JSON Feed asks for none. */
export function writeJsonFeed(feed: Feed): string {
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: oneLine(feed.title),
    home_page_url: feed.pageUrl,
    feed_url: feed.selfUrl,
    description: oneLine(feed.subtitle),
    language: feed.language,
    items: inFeedOrder(feed.entries).map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: oneLine(entry.title),
      content_html: legalText(entry.contentHtml),
      ...(entry.summary === undefined ? {} : { summary: oneLine(entry.summary) }),
      ...(entry.published === undefined ? {} : { date_published: entry.published }),
      date_modified: entry.updated,
      ...(entry.authors.length === 0 ? {} : { authors: entry.authors.map((name) => ({ name: oneLine(name) })) }),
      ...(entry.categories.length === 0 ? {} : { tags: entry.categories.map(oneLine) }),
      language: entry.language,
      ...(entry.enclosure === undefined ? {} : { attachments: [{ url: entry.enclosure.url, mime_type: entry.enclosure.mediaType, size_in_bytes: entry.enclosure.lengthBytes }] }),
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
