/** Lengths, white space and markup of texts. Apple counts descriptions in bytes, the namespace counts characters. */

import { parseClock } from '../../../src/domain/timestamp.ts';
import { descendants, textOf, type FeedElement } from './feed-tree.ts';
import { everywhere, type Feed, type FeedRules, type Report } from './rule.ts';

const DESCRIPTION_BYTES = 4000;

/** Longest text of an element, in characters; 255 for everything else that is one line (PSP-1). */
const TEXT_LIMITS: Readonly<Record<string, number>> = {
  'podcast:person': 128, 'podcast:location': 128, 'podcast:license': 128, 'podcast:soundbite': 128, 'podcast:trailer': 128, 'podcast:updateFrequency': 128, 'podcast:txt': 4000,
};
const LONG = new Set(['description', 'content:encoded', 'itunes:summary', 'itunes:keywords', 'podcast:txt']);

/** Elements that say nothing without text, whatever attributes they have. */
const NEEDS_TEXT = new Set(['guid', 'podcast:person', 'podcast:locked', 'podcast:trailer', 'podcast:txt', 'podcast:updateFrequency', 'podcast:license', 'podcast:season', 'podcast:episode', 'podcast:location']);

/** Elements that hosts leave empty and no app misses. */
const MAY_BE_EMPTY = new Set(['itunes:subtitle', 'itunes:summary', 'itunes:keywords', 'category', 'managingEditor', 'webMaster', 'copyright', 'docs', 'comments', 'author']);

/** Namespaces whose rules these are. */
const OURS = new Set(['', 'itunes', 'podcast', 'atom', 'content', 'psc']);

/** Longest value of an attribute, in characters. */
const ATTRIBUTE_LIMITS: readonly (readonly [element: string, attribute: string, limit: number])[] = [
  ['podcast:season', 'name', 128], ['podcast:episode', 'display', 32], ['podcast:alternateEnclosure', 'title', 32], ['podcast:txt', 'purpose', 128], ['podcast:image', 'purpose', 128],
  ['podcast:person', 'role', 128], ['podcast:person', 'group', 128],
];

/** What apps show; anything else is stripped or printed as it stands. */
const ALLOWED_HTML = new Set(['p', 'ol', 'ul', 'li', 'a', 'b', 'i', 'strong', 'em', 'br']);

export const textRules: FeedRules = (feed, report) => {
  for (const element of descendants(feed.channel)) {
    if (!OURS.has(element.name.includes(':') ? element.name.split(':')[0]! : '')) continue;
    for (const [attribute, value] of element.attributes) if (value !== value.trim()) report('text-edges', element, { found: JSON.stringify(value), attribute });
    if (element.children.length > 0) continue;
    const limit = TEXT_LIMITS[element.name] ?? (LONG.has(element.name) ? undefined : 255);
    const text = element.text.trim();
    if (limit !== undefined && [...text].length > limit) report('text-too-long', element, { found: String([...text].length), expected: String(limit) });
    if (text !== '' && text !== element.text && !LONG.has(element.name)) report('text-edges', element, { found: JSON.stringify(element.text) });
    if (text === '' && MAY_BE_EMPTY.has(element.name)) report('element-idle', element, { found: element.name });
    else if (text === '' && (element.attributes.size === 0 || NEEDS_TEXT.has(element.name))) report('element-empty', element, { found: element.name });
    // What is left when text was read or written in the wrong encoding: æ as Ã¦, ’ as â€™, anything as �.
    const garbled = /\uFFFD|[ÃÂ][\u0080-\u00BF]|â€[\u0090-\u203A]/.exec(element.text);
    if (garbled) report('text-garbled', element, { found: element.text.slice(Math.max(0, garbled.index - 12), garbled.index + 12).trim() });
  }
  for (const [name, attribute, limit] of ATTRIBUTE_LIMITS) {
    for (const element of everywhere(feed, name)) {
      const value = element.attributes.get(attribute);
      if (value !== undefined && [...value].length > limit) report('attribute-too-long', element, { found: String([...value].length), expected: String(limit), attribute });
    }
  }
  for (const element of everywhere(feed, 'description')) checkDescription(element, report);
  for (const element of everywhere(feed, 'itunes:summary')) checkLength(element, report);
  for (const description of feed.items.flatMap((item) => item.children.filter(({ name }) => name === 'description'))) checkTimes(description, report);
  for (const element of everywhere(feed, 'content:encoded')) checkScript(element, report);
  checkTitles(feed, report);
  for (const element of everywhere(feed, 'copyright')) {
    if (/©|\(c\)|copyright|\b(19|20)\d\d\b/i.test(element.text)) report('copyright-sign', element, { found: element.text.trim() });
  }
};

