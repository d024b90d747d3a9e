/** Reads one result of NVA, as it is published or as the search shows it. Spec: BIBSYSDEV/nva-publication-api, docs/openapi.yaml */

import { FieldLedger, type Cursor } from './field-ledger.ts';
import type { IncomingCredit, IncomingRecord, Note, Refused } from './incoming-record.ts';
import { readLicence } from './licences.ts';
import { lastSegment, type Lookups } from './lookups.ts';
import { readNvaContext } from './nva-context.ts';
import { readAddress, readDoi, readOrcid, known } from './read-values.ts';
import { osloDay, readDateParts } from './register-date.ts';
import { readLanguage, UNKNOWN_LANGUAGE } from './register-language.ts';
import { readRole, withMaker } from './register-roles.ts';
import { readCristinType, readNvaType, type ReadType } from './register-types.ts';

/** Characters of an abstract that are kept; longer ones are refused whole. */
export const ABSTRACT_LIMIT = 12_000;
export const TITLE_LIMIT = 1000;

/** Statuses of records that are no longer there to be read. */
const GONE = new Set(['DELETED', 'UNPUBLISHED']);

/** Statuses of records that nobody has published yet. */
const DRAFTS = new Set(['DRAFT', 'NEW', 'DRAFT_FOR_DELETION']);

/** @param raw a record as JSON; whatever it is, an answer comes back */
export function readNvaResult(raw: unknown, lookups: Lookups): IncomingRecord | Refused {
  const ledger = new FieldLedger(raw);
  const { root } = ledger;
  dropPrivate(root);
  const notes: Note[] = [];
  const nva = lastSegment(root.get('identifier').peek()) ?? lastSegment(root.get('id').peek());
  const cristin = cristinNumber(root);
  for (const name of ['id', 'identifier', 'type', 'status']) root.get(name).mark('written');
  const status = (root.get('status').peek() || root.get('recordMetadata').get('status').peek()).toUpperCase();
  const isRemoved = GONE.has(status);
  const description = root.get('entityDescription');
  const isPreview = description.value === undefined;
  const reference = description.get('reference');
  const instance = isPreview ? root : reference.get('publicationInstance');
  const context = isPreview ? root.get('publishingDetails') : reference.get('publicationContext');

  const kind = readType(instance, cristin, lookups, notes);
  const title = ledger.towards('title', () => (isPreview ? root : description).get('mainTitle').line(TITLE_LIMIT));
  const ids = { nva, cristin, merged: [] as string[] };
  if (DRAFTS.has(status)) {
    ledger.refuseAll('dropped-by-policy');
    return { ids, ledger, isRemoved: false, notes: [{ field: '', reason: 'dropped-by-policy', code: 'draft' }] };
  }
  if (title === undefined || (nva === undefined && cristin === undefined)) {
    ledger.refuseAll('invalid');
    return { ids, ledger, isRemoved, notes: [{ field: 'title', reason: 'invalid', code: title === undefined ? 'no-title' : 'unreadable' }] };
  }
  if (isPreview) notes.push({ field: '', reason: 'not-in-source', code: 'preview-only' });

  const language = ledger.towards('language', () => languageOf((isPreview ? root : description).get('language')));
  if (language === undefined) notes.push({ field: 'language', reason: 'not-in-source', code: 'language-unknown' });
  const place = readNvaContext(context, instance, kind, lookups, notes);
  const date = ledger.towards('date', () => dateOf(isPreview ? root.get('publicationDate') : description.get('publicationDate'), context, kind, notes));
  const link = ledger.towards('doi', () => readDoi(isPreview ? context.get('doi') : reference.get('doi')));
  const doi = link.doi ?? ledger.towards('doi', () => readDoi(root.get('doi')).doi);
  if (link.url !== undefined) notes.push({ field: 'doi', reason: 'ambiguous', code: 'no-doi' });
  const artifacts = readArtifacts(root);
  const url = link.url ?? artifacts.url ?? ledger.towards('url', () => readAddress(root.get('handle')) ?? readHandle(root));
  const abstract = ledger.towards('abstract', () => abstractOf(isPreview ? root : description));
  const credits = withMaker(readContributors(contributorsOf(root, description, notes), kind, lookups, notes), kind.type, kind.family);
  if (credits.isGuess) notes.push({ field: 'credits[0].role', reason: 'ambiguous', code: 'no-maker' });
  notes.push(...ledger.cleaned.map((field): Note => ({ field, reason: 'invalid', code: 'cleaned' })));

  return {
    ids: { ...ids, doi },
    address: readAddress(root.get('id')),
    family: kind.family,
    type: kind.type,
    facts: known({
      type: kind.type, title, language: language ?? UNKNOWN_LANGUAGE, date, url, doi, licence: artifacts.licence, importedType: kind.importedType, abstract, ...place,
    }) ?? {},
    credits: credits.credits,
    isRemoved,
    ledger,
    notes,
  };
}

