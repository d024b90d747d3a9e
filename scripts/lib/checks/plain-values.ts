/** Do the values of data files say what they should and no more: no quotation marks of a word processor around them, no signs of HTML, no year that cannot be? */

import { formatField, type Problem } from '../../../src/domain/problem.ts';
import type { Content, DataFile } from '../read-content.ts';
import { dataFiles, type Surroundings } from './check.ts';

/** Years a date of ours can have. */
const EARLIEST = 1500;
const LATEST = 2100;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', oslash: 'ø', aring: 'å', aelig: 'æ', laquo: '«', raquo: '»', ndash: '–' };

export function valuesArePlain(content: Content, { today }: Surroundings): Problem[] {
  return dataFiles(content).flatMap((file) => [...texts(file.value, [])].flatMap((each): Problem[] => {
    const fault = faultOf(each.name, each.text, today);
    return fault ? [{ file: file.file, field: formatField(each.path), actual: each.text.slice(0, 60), fatal: false, ...fault }] : [];
  }));
}

function faultOf(name: string, text: string, today: string): Pick<Problem, 'ruleId'> & Partial<Problem> | undefined {
  if (/^\d{4}(?:-|$)/.test(text) && DATES.has(name)) {
    const year = Number(text.slice(0, 4));
    if (year < EARLIEST || year > LATEST) return { ruleId: 'year-unlikely', expected: `${EARLIEST}–${LATEST}`, fatal: true };
    return name === 'seen' && text > today ? { ruleId: 'seen-later', expected: today } : undefined;
  }
  if (name === 'url' && /^https?:\/\/(?:localhost|127\.|\[::1\]|10\.|192\.168\.)/i.test(text)) return { ruleId: 'url-here-only' };
  const [, inside] = /^[“”„‘]([^“”„]*)[“”’‘]$/.exec(text) ?? (name === 'quote' ? (/^[«"']([^«»"]*)[»"']$/.exec(text) ?? []) : []);
  // A title may well stand in quotation marks; it is registered to the letter.
  if (inside !== undefined && name !== 'title') return { ruleId: name === 'quote' ? 'quote-in-marks' : 'curly-quotes', suggestion: inside };
  const entity = /&(?:#\d{2,5}|#x[\da-f]{2,4}|[a-z]{2,8});/i.exec(text)?.[0];
  if (entity !== undefined && name !== 'url') return { ruleId: 'entity', actual: entity, suggestion: text.replaceAll(/&([a-z]+);/gi, (whole, word: string) => ENTITIES[word.toLowerCase()] ?? whole).slice(0, 100) };
  const tag = /<\/?(?:i|b|em|strong|sub|sup|br|p|span|u|div)(?: (?:class|style|lang|id)=[^>]*)? ?\/?>/i.exec(text)?.[0];
  return tag === undefined || BESIDE_WORDS.has(name) ? undefined : { ruleId: 'tag-in-value', actual: tag };
}

const DATES = new Set(['date', 'seen', 'start', 'end', 'published', 'publishAt']);
/** Values that are addresses or marks of programs, not words. */
const BESIDE_WORDS = new Set(['url', 'sha384', 'guid']);

function* texts(value: DataFile['value'], path: readonly PropertyKey[]): Generator<{ path: readonly PropertyKey[]; name: string; text: string }> {
  if (typeof value === 'string') yield { path, name: String(path.findLast((step) => typeof step === 'string') ?? ''), text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inside] of Array.isArray(value) ? value.entries() : Object.entries(value)) yield* texts(inside, [...path, key]);
  }
}
