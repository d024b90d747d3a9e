/** Reads one result of Cristin's older API, version 2. https://api.cristin.no/v2/doc */

import { FieldLedger, type Cursor } from './field-ledger.ts';
import type { IncomingCredit, IncomingRecord, Note, Refused } from './incoming-record.ts';
import { lastSegment } from './lookups.ts';
import { ABSTRACT_LIMIT, dropPrivate, languageOf, TITLE_LIMIT } from './nva-result.ts';
import { firstOf, known, readAddress, readDoi, readIsbn, readIssn, readPages } from './read-values.ts';
import { osloDay } from './register-date.ts';
import { readLanguage, UNKNOWN_LANGUAGE } from './register-language.ts';
import { readRole, withMaker } from './register-roles.ts';
import { readCristinType, type ReadType } from './register-types.ts';

/** @param raw a record as JSON; whatever it is, an answer comes back */
export function readCristinResult(raw: unknown): IncomingRecord | Refused {
  const ledger = new FieldLedger(raw);
  const { root } = ledger;
  dropPrivate(root);
  const notes: Note[] = [];
  const number = root.get('cristin_result_id');
  const cristin = lastSegment(number.peek());
  number.mark('written');
  const language = ledger.towards('language', () => languageOf(root.get('original_language')));
  const title = ledger.towards('title', () => inLanguage(root.get('title'), language)?.at.line(TITLE_LIMIT));
  if (title === undefined || cristin === undefined) {
    ledger.refuseAll('invalid');
    return { ids: { cristin, merged: [] }, ledger, isRemoved: false, notes: [{ field: 'title', reason: 'invalid', code: title === undefined ? 'no-title' : 'unreadable' }] };
  }
  if (language === undefined) notes.push({ field: 'language', reason: 'not-in-source', code: 'language-unknown' });
  const code = root.get('category').get('code').line(100) ?? '';
  const kind = readCristinType(code);
  if (kind.isUnknown) notes.push({ field: 'type', reason: 'ambiguous', code: 'unknown-type', found: code });
  const links = readLinks(root);
  const credits = withMaker(readContributors(root, kind, notes), kind.type, kind.family);
  if (credits.isGuess) notes.push({ field: 'credits[0].role', reason: 'ambiguous', code: 'no-maker' });
  const summary = inLanguage(root.get('summary'), language);
  const text = ledger.towards('abstract', () => summary?.at.paragraphs(ABSTRACT_LIMIT));
  notes.push(...ledger.cleaned.map((field): Note => ({ field, reason: 'invalid', code: 'cleaned' })));
  return {
    ids: { cristin, doi: links.doi, merged: [] },
    address: readAddress(root.get('url')) ?? `https://api.cristin.no/v2/results/${cristin}`,
    family: kind.family,
    type: kind.type,
    facts: known({
      type: kind.type, title, language: language ?? UNKNOWN_LANGUAGE, date: ledger.towards('date', () => dateOf(root)), url: links.url, doi: links.doi,
      importedType: kind.importedType, abstract: text && known({ text, language: summary?.language }), ...readPlace(root, kind),
    }) ?? {},
    credits: credits.credits,
    isRemoved: false,
    ledger,
    notes,
  };
}

/** The text in that language, else the first there is. `no` is Bokmål here. */
function inLanguage(texts: Cursor, language: string | undefined): { at: Cursor; language: string | undefined } | undefined {
  const all = texts.fields().map(([name, at]) => ({ at, language: readLanguage(name) }));
  return all.find((each) => each.language === language && each.at.peek() !== '') ?? all.find((each) => each.at.peek() !== '');
}

function dateOf(root: Cursor): string | undefined {
  const published = root.get('date_published');
  const day = osloDay(published.peek());
  if (day !== undefined) {
    published.mark('written');
    if (day.startsWith(root.get('year_published').peek())) root.get('year_published').mark('written');
    return day;
  }
  if (published.peek() !== '') published.mark('invalid');
  const year = root.get('year_published');
  const found = osloDay(year.peek());
  if (year.peek() !== '') year.mark(found === undefined ? 'invalid' : 'written');
  return found;
}

