/**
 * Reads RIS tag by tag. Our own, since the library's reader calls the authors of a newspaper article its reporters, takes no month from its date,
 * makes a film of a slide show and of a sound recording, and drops where a talk was given (measured with @citation-js/plugin-ris 0.8.2).
 * https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 */

import type { Reference } from './csl-record.ts';
import { lookUp } from './look-up.ts';

const TYPES: Readonly<Record<string, string>> = {
  JOUR: 'article-journal', JFULL: 'article-journal', EJOUR: 'article-journal', ABST: 'article-journal', INPR: 'article-journal', MGZN: 'article-magazine', NEWS: 'article-newspaper',
  CHAP: 'chapter', ECHAP: 'chapter', ENCYC: 'entry-encyclopedia', CONF: 'paper-conference', CPAPER: 'paper-conference', SLIDE: 'speech', SOUND: 'song', MUSIC: 'song',
  VIDEO: 'motion_picture', MPCT: 'motion_picture', RPRT: 'report', GOVDOC: 'report', BLOG: 'post-weblog', ELEC: 'webpage', ICOMM: 'webpage', BOOK: 'book', EBOOK: 'book', EDBOOK: 'book',
  THES: 'thesis', INTV: 'interview', DATA: 'dataset', DBASE: 'dataset', COMP: 'software', MAP: 'map', UNPB: 'manuscript', UNPD: 'manuscript', GEN: 'document',
};

type Tags = Record<string, string[]>;

/** The records of a file; lines that belong to none are skipped. */
export function readRisFile(text: string): Reference[] {
  const records: Tags[] = [];
  let current: Tags | undefined;
  let last: string[] | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [, tag, value = ''] = /^([A-Z][A-Z0-9]) {0,2}- ?(.*)$/.exec(line) ?? [];
    if (tag === undefined) {
      // A value that was broken over lines.
      if (last && line.trim() !== '') last[last.length - 1] += ` ${line.trim()}`;
      continue;
    }
    if (tag === 'TY') {
      current = {};
      records.push(current);
    }
    if (tag === 'ER') current = last = undefined;
    if (!current || tag === 'ER') continue;
    last = value.trim() === '' ? undefined : ((current[tag] ??= []), current[tag].push(value.trim()), current[tag]);
  }
  return records.map(toReference);
}

/** The tags each name in CSL is made of. */
const ORIGINS: Readonly<Record<string, readonly string[]>> = {
  title: ['TI', 'T1', 'CT'], author: ['AU', 'A1'], editor: ['A2', 'ED', 'A3'], interviewer: ['A2'], host: ['A2'], translator: ['A4'], issued: ['DA', 'PY', 'Y1'],
  'container-title': ['T2', 'JO', 'JF', 'JA', 'BT'], 'event-title': ['T2', 'BT'], 'event-place': ['CY'], volume: ['VL'], issue: ['IS'], page: ['SP', 'EP'],
  ISSN: ['SN'], ISBN: ['SN'], DOI: ['DO', 'M3'], URL: ['UR', 'L2'], language: ['LA'], abstract: ['AB', 'N2'], publisher: ['PB'], genre: ['M3'], section: ['SE'],
};

function toReference(raw: Tags): Reference {
  const get = (...names: readonly string[]): string | undefined => names.map((name) => raw[name]?.[0]).find((value) => value !== undefined);
  const all = (...names: readonly string[]): object[] | undefined => { const list = names.flatMap((name) => raw[name] ?? []).map(nameOf); return list.length > 0 ? list : undefined; };
  const kind = get('TY')?.toUpperCase() ?? '';
  // A type no table knows keeps its own name.
  const genre = get('M3') ?? (lookUp(TYPES, kind) === undefined ? kind : undefined);
  const isEvent = kind === 'SLIDE' || kind === 'CONF' || kind === 'CPAPER';
  const isChapter = ['CHAP', 'ECHAP', 'ENCYC', 'CONF', 'CPAPER', 'BOOK', 'EDBOOK', 'JOUR'].includes(kind);
  const isInterview = kind === 'INTV' || /intervju|interview/i.test(genre ?? '');
  const place = get('T2', 'JO', 'JF', 'BT', 'JA');
  const number = get('SN');
  const [begin, end] = [get('SP'), get('EP')];
  return {
    raw: { ...raw, TY: kind },
    origins: ORIGINS,
    csl: {
      type: lookUp(TYPES, kind) ?? 'document', id: get('ID'), genre, title: get('TI', 'T1', 'CT'), author: all('AU', 'A1'), [isInterview ? 'interviewer' : isChapter ? 'editor' : 'host']: all('A2', 'ED', 'A3'), translator: all('A4'),
      issued: { literal: dateOf(get('DA')) ?? dateOf(get('PY', 'Y1')) }, [kind === 'SLIDE' ? 'event-title' : 'container-title']: place, 'event-place': isEvent ? get('CY') : undefined,
      volume: get('VL'), issue: get('IS'), page: begin === undefined ? undefined : [begin, end].filter((part) => part !== undefined).join('-'),
      ISSN: isChapter && kind !== 'JOUR' ? undefined : number, ISBN: isChapter && kind !== 'JOUR' ? number : undefined, DOI: get('DO'), URL: get('UR', 'L2')?.split(';')[0]?.trim(),
      language: get('LA'), abstract: get('AB', 'N2'), publisher: get('PB'), section: get('SE'),
    },
  };
}

/** `Family, Given`; a fullwidth comma is one inside a name. A name without a comma stays whole. */
function nameOf(written: string): object {
  const [family = '', given = ''] = written.split(',').map((part) => part.trim().replaceAll('\uFF0C', ','));
  return given === '' ? { literal: family } : { family, given };
}

/** `2022/05/12/`, `2022/05//`, `2022///` and plain years as ISO dates, as far as they go. */
function dateOf(written: string | undefined): string | undefined {
  const [, year, month, day] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/.exec(written ?? '') ?? [];
  if (year === undefined) return undefined;
  return [year, ...(month === undefined ? [] : [month.padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])])].join('-');
}