function checkLength(element: FeedElement, report: Report): void {
  const bytes = new TextEncoder().encode(element.text.trim()).length;
  if (bytes > DESCRIPTION_BYTES) report('description-bytes', element, { found: String(bytes), expected: String(DESCRIPTION_BYTES) });
}

/** Apple, Spotify and YouTube make chapters of three times or more, the first of them 0, each after the one before. */
function checkTimes(element: FeedElement, report: Report): void {
  const times = [...element.text.matchAll(/(?:^|[\n>])\s*[([]?(\d{1,2}:\d{2}(?::\d{2})?)(?=[)\]\s–-])/g)].map((match) => ({ written: match[1]!, seconds: parseClock(match[1]!) ?? 0 }));
  if (times.length < 3) return;
  const wrong = times[0]!.seconds !== 0 ? times[0] : times.find(({ seconds }, index) => index > 0 && seconds <= times[index - 1]!.seconds);
  if (wrong) report('description-times', element, { found: wrong.written });
}

function checkDescription(element: FeedElement, report: Report): void {
  checkLength(element, report);
  const isEscapedTwice = /&lt;\/?(?:p|a|br|b|i|strong|em|ul|ol|li|div|span)\b[^&]*&gt;/i.test(element.text) && !/<[a-z]/i.test(element.text);
  if (isEscapedTwice) report('text-escaped-twice', element, { found: element.text.trim().slice(0, 40) });
  const other = [...element.text.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map((tag) => tag[1]!.toLowerCase()).find((tag) => !ALLOWED_HTML.has(tag) && tag !== 'script');
  if (other !== undefined) report('description-html', element, { found: `<${other}>`, expected: [...ALLOWED_HTML].join(' ') });
  checkScript(element, report);
}

function checkScript(element: FeedElement, report: Report): void {
  // WordPress puts a script for an old browser in a comment, where nobody runs it.
  const active = /<script\b|<[^>]+\son[a-z]+\s*=|href\s*=\s*["']?\s*javascript:/i.exec(element.text.replace(/<!--[\s\S]*?-->/g, ''));
  if (active) report('markup-active', element, { found: active[0].slice(0, 60) });
}

/** Titles are plain text, and numbers have elements of their own: in the title they are shown twice. */
function checkTitles({ channel, items }: Feed, report: Report): void {
  for (const title of [channel, ...items].flatMap((parent) => parent.children.filter(({ name }) => ['title', 'itunes:title', 'itunes:author'].includes(name)))) {
    const markup = title.children[0] === undefined ? /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?>|&(?:amp|lt|gt|quot|#\d+|#x[0-9a-f]+);/i.exec(title.text)?.[0] : `<${title.children[0].name}>`;
    if (markup !== undefined) report('text-markup', title, { found: markup });
  }
  for (const item of items) {
    const number = textOf(item, 'itunes:episode');
    for (const title of item.children.filter(({ name }) => name === 'title' || name === 'itunes:title')) if (hasNumber(title.text, number)) report('title-number', title, { found: title.text.trim() });
  }
}

/** A bare number is the episode's only when it is this episode's: «17. mai» is a day. */
function hasNumber(title: string, number: string | undefined): boolean {
  if (/^\s*(?:#\s*\d+|(?:ep(?:isode)?|del|episode nr|s\d+\s*e)\.?\s*\d+)\b/i.test(title)) return true;
  return number !== undefined && /^\d+$/.test(number) && new RegExp(`^\\s*0*${number}\\s*[.:|–—-]\\s|\\b(?:ep|episode)\\.?\\s*0*${number}\\b|#0*${number}\\b`, 'i').test(title);
}
