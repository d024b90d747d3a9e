// The rows of an output's facts: which fields its kind of output has, and what is recorded in each.
import { fullName } from '../domain/credit.ts';
import { licenceName, licenceUrl } from '../domain/licence.ts';
import { doiUrl, type Output } from '../domain/output.ts';
import { formatMinutes } from '../i18n/format.ts';
import type { Reader } from '../i18n/reader.ts';

/** A field and its value as a reader's words; no value is a fact nobody has recorded. */
export interface FactRow {
  name: string;
  value: string | undefined;
  lang?: string | undefined;
  /** Where the value itself leads: a deed, a DOI. */
  href?: string | undefined;
}

/** The rows for an output, in the order they are shown. Fields that do not belong to its kind are left out. */
export function factRows(output: Output, reader: Reader): FactRow[] {
  const { t } = reader;
  const row = (name: string, value: string | undefined, lang?: string): FactRow => ({ name, value, lang: lang && reader.lang(lang) });
  const shared = [
    row(t('field.date'), output.date && reader.date(output.date)),
    ...venueRows(output, reader, row),
    row(t('field.language'), reader.language(output.language)),
  ];
  if (output.importedType) shared.push(row(t('field.importedType'), output.importedType));
  if (output.licence) shared.push(licenceRow(t('field.licence'), output.licence));
  if (output.recordNumber) shared.push(row(t('field.recordNumber'), t('output.recordNumber', { n: output.recordNumber })));
  return shared;
}

/** A licence by the name people know, leading to its deed. */
const licenceRow = (name: string, licence: string): FactRow => ({ name, value: licenceName(licence), href: licenceUrl(licence) });

type Row = (name: string, value: string | undefined, lang?: string) => FactRow;

function venueRows(output: Output, { t, locale }: Reader, row: Row): FactRow[] {
  switch (output.family) {
    case 'publications': {
      const { journal, book } = output;
      if (output.type === 'report' || output.type === 'other-publication') {
        return [row(t('field.publisher'), output.publisher), ...(output.isbn ? [row(t('field.isbn'), output.isbn)] : [])];
      }
      if (output.type === 'academic-article' || output.type === 'magazine-article') {
        const where = journal && [journal.name, journal.volume && t('journal.volume', { n: journal.volume }), journal.issue && t('journal.issue', { n: journal.issue })];
        return [row(t('field.journal'), where?.filter(Boolean).join(', '), output.language), row(t('field.pages'), output.pages)];
      }
      const editors = book?.editors?.map(fullName);
      return [
        row(t('field.book'), book?.title, output.language),
        row(t('field.editors'), editors && new Intl.ListFormat(locale).format(editors)),
        row(t('field.publisher'), book?.publisher),
        row(t('field.isbn'), book?.isbn),
        ...(book?.doi ? [{ ...row(t('field.bookDoi'), book.doi), href: doiUrl(book.doi) }] : []),
        ...(book?.licence ? [licenceRow(t('field.bookLicence'), book.licence)] : []),
        row(t('field.pages'), output.pages),
      ];
    }
    case 'lectures':
      return [row(t('field.event'), output.event?.name, output.language), row(t('field.place'), output.event?.place)];
    case 'articles':
      return [
        row(t('field.outlet'), output.outlet?.name, output.language),
        ...(output.outlet?.section ? [row(t('field.section'), output.outlet.section, output.language)] : []),
        ...(output.medium ? [row(t('field.medium'), t(`medium.${output.medium}`))] : []),
      ];
    case 'episodes':
      return [
        ...(output.type === 'sound-material' ? [row(t('field.recording'), output.recording && t('output.recordingHere'))] : []),
        ...(output.durationSeconds !== undefined && !output.recording ? [row(t('field.duration'), formatMinutes(output.durationSeconds))] : []),
      ];
  }
}
