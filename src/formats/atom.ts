// Atom 1.0. https://www.rfc-editor.org/rfc/rfc4287
import { create } from 'xmlbuilder2';
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import { feedUpdated, inFeedOrder, type Feed, type FeedEntry } from './feed.ts';
import { oneLine } from './legal-text.ts';
import { addElement, addTextElement } from './xml-element.ts';

export const ATOM_MEDIA_TYPE = 'application/atom+xml';

const NAMESPACE = 'http://www.w3.org/2005/Atom';

/**
 * The text of a feed.
 * @param made when an empty feed was made (RFC 3339); a feed with entries is as new as its newest
 */
export function writeAtom(feed: Feed, made: string): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele(NAMESPACE, 'feed', { 'xml:lang': feed.language });
  text(root, 'id', feed.selfUrl);
  text(root, 'title', feed.title);
  text(root, 'subtitle', feed.subtitle);
  text(root, 'updated', feedUpdated(feed) ?? made);
  addElement(root, 'link', { rel: 'self', type: ATOM_MEDIA_TYPE, href: feed.selfUrl });
  addElement(root, 'link', { rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.pageUrl });
  for (const entry of inFeedOrder(feed.entries)) writeEntry(root.ele('entry', { 'xml:lang': entry.language }), entry, feed);
  return `${root.end({ prettyPrint: true })}\n`;
}

/**
 * RFC 4287, 4.1.2: an entry must name an author, and takes the feed's when it has none of its own. A feed's author would
 * so become the author of every work nobody knows the author of; instead each entry says that nobody has recorded it.
 */
function writeEntry(element: XMLBuilder, entry: FeedEntry, feed: Feed): void {
  text(element, 'id', entry.id);
  text(element, 'title', entry.title, entry.titleLanguage === entry.language ? undefined : entry.titleLanguage);
  text(element, 'updated', entry.updated);
  if (entry.published !== undefined) text(element, 'published', entry.published);
  for (const name of entry.authors.length > 0 ? entry.authors : [feed.unknownAuthor]) text(element.ele('author'), 'name', name);
  addElement(element, 'link', { rel: 'alternate', type: 'text/html', hreflang: entry.language, href: entry.url });
  if (entry.enclosure) addElement(element, 'link', { rel: 'enclosure', type: entry.enclosure.mediaType, length: String(entry.enclosure.lengthBytes), href: entry.enclosure.url });
  for (const category of entry.categories) addElement(element, 'category', { term: oneLine(category) });
  if (entry.rights !== undefined) addElement(element, 'link', { rel: 'license', href: entry.rights });
  if (entry.summary !== undefined) text(element, 'summary', entry.summary);
  addTextElement(element, 'content', entry.contentHtml, { type: 'html' });
}

function text(parent: XMLBuilder, name: string, value: string, lang?: string): void {
  addTextElement(parent, name, oneLine(value), lang === undefined ? {} : { 'xml:lang': lang });
}