/** E-mail and telephone are left at the door: their values are never read. */
export function dropPrivate(at: Cursor, depth = 0): void {
  if (depth > 12) return;
  for (const [name, inside] of at.fields()) {
    if (/e-?mail|phone|telefon|mobile/i.test(name)) inside.mark('dropped-by-policy');
    else dropPrivate(inside, depth + 1);
  }
  if (Array.isArray(at.value)) for (const item of at.items()) dropPrivate(item, depth + 1);
}

/** NVA calls both kinds of lecture `Lecture`; what Cristin called the same work decides. */
function readType(instance: Cursor, cristin: string | undefined, lookups: Lookups, notes: Note[]): ReadType {
  const name = instance.get('type').line(100) ?? '';
  const kind = readNvaType(name);
  if (kind.isUnknown) notes.push({ field: 'type', reason: 'ambiguous', code: 'unknown-type', found: name });
  if (name !== 'Lecture') return kind;
  const code = cristin && lookups.cristinCategory(cristin);
  if (code && readCristinType(code).family === 'lectures') return readCristinType(code);
  notes.push({ field: 'type', reason: 'ambiguous', code: 'lossy-type' });
  return kind;
}

/** All who contributed, or as many as a search shows; then it says how many there are. */
function contributorsOf(root: Cursor, description: Cursor, notes: Note[]): Cursor {
  const at = description.value === undefined ? root : description;
  const whole = at.get('contributors');
  const list = whole.items().length === 0 && at.get('contributorsPreview').items().length > 0 ? at.get('contributorsPreview') : whole;
  const count = Number(at.get('contributorsCount').peek());
  if (count > list.items().length && list.items().length > 0) notes.push({ field: 'credits', reason: 'not-in-source', code: 'contributors-cut', found: String(count) });
  return list;
}

/** The permanent address among the other ids. */
function readHandle(root: Cursor): string | undefined {
  for (const identifier of root.get('additionalIdentifiers').items()) {
    const address = identifier.get('type').peek() === 'HandleIdentifier' ? readAddress(identifier.get('value')) : undefined;
    if (address === undefined) continue;
    identifier.get('type').mark('written');
    return address;
  }
  return undefined;
}

function cristinNumber(root: Cursor): string | undefined {
  const [other] = root.get('otherIdentifiers').get('cristin').items();
  if (other && /^\d{1,12}$/.test(other.peek())) {
    other.mark('written');
    return other.peek();
  }
  for (const identifier of root.get('additionalIdentifiers').items()) {
    if (!/^cristin/i.test(identifier.get('type').peek())) continue;
    const number = lastSegment(identifier.get('value').peek());
    if (number === undefined || !/^\d{1,12}$/.test(number)) {
      identifier.get('value').mark('invalid');
      continue;
    }
    for (const name of ['type', 'value', 'sourceName', 'source']) identifier.get(name).mark('written');
    return number;
  }
  return undefined;
}

export function languageOf(at: Cursor): string | undefined {
  const written = at.peek();
  if (written === '') return undefined;
  const language = written.length > 200 ? undefined : readLanguage(written);
  at.mark(language === undefined ? 'invalid' : 'written');
  return language;
}

