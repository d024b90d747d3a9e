/** Lengths, white space and markup of texts. Apple counts descriptions in bytes, the namespace counts characters. */

import { descendants, type FeedElement } from './feed-tree.ts';
import { everywhere, type Feed, type FeedRules, type Report } from './rule.ts';

const DESCRIPTION_BYTES = 4000;

/** Longest text of an element, in characters; 255 for everything else that is one line (PSP-1). */
const TEXT_LIMITS: Readonly<Record<string, number>> = {
  'podcast:person': 128, 'podcast:location': 128, 'podcast:license': 128, 'podcast:soundbite': 128, 'podcast:trailer': 128, 'podcast:updateFrequency': 128, 'podcast:txt': 4000,
};
const LONG = new Set(['description', 'content:encoded', 'itunes:summary', 'itunes:subtitle', 'podcast:txt']);

/** Longest value of an attribute, in characters. */
const ATTRIBUTE_LIMITS: readonly (readonly [element: string, attribute: string, limit: number])[] = [
  ['podcast:season', 'name', 128], ['podcast:episode', 'display', 32], ['podcast:alternateEnclosure', 'title', 32], ['podcast:txt', 'purpose', 128], ['podcast:image', 'purpose', 128],
  ['podcast:person', 'role', 128], ['podcast:person', 'group', 128],
];

/** What apps show; anything else is stripped or printed as it stands. */
const ALLOWED_HTML = new Set(['p', 'ol', 'ul', 'li', 'a', 'b', 'i', 'strong', 'em', 'br']);

export const textRules: FeedRules = (feed, report) => {
  for (const element of descendants(feed.channel)) {
    if (element.children.length > 0) continue;
    const limit = TEXT_LIMITS[element.name] ?? (LONG.has(element.name) ? undefined : 255);
    const text = element.text.trim();
    if (limit !== undefined && [...text].length > limit) report('text-too-long', element, { found: String([...text].length), expected: String(limit) });
    if (text !== '' && text !== element.text && !LONG.has(element.name)) report('text-edges', element, { found: JSON.stringify(element.text) });
    if (text === '' && element.attributes.size === 0) report('element-empty', element, { found: element.name });
  }
  for (const [name, attribute, limit] of ATTRIBUTE_LIMITS) {
    for (const element of everywhere(feed, name)) {
      const value = element.attributes.get(attribute);
      if (value !== undefined && [...value].length > limit) report('attribute-too-long', element, { found: String([...value].length), expected: String(limit), attribute });
    }
  }
  for (const element of everywhere(feed, 'description')) checkDescription(element, report);
  for (const element of everywhere(feed, 'content:encoded')) checkScript(element, report);
  checkTitles(feed, report);
  for (const element of everywhere(feed, 'copyright')) {
    if (/©|\(c\)|copyright|\b(19|20)\d\d\b/i.test(element.text)) report('copyright-sign', element, { found: element.text.trim() });
  }
};

function checkDescription(element: FeedElement, report: Report): void {
  const bytes = new TextEncoder().encode(element.text.trim()).length;
  if (bytes > DESCRIPTION_BYTES) report('description-bytes', element, { found: String(bytes), expected: String(DESCRIPTION_BYTES) });
  const other = [...element.text.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map((tag) => tag[1]!.toLowerCase()).find((tag) => !ALLOWED_HTML.has(tag) && tag !== 'script' && tag !== 'iframe');
  if (other !== undefined) report('description-html', element, { found: `<${other}>`, expected: [...ALLOWED_HTML].join(' ') });
  checkScript(element, report);
}

function checkScript(element: FeedElement, report: Report): void {
  const active = /<(?:script|iframe|object|embed)\b|<[^>]+\son[a-z]+\s*=|href\s*=\s*["']?\s*javascript:/i.exec(element.text);
  if (active) report('markup-active', element, { found: active[0].slice(0, 60) });
}

/** Numbers have elements of their own; in the title they are shown twice. */
function checkTitles({ items }: Feed, report: Report): void {
  for (const title of items.flatMap((item) => item.children.filter(({ name }) => name === 'title' || name === 'itunes:title'))) {
    if (/^\s*(?:#\s*\d+|(?:ep(?:isode)?|del|episode nr|s\d+\s*e)\.?\s*\d+)\b/i.test(title.text)) report('title-number', title, { found: title.text.trim() });
  }
}
