/** Reads where a result of NVA stands: journal, book, event, newspaper, programme. */

import type { Cursor } from './field-ledger.ts';
import { FieldLedger } from './field-ledger.ts';
import type { Note } from './incoming-record.ts';
import { lookUp } from './look-up.ts';
import type { Lookups } from './lookups.ts';
import { lastSegment } from './lookups.ts';
import { firstOf, known, readDoi, readIsbn, readIssn, readPages } from './read-values.ts';
import type { ReadType } from './register-types.ts';

const MEDIA: Readonly<Record<string, string>> = { Journal: 'print', Radio: 'radio', TV: 'tv', Internet: 'internet', MediaTypeOther: 'other' };

/** The facts of the place, by field. */
export function readNvaContext(context: Cursor, instance: Cursor, kind: ReadType, lookups: Lookups, notes: Note[]): Record<string, unknown> {
  const { ledger } = context;
  context.get('type').mark('written');
  switch (kind.family) {
    case 'lectures':
      return { event: ledger.towards('event', () => readEvent(context)) };
    case 'articles':
      return {
        outlet: ledger.towards('outlet', () => readOutlet(context, lookups, notes)),
        medium: ledger.towards('medium', () => readMedium(context)),
      };
    case 'episodes':
      return {};
    case 'publications':
      return readPublicationPlace(context, instance, kind, lookups, notes);
  }
}

function readEvent(context: Cursor): object | undefined {
  return known({ name: context.get('name').line(), place: context.get('place').get('name').line(), organiser: context.get('agent').get('name').line() });
}

function readOutlet(context: Cursor, lookups: Lookups, notes: Note[]): object | undefined {
  const name = context.get('disseminationChannel').line() ?? context.get('title').line() ?? channelName(context, lookups, notes);
  if (name === undefined) return undefined;
  return known({ name, section: context.get('partOf').get('seriesName').line() });
}

function readMedium(context: Cursor): string | undefined {
  const at = context.get('medium').get('type').value === undefined ? context.get('medium') : context.get('medium').get('type');
  const medium = lookUp(MEDIA, at.peek());
  if (medium !== undefined) {
    at.mark('written');
    context.get('format').mark('written');
    return medium;
  }
  return /Periodical$/.test(context.get('type').peek()) ? 'print' : undefined;
}

function readPublicationPlace(context: Cursor, instance: Cursor, kind: ReadType, lookups: Lookups, notes: Note[]): Record<string, unknown> {
  const { ledger } = context;
  const range = instance.get('pages');
  const pages = kind.type.startsWith('academic') || kind.type === 'magazine-article'
    ? ledger.towards('pages', () => readPages(range.get('begin').value === undefined ? instance.get('articleNumber') : range.get('begin'), range.get('end')))
    : undefined;
  if (pages !== undefined) range.get('type').mark('written');
  switch (kind.type) {
    case 'academic-article':
    case 'magazine-article':
      return { journal: ledger.towards('journal', () => readJournal(context, instance, lookups, notes)), pages };
    case 'academic-chapter':
      return { book: ledger.towards('book', () => readBook(context, lookups, notes)), pages };
    default:
      return {
        publisher: ledger.towards('publisher', () => publisherName(context, lookups)),
        isbn: ledger.towards('isbn', () => firstOf(context.get('isbnList').items(), readIsbn)),
      };
  }
}

function readJournal(context: Cursor, instance: Cursor, lookups: Lookups, notes: Note[]): object | undefined {
  const name = context.get('title').line() ?? channelName(context, lookups, notes);
  if (name === undefined) return undefined;
  const found = channel(context, lookups);
  const issn = firstOf([context.get('onlineIssn'), context.get('printIssn'), ...(found ? [found.get('onlineIssn'), found.get('printIssn')] : [])], readIssn);
  return known({ name, issn, volume: instance.get('volume').line(40), issue: instance.get('issue').line(40) });
}

/** The name of a journal or newspaper: in the record, or behind the address it points at. */
function channelName(context: Cursor, lookups: Lookups, notes: Note[]): string | undefined {
  const name = context.get('name').line() ?? channel(context, lookups)?.get('name').line();
  if (name !== undefined) context.get('id').mark('written');
  else if (context.get('id').peek() !== '') notes.push({ field: context.path, reason: 'not-in-source', code: 'channel-missing' });
  return name;
}

/** The name of a publisher: in the record, or behind the address it points at. */
function publisherName(context: Cursor, lookups: Lookups): string | undefined {
  const at = context.get('publisher');
  const name = at.get('name').line();
  if (name !== undefined) return name;
  const found = lookups.record(at.get('id').peek());
  const behind = found === undefined ? undefined : new FieldLedger(found).root.get('name').line();
  if (behind !== undefined) at.get('id').mark('written');
  return behind;
}

function channel(context: Cursor, lookups: Lookups): Cursor | undefined {
  const found = lookups.record(context.get('id').peek());
  return found === undefined ? undefined : new FieldLedger(found).root;
}

/** A chapter's book is a record of its own: title, editors, publisher and ISBN stand there. */
function readBook(context: Cursor, lookups: Lookups, notes: Note[]): object | undefined {
  const inside = context.get('entityDescription');
  const found = lookups.record(context.get('id').peek());
  const parent = inside.value === undefined ? (found === undefined ? undefined : new FieldLedger(found).root.get('entityDescription')) : inside;
  const title = parent?.get('mainTitle').line(1000);
  if (parent === undefined || title === undefined) {
    notes.push({ field: 'book', reason: 'not-in-source', code: 'parent-missing' });
    return undefined;
  }
  context.get('id').mark('written');
  const place = parent.get('reference').get('publicationContext');
  const editors = parent.get('contributors').items()
    .filter((at) => (at.get('role').get('type').peek() || at.get('role').peek()) === 'Editor')
    .flatMap((at) => {
      const printed = at.get('identity').get('name').line(200);
      const number = lastSegment(at.get('identity').get('id').peek());
      const person = number === undefined ? undefined : lookups.person(number);
      if (printed === undefined) return [];
      return [person ? { given: person.given, family: person.family } : { literal: printed }];
    });
  return known({
    title, editors,
    publisher: publisherName(place, lookups),
    isbn: firstOf(place.get('isbnList').items(), readIsbn),
    doi: readDoi(parent.get('reference').get('doi')).doi,
  });
}
