/** A record from outside, read into our words and not yet compared with what is here. */

import type { PersonNameFacts, CreditFacts } from '../../../src/schema/credit.ts';
import type { Family, OutputType } from '../../../src/domain/output.ts';
import type { FieldLedger, Reason } from './field-ledger.ts';

/** The ids a record is known by. */
export interface RecordIds {
  readonly nva?: string | undefined;
  readonly cristin?: string | undefined;
  readonly doi?: string | undefined;
  /** Older ids that were merged into this record. */
  readonly merged: readonly string[];
}

/** Somebody named in a record, as far as the record tells who it is. */
export interface IncomingPerson {
  readonly name: PersonNameFacts;
  /** The name as it stands in the record. */
  readonly printed: string;
  /** The number in Cristin, which NVA kept. */
  readonly cristin?: string | undefined;
  readonly orcid?: string | undefined;
  /** Where in the record: `contributors[2]`. No name, so that it may be reported. */
  readonly path: string;
}

export interface IncomingCredit extends IncomingPerson {
  readonly role: CreditFacts['role'];
}

/** Something a person should look at. Codes have sentences in the messages; the values name fields and ids, never people. */
export interface Note {
  readonly field: string;
  readonly reason: Reason;
  readonly code: NoteCode;
  readonly found?: string | undefined;
}

export const NOTE_CODES = [
  'unknown-type', 'lossy-type', 'no-title', 'no-maker', 'name-unsplit', 'person-like', 'person-many', 'parent-missing', 'channel-missing', 'preview-only', 'draft', 'contributors-cut', 'and-others',
  'cleaned', 'conflict', 'family-changed', 'gone-field', 'looks-like', 'two-drawers', 'twice', 'unreadable', 'does-not-fit', 'no-doi', 'language-unknown', 'date-invalid', 'date-disagrees', 'no-source', 'other-project', 'changed-meanwhile', 'merged',
] as const;
export type NoteCode = (typeof NOTE_CODES)[number];

/** A record ready to be merged. */
export interface IncomingRecord {
  readonly ids: RecordIds;
  /** Where the record can be read; becomes the source of the facts. */
  readonly address?: string | undefined;
  readonly family: Family;
  readonly type: OutputType;
  /** Facts by field, in the order they are written; without credits. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly credits: readonly IncomingCredit[];
  /** The register says that it was taken away. */
  readonly isRemoved: boolean;
  readonly ledger: FieldLedger;
  readonly notes: readonly Note[];
}

/** A record that cannot become an output: it has no title, or is no record at all. */
export interface Refused {
  readonly ids: RecordIds;
  readonly ledger: FieldLedger;
  readonly notes: readonly Note[];
  readonly isRemoved: boolean;
}

export function isRefused(record: IncomingRecord | Refused): record is Refused {
  return !('facts' in record);
}