function readLinks(root: Cursor): { doi?: string | undefined; url?: string | undefined } {
  let doi: string | undefined;
  let url: string | undefined;
  for (const link of root.get('links').items()) {
    if (link.get('url_type').peek().toUpperCase() === 'DOI' && doi === undefined) {
      const read = root.ledger.towards('doi', () => readDoi(link.get('url')));
      doi = read.doi;
      url ??= read.url;
    } else if (url === undefined) url = root.ledger.towards('url', () => readAddress(link.get('url')));
    else continue;
    link.get('url_type').mark('written');
  }
  return { doi, url };
}

function readContributors(root: Cursor, kind: ReadType, notes: Note[]): IncomingCredit[] {
  const contributors = root.get('contributors');
  const list = Array.isArray(contributors.value) ? contributors : contributors.get('preview');
  return root.ledger.towards('credits', () => list.items().flatMap((at): IncomingCredit[] => {
    const given = at.get('first_name').line(100);
    const family = at.get('surname').line(100);
    if (given === undefined && family === undefined) return [];
    const cristin = lastSegment(at.get('cristin_person_id').peek());
    if (cristin !== undefined) at.get('cristin_person_id').mark('written');
    const role = firstOf([at.get('role_code'), ...at.get('affiliations').items().flatMap((each) => [each.get('role').get('code'), each.get('role_code')])], (place) => place.line(100));
    if (role === undefined) notes.push({ field: 'credits', reason: 'ambiguous', code: 'no-maker', found: at.path });
    const printed = [given, family].filter((part) => part !== undefined).join(' ');
    const name = given === undefined || family === undefined ? { literal: printed } : { given, family };
    return [{ name, printed, cristin, path: at.path, role: readRole(role ?? 'Creator', kind.family) }];
  }));
}

function readPlace(root: Cursor, kind: ReadType): Record<string, unknown> {
  const { ledger } = root;
  const inJournal = (): object | undefined => {
    const name = root.get('journal').get('name').line();
    const numbers = root.get('journal').get('international_standard_numbers').items();
    const electronic = numbers.toSorted((a, b) => Number(b.get('type').peek() === 'electronic') - Number(a.get('type').peek() === 'electronic'));
    return name === undefined ? undefined : known({ name, issn: firstOf(electronic.map((each) => each.get('value')), readIssn), volume: root.get('volume').line(40), issue: root.get('issue').line(40) });
  };
  const pages = (): string | undefined => readPages(root.get('pages').get('from'), root.get('pages').get('to'));
  switch (kind.family) {
    case 'lectures':
      return { event: ledger.towards('event', () => known({ name: root.get('event').get('name').line(), place: root.get('event').get('location').line() })) };
    case 'articles': {
      const name = ledger.towards('outlet', () => root.get('journal').get('name').line() ?? root.get('media_type_name').line() ?? root.get('channel').get('title').line());
      return { outlet: name && { name } };
    }
    case 'episodes':
      return {};
    case 'publications':
      if (kind.type === 'academic-article' || kind.type === 'magazine-article') return { journal: ledger.towards('journal', inJournal), pages: ledger.towards('pages', pages) };
      if (kind.type === 'academic-chapter') return { book: ledger.towards('book', () => readBook(root)), pages: ledger.towards('pages', pages) };
      return { publisher: ledger.towards('publisher', () => root.get('publisher').get('name').line()), isbn: ledger.towards('isbn', () => firstOf(isbns(root), readIsbn)) };
  }
}

const isbns = (at: Cursor): Cursor[] => at.get('international_standard_numbers').items().map((each) => each.get('value'));

function readBook(root: Cursor): object | undefined {
  const part = root.get('part_of');
  const title = inLanguage(part.get('title'), undefined)?.at.line(TITLE_LIMIT) ?? part.get('title').line(TITLE_LIMIT);
  if (title === undefined) return undefined;
  return known({ title, publisher: root.get('publisher').get('name').line() ?? part.get('publisher').get('name').line(), isbn: firstOf([...isbns(part), ...isbns(root)], readIsbn) });
}