/** A lecture is dated by the day it was given, in Norway; anything else by its publication. */
function dateOf(published: Cursor, context: Cursor, kind: ReadType, notes: Note[]): string | undefined {
  const publicationDate = readDateParts(published);
  published.get('type').mark('written');
  const time = context.get('time');
  if (time.value === undefined || kind.family !== 'lectures') return publicationDate;
  const at = time.get('from').value === undefined ? time.get('value') : time.get('from');
  const day = osloDay(at.peek());
  if (day === undefined) {
    at.mark('invalid');
    notes.push({ field: 'date', reason: 'invalid', code: 'date-invalid' });
    return publicationDate;
  }
  at.mark('written');
  time.get('type').mark('written');
  if (osloDay(time.get('to').peek()) === day) time.get('to').mark('written');
  if (publicationDate !== undefined && !day.startsWith(publicationDate)) {
    published.mark('conflict');
    notes.push({ field: 'date', reason: 'conflict', code: 'date-disagrees' });
  }
  return day;
}

/** The address of the published version and its licence. Other files are not ours to hand on. */
function readArtifacts(root: Cursor): { url?: string | undefined; licence?: string | undefined } {
  let url: string | undefined;
  let licence: string | undefined;
  for (const artifact of root.get('associatedArtifacts').items()) {
    const type = artifact.get('type').peek();
    if (type === 'AssociatedLink' && url === undefined) {
      url = root.ledger.towards('url', () => readAddress(artifact.get('id')));
      if (url !== undefined) artifact.get('type').mark('written');
    } else if ((type === 'OpenFile' || type === 'PublishedFile') && licence === undefined && !/Accepted|Submitted/.test(JSON.stringify(artifact.get('publisherVersion').value ?? ''))) {
      // An address, or a thing with one.
      const at = [artifact.get('license'), artifact.get('license').get('value'), artifact.get('license').get('link'), artifact.get('license').get('id')].find((each) => readLicence(each.peek()) !== undefined);
      licence = at && readLicence(at.peek());
      if (at) root.ledger.towards('licence', () => at.mark('written'));
    }
  }
  return { url, licence };
}

function abstractOf(description: Cursor): { text: string; language?: string } | undefined {
  const main = description.get('abstract');
  const text = main.value === undefined ? undefined : main.paragraphs(ABSTRACT_LIMIT);
  if (text !== undefined) return { text };
  for (const [name, at] of description.get('alternativeAbstracts').fields()) {
    const other = at.paragraphs(ABSTRACT_LIMIT);
    const language = readLanguage(name);
    if (other !== undefined) return language === undefined ? { text: other } : { text: other, language };
  }
  return undefined;
}

function readContributors(list: Cursor, kind: ReadType, lookups: Lookups, notes: Note[]): IncomingCredit[] {
  const placed = list.items().map((at, index) => ({ at, index, sequence: Number(at.get('sequence').peek() || Number.NaN) }));
  const inOrder = placed.toSorted((a, b) => (Number.isNaN(a.sequence) || Number.isNaN(b.sequence) ? 0 : a.sequence - b.sequence) || a.index - b.index);
  return list.ledger.towards('credits', () => inOrder.flatMap(({ at }) => {
    const credit = readContributor(at, kind, lookups, notes);
    return credit ? [credit] : [];
  }));
}

function readContributor(at: Cursor, kind: ReadType, lookups: Lookups, notes: Note[]): IncomingCredit | undefined {
  const identity = at.get('identity');
  const printed = identity.get('name').line(200);
  if (printed === undefined) return undefined;
  at.get('sequence').mark('written');
  const role = at.get('role').get('type').value === undefined ? at.get('role') : at.get('role').get('type');
  const cristin = lastSegment(identity.get('id').peek());
  if (cristin !== undefined) identity.get('id').mark('written');
  const orcid = readOrcid(identity.get('orcId').value === undefined ? identity.get('orcid') : identity.get('orcId'));
  const person = cristin === undefined ? undefined : lookups.person(cristin);
  if (person === undefined) notes.push({ field: 'credits', reason: 'ambiguous', code: 'name-unsplit', found: at.path });
  return {
    name: person ? { given: person.given, family: person.family } : { literal: printed },
    printed, cristin, orcid: orcid ?? person?.orcid, path: at.path,
    role: readRole(role.line(100) ?? '', kind.family),
  };
}
