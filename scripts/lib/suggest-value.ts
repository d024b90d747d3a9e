/** Reads what an editor most likely meant by a value that broke a rule: `3/9-2026` is 2026-09-03. */

import { parseDoi, parseIsbn, parseIssn, parseOrcid, parseRor } from '../../src/schema/identifiers.ts';
import { isPartialDate } from '../../src/schema/fields.ts';
import { LANGUAGE_WORDS } from './usual-words.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des'];
const ENGLISH: Readonly<Record<string, string>> = { may: 'mai', oct: 'okt', dec: 'des' };

/** A value that passes the rule and says the same, or undefined. @param rule without `rule:` */
export function suggestValue(rule: string, typed: string): string | undefined {
  const value = typed.trim();
  switch (rule) {
    case 'text': return value === '' ? undefined : value;
    case 'partial-date': return suggestDate(unwrapped(value));
    case 'full-date': {
      const date = suggestDate(unwrapped(value));
      return date?.length === 10 ? date : undefined;
    }
    case 'moment': return suggestMoment(value);
    case 'url': return suggestAddress(value);
    case 'id': return suggestId(value);
    case 'language': return suggestLanguage(value);
    case 'doi': return suggestDoi(value);
    case 'orcid': return within(/\d{4}-?\d{4}-?\d{4}-?\d{3}[\dX]/i, value, (found) => parseOrcid(found.replaceAll('-', '').replace(/(.{4})(?!$)/g, '$1-')));
    case 'issn': return within(/\d{4}[-– ]?\d{3}[\dX]/i, value, (found) => parseIssn(found.replace(/[– ]/, '-')));
    case 'isbn': return within(/[\d][\d\s–-]{8,16}[\dX]/i, value, (found) => parseIsbn(found.replaceAll('–', '-')));
    case 'ror': return within(/0[a-z0-9]{8}/i, value, parseRor);
    case 'audio-file': return suggestAudioFile(value);
    case 'pages': return within(/[\dA-Za-z.]+\s*(?:[–-]\s*[\dA-Za-z.]+)?$/, value.replace(/^(?:side|s\.|pp?\.|sider)\s*/i, ''), (found) => found.replaceAll(/\s/g, ''));
    default: return undefined;
  }
}

/** Without the quotation marks of a word processor, and without «ca.». */
function unwrapped(value: string): string {
  return value.replaceAll(/^[“”„«‘’"']+|[“”»‘’"']+$/g, '').replace(/^(?:ca\.?|cirka|circa|approx\.?)\s+/i, '').trim();
}

/** The DOI in a sentence or an address; a comma for its point, or a backslash, is a slip. One with spaces in it is cut, and nobody knows where. */
function suggestDoi(value: string): string | undefined {
  const written = value.replace(/^10,(?=\d{4,9}[/\\])/, '10.').replace(/^(10\.\d{4,9})\\/, '$1/');
  if (/^10\.\d{4,9}\/\S+\s+\S/.test(written)) return undefined;
  return within(/10\.\d{4,9}\/[^\s"<>?#]+?(?=[.,;)]*(?:$|[\s"<>?#]))/, written, parseDoi);
}

function within(pattern: RegExp, value: string, parse: (found: string) => string | undefined): string | undefined {
  const [found] = pattern.exec(value) ?? [];
  return found === undefined ? undefined : parse(found);
}

/** Norwegian order, day before month; only dates that exist. */
function suggestDate(value: string): string | undefined {
  const [, y1, m1, d1] = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?(?:T.*)?$/.exec(value) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(value) ?? [];
  if (y1 !== undefined) return joined(y1, m1, d1);
  const [, d2, m2, y2] = /^(\d{1,2})[./ -]\s*(\d{1,2})[./ -]\s*(\d{4})$/.exec(value) ?? [];
  if (y2 !== undefined) return joined(y2, m2, d2);
  const [, m3, y3] = /^(\d{1,2})[./-](\d{4})$/.exec(value) ?? [];
  if (y3 !== undefined) return joined(y3, m3);
  const [, d4, name, y4] = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,10})\.?,?\s+(\d{4})$/u.exec(value) ?? [];
  const month = name?.slice(0, 3).toLowerCase() ?? '';
  const place = MONTHS.indexOf(ENGLISH[month] ?? month);
  return y4 === undefined || place === -1 ? undefined : joined(y4, String(place + 1), d4);
}

function suggestFullDate(value: string): string | undefined {
  const date = isPartialDate(value) ? value : suggestDate(value);
  return date?.length === 10 ? date : undefined;
}

function joined(year: string, month?: string, day?: string): string | undefined {
  const date = [year, ...[month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))].join('-');
  return isPartialDate(date) ? date : undefined;
}

/** A moment in Norway, with the offset of that day. */
function suggestMoment(value: string): string | undefined {
  const [, day, time] = /^(.+?)(?:,?\s+(?:kl\.?\s*)?(\d{2}[:.]\d{2})(?::\d{2})?)?$/i.exec(value.replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ')) ?? [];
  const date = day === undefined ? undefined : suggestFullDate(day);
  if (date === undefined || !isPartialDate(date)) return undefined;
  const clock = time?.replace('.', ':') ?? '06:00';
  const moment = new Date(`${date}T${clock}:00Z`);
  if (Number.isNaN(moment.getTime())) return undefined;
  const zone = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' }).formatToParts(moment).find((part) => part.type === 'timeZoneName');
  return `${date}T${clock}:00${zone?.value.replace('GMT', '') || '+01:00'}`;
}

function suggestAddress(value: string): string | undefined {
  const bare = value.replace(/^(?:h?t{1,3}ps?[:/]+|h?t{1,3}ps?(?=\/\/))?\/*/i, '').replace(/^([^/?#]*)/, (host) => host.replaceAll(/\s/g, '')).replaceAll(/\s/g, '%20');
  return /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#].*)?$/u.test(bare) && !/^[a-z]+:/i.test(bare) && !value.includes('@') ? `https://${bare}` : undefined;
}

/** The words as an id: `Kari Ødegård` is kari-odegard. */
export function suggestId(value: string): string | undefined {
  const id = value.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('ß', 'ss').replaceAll('đ', 'd')
    .normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return id === '' ? undefined : id;
}

function suggestLanguage(value: string): string | undefined {
  const word = LANGUAGE_WORDS[value.toLowerCase()];
  if (word !== undefined) return word;
  const [, language, region] = /^([a-z]{2,3})(?:[-_]([a-z]{2}))?$/i.exec(value) ?? [];
  if (language === undefined) return undefined;
  return region === undefined ? language.toLowerCase() : Intl.getCanonicalLocales(`${language}-${region}`)[0];
}

function suggestAudioFile(value: string): string | undefined {
  const [, name, ending] = /^(?:.*[/\\])?(.+?)\.(mp3|m4a)$/i.exec(value) ?? [];
  const id = name === undefined ? undefined : suggestId(name);
  return id === undefined || ending === undefined ? undefined : `${id}.${ending.toLowerCase()}`;
}
