/** Reads a record of CSL-JSON, as reference managers, Crossref and our own files write it. Lists of one are taken for their one. */

import type { CreditRole } from '../../../src/domain/credit.ts';
import { doiUrl } from '../../../src/domain/output.ts';
import { isPartialDate } from '../../../src/schema/fields.ts';
import { parseDoi, parseIsbn, parseIssn } from '../../../src/schema/identifiers.ts';
import type { PersonNameFacts } from '../../../src/schema/credit.ts';
import { readCslType } from './csl-types.ts';
import { FieldLedger, type Cursor } from './field-ledger.ts';
import type { IncomingCredit, IncomingRecord, Note, Refused } from './incoming-record.ts';
import { lookUp } from './look-up.ts';
import { readLicence } from './licences.ts';
import { ABSTRACT_LIMIT, dropPrivate, languageOf, TITLE_LIMIT } from './nva-result.ts';
import { withoutFaceMarks } from './plain-text.ts';
import { firstOf, known, readAddress, readDoi, readIsbn, readIssn, readOrcid, readPages } from './read-values.ts';
import { readPartialDate } from './register-date.ts';
import { UNKNOWN_LANGUAGE } from './register-language.ts';
import type { ReadType } from './register-types.ts';

/** A record as it was written, and the same in CSL. */
export interface Reference {
  /** What is accounted for: the entry's own fields. */
  readonly raw: unknown;
  readonly csl: unknown;
  /** For each name in CSL the fields it was made of; absent when the record is CSL itself. */
  readonly origins?: Readonly<Record<string, readonly string[]>>;
}

const ROLES: readonly (readonly [list: string, role: CreditRole])[] = [
  ['author', 'author'], ['reporter', 'author'], ['interviewer', 'interviewer'], ['host', 'host'], ['performer', 'performer'], ['composer', 'performer'], ['narrator', 'narrator'],
  ['guest', 'guest'], ['translator', 'translator'], ['contributor', 'contributor'],
];

const KINDS_WITH_BOOK = new Set(['academic-chapter']);

/** Whatever the record is, an answer comes back. */
export function readReference({ raw, csl, origins }: Reference): IncomingRecord | Refused {
  const own = new FieldLedger(csl);
  const { root } = own;
  dropPrivate(root);
  const notes: Note[] = [];
  const genre = root.get('genre').peek().slice(0, 200);
  const kind = readCslType(root.get('type').line(100) ?? '', genre, root.get('event-title').peek() !== '' || root.get('event').peek() !== '');
  for (const name of ['id', 'citation-key']) root.get(name).mark('written');
  root.get('genre').mark('written');
  const title = own.towards('title', () => first(root.get('title')).line(TITLE_LIMIT));
  const doi = own.towards('doi', () => readDoi(root.get('DOI')));
  const finish = (): FieldLedger => (origins ? accountFor(raw, own, origins) : own);
  if (title === undefined || withoutFaceMarks(title).trim() === '') {
    const ledger = finish();
    return { ids: { doi: doi.doi, merged: [] }, ledger, isRemoved: false, notes: [{ field: 'title', reason: 'invalid', code: 'no-title' }] };
  }
  if (kind.isUnknown) notes.push({ field: 'type', reason: 'ambiguous', code: 'unknown-type', found: kind.importedType ?? '' });
  const language = own.towards('language', () => languageOf(root.get('language')));
  if (language === undefined) notes.push({ field: 'language', reason: 'not-in-source', code: 'language-unknown' });
  const address = own.towards('url', () => firstOf([root.get('URL')], readAddress));
  // A DOI written as an address says nothing the DOI does not.
  const url = doi.url ?? (address !== undefined && parseDoi(address) === undefined ? address : undefined);
  if (doi.url !== undefined) notes.push({ field: 'DOI', reason: 'ambiguous', code: 'no-doi' });
  const facts = known({
    type: kind.type, title: withoutFaceMarks(title).trim(), language: language ?? UNKNOWN_LANGUAGE,
    date: own.towards('date', () => firstOf([root.get('issued'), root.get('published')], dateOf)),
    url, doi: doi.doi ?? (address === undefined ? undefined : parseDoi(address)),
    licence: own.towards('licence', () => firstOf(root.get('license').items().map((each) => (each.get('URL').value === undefined ? each : each.get('URL'))), licenceOf)),
    importedType: kind.importedType,
    abstract: own.towards('abstract', () => { const text = root.get('abstract').paragraphs(ABSTRACT_LIMIT); return text && { text }; }),
    ...readPlace(root, kind),
  }) ?? {};
  if (root.get('author-others').value === true) notes.push({ field: 'credits', reason: 'not-in-source', code: 'and-others' });
  const credits = own.towards('credits', () => readCredits(root, kind));
  notes.push(...own.cleaned.map((field): Note => ({ field, reason: 'invalid', code: 'cleaned' })));
  const found = facts['doi'] as string | undefined;
  return {
    ids: { doi: found, merged: [] }, address: found === undefined ? url : doiUrl(found),
    family: kind.family, type: kind.type, facts, credits, isRemoved: false, ledger: finish(), notes,
  };
}

/** Crossref writes titles as lists. */
function first(at: Cursor): Cursor {
  return at.items()[0] ?? at;
}

/** `{ "date-parts": [[2022, 5]] }`, also with text for numbers; or `{ raw }` and `{ literal }`. */
function dateOf(at: Cursor): string | undefined {
  const parts = at.get('date-parts').items()[0]?.items() ?? [];
  const numbers = parts.map((part) => part.peek());
  for (let length = Math.min(3, numbers.length); length > 0; length -= 1) {
    const date = numbers.slice(0, length).map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
    if (!isPartialDate(date)) continue;
    parts.forEach((part, index) => part.mark(index < length ? 'written' : 'invalid'));
    return date;
  }
  for (const part of parts) part.mark('invalid');
  return firstOf([at.get('raw'), at.get('literal'), at], (place) => {
    const date = readPartialDate(place.peek());
    if (date !== undefined) place.mark('written');
    return date;
  });
}

function licenceOf(at: Cursor): string | undefined {
  const licence = readLicence(at.peek());
  if (licence !== undefined) at.mark('written');
  return licence;
}

function readPlace(root: Cursor, kind: ReadType): Record<string, unknown> {
  const { ledger } = root;
  const container = (): string | undefined => first(root.get('container-title')).line(500);
  const pages = ledger.towards('pages', () => (kind.type.startsWith('academic') || kind.type === 'magazine-article' ? readPages(root.get('page')) ?? readPages(root.get('article-number')) : undefined));
  switch (kind.family) {
    case 'lectures':
      return {
        event: ledger.towards('event', () => known({
          name: root.get('event-title').line() ?? (root.get('event').get('name').line() ?? root.get('event').line()) ?? container(),
          place: root.get('event-place').line(),
        })),
      };
    case 'articles':
      return { outlet: ledger.towards('outlet', () => { const name = container(); return name && known({ name, section: root.get('section').line() }); }) };
    case 'episodes':
      return {};
    case 'publications':
      if (KINDS_WITH_BOOK.has(kind.type)) return { book: ledger.towards('book', () => readBook(root, container())), pages };
      if (kind.type === 'academic-article' || kind.type === 'magazine-article') return { journal: ledger.towards('journal', () => readJournal(root, container())), pages };
      return { publisher: ledger.towards('publisher', () => root.get('publisher').line()), isbn: ledger.towards('isbn', () => firstOf(root.get('ISBN').items(), readIsbn)) };
  }
}

function readJournal(root: Cursor, name: string | undefined): object | undefined {
  if (name === undefined) return undefined;
  return known({ name, issn: firstOf(split(root.get('ISSN')), readIssn), volume: root.get('volume').line(40), issue: root.get('issue').line(40) });
}

function readBook(root: Cursor, title: string | undefined): object | undefined {
  if (title === undefined) return undefined;
  const editors = root.get('editor').items().flatMap((at) => nameOf(at) ?? []);
  return known({ title, editors, publisher: root.get('publisher').line(), isbn: firstOf(split(root.get('ISBN')), readIsbn) });
}

/** Several numbers in one text; the first good one is taken. */
function split(at: Cursor): Cursor[] {
  const written = at.peek();
  const good = written.split(/[,;]|\s{1,2}(?=\d{4}-?\d{3}[\dxX]\b)/).map((part) => part.trim()).find((part) => parseIssn(part) ?? parseIsbn(part));
  if (typeof at.value === 'string' && good !== undefined && good !== written) {
    at.mark('written');
    return [new FieldLedger({ number: good }).root.get('number')];
  }
  return at.items();
}

function readCredits(root: Cursor, kind: ReadType): IncomingCredit[] {
  const lists = KINDS_WITH_BOOK.has(kind.type) ? ROLES : [...ROLES, ['editor', 'editor'] as const];
  return lists.flatMap(([list, role]) => root.get(list).items().flatMap((at): IncomingCredit[] => {
    const name = nameOf(at);
    if (!name) return [];
    const printed = 'literal' in name ? name.literal : `${name.given} ${name.family}`;
    return [{ name, printed, orcid: readOrcid(at.get('ORCID')), path: at.path, role: roleOf(role, kind) }];
  }));
}

/** The author of a lecture gave it; the author in CSL of an interview is the one who answers. */
function roleOf(role: CreditRole, kind: ReadType): CreditRole {
  if (role !== 'author') return role;
  if (kind.family === 'lectures') return 'presenter';
  return kind.type === 'interview' ? 'interviewee' : 'author';
}

/** A name in parts; one that has no given name, or is written whole, stays whole. */
function nameOf(at: Cursor): PersonNameFacts | undefined {
  const literal = at.get('literal').line(200) ?? at.get('name').line(200) ?? (typeof at.value === 'string' ? at.line(200) : undefined);
  if (literal !== undefined) return { literal };
  const particle = at.get('non-dropping-particle').line(50) ?? at.get('dropping-particle').line(50);
  const last = at.get('family').line(100);
  const given = at.get('given').line(100);
  const family = last === undefined ? undefined : [particle, last].filter((part) => part !== undefined).join(' ');
  if (family !== undefined && given !== undefined) return { given, family };
  const whole = family ?? given;
  return whole === undefined ? undefined : { literal: whole };
}

/** The account of the entry as it was written: a field counts as written when what CSL made of it was. */
function accountFor(raw: unknown, csl: FieldLedger, origins: Readonly<Record<string, readonly string[]>>): FieldLedger {
  const ledger = new FieldLedger(raw);
  for (const { path, field, fate } of csl.entries()) {
    const [variable = ''] = path.split(/[.[]/);
    for (const name of lookUp(origins, variable) ?? []) ledger.towards(field, () => { if (fate === 'written' || fate === 'invalid') ledger.root.get(name).mark(fate); });
  }
  for (const name of ['type', 'id', 'label', 'TY', 'ID']) ledger.root.get(name).mark('written');
  return ledger;
}
