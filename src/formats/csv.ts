// All outputs as one table, RFC 4180, and the dictionary that says what each column holds.
import { fullName } from '../domain/credit.ts';
import type { Locale } from '../domain/locale.ts';
import { venueOf, type Output } from '../domain/output.ts';
import { OUTPUT_TYPES, schemaOrgType } from '../domain/output-type.ts';
import { dateOf, outputAddress, type FormatContext } from './format-context.ts';
import { legalText } from './legal-text.ts';

export const CSV_MEDIA_TYPE = 'text/csv; charset=utf-8; header=present';

export interface CsvColumn {
  name: string;
  description: Record<Locale, string>;
  /** The value; empty where nobody has recorded it. */
  value: (output: Output, context: FormatContext) => string | number | undefined;
}

/** Several values in one cell stand with this between them. */
const BETWEEN = ' | ';

/** The columns, in order. Their names never change; new ones are added at the end. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  column('id', 'Fast id, det samme som i adressen.', 'Permanent id, the same as in the address.', (output) => output.id),
  column('record_number', 'Nummer i prosjektets register.', "Number in the project's record.", (output) => output.recordNumber),
  column('type', 'Slag resultat, som nøkkelord.', 'Kind of output, as a key.', (output) => output.type),
  column('type_name', 'Slag resultat, i ord.', 'Kind of output, in words.', (output, context) => context.typeName(output.type)),
  column('csl_type', 'Typen i CSL 1.0.2.', 'The type in CSL 1.0.2.', (output) => OUTPUT_TYPES[output.type].csl),
  column('schema_org_type', 'Typen i Schema.org.', 'The type in Schema.org.', schemaOrgType),
  column('title', 'Tittelen slik den er registrert.', 'The title as registered.', (output) => output.title),
  column('language', 'Resultatets språk (BCP 47).', 'The language of the output (BCP 47).', (output) => output.language),
  column('date', 'Dato så langt den er kjent: år, år-måned eller dato (ISO 8601). Tom når den er ukjent.', 'Date as far as it is known: year, year-month or date (ISO 8601). Empty when unknown.', dateOf),
  column('year', 'År. Tomt når det er ukjent.', 'Year. Empty when unknown.', (output) => dateOf(output)?.slice(0, 4)),
  column('credits', 'Hvem som gjorde hva: navn (rolle), med « | » mellom. Tom når det er ukjent.', 'Who did what: name (role), with “ | ” between. Empty when unknown.', (output) => output.credits.map((credit) => `${fullName(credit.name)} (${credit.role})`).join(BETWEEN)),
  column('venue', 'Tidsskrift, bok, avis eller arrangement.', 'Journal, book, newspaper or event.', venueOf),
  column('pages', 'Første og siste side.', 'First and last page.', (output) => (output.family === 'publications' ? output.pages : undefined)),
  column('doi', 'DOI for resultatet selv.', 'The DOI of the output itself.', (output) => output.doi),
  column('url', 'Der resultatet kan leses eller høres.', 'Where the output can be read or heard.', (output) => output.url),
  column('licence', 'Resultatets lisens (SPDX; ARR er alle rettigheter forbeholdt).', "The output's licence (SPDX; ARR is all rights reserved).", (output) => output.licence),
  column('status', 'published, corrected eller retracted.', 'published, corrected or retracted.', (output) => output.status),
  column('topics', 'Tema, som id-er med « | » mellom.', 'Topics, as ids with “ | ” between.', (output) => output.topics.join(BETWEEN)),
  column('sources', 'Adressene til kildene for opplysningene.', 'The addresses of the sources of the facts.', (output) => output.sources.map((use) => use.source.url).join(BETWEEN)),
  column('page', 'Resultatets side her.', "The output's page here.", outputAddress),
];

/** The table with a header row; CRLF after each row. */
export function writeCsv(outputs: readonly Output[], context: FormatContext): string {
  const rows = outputs.map((output) => CSV_COLUMNS.map(({ value }) => value(output, context)));
  return writeRows([CSV_COLUMNS.map(({ name }) => name), ...rows]);
}

/** The dictionary of the columns, itself a table. */
export function writeCsvDictionary(locale: Locale): string {
  return writeRows([['column', 'description'], ...CSV_COLUMNS.map(({ name, description }) => [name, description[locale]])]);
}

/** Rows as RFC 4180 has them; a cell is quoted when it holds a comma, a quote or a line break. */
export function writeRows(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | undefined): string {
  const text = legalText(String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function column(name: string, nb: string, en: string, value: CsvColumn['value']): CsvColumn {
  return { name, description: { nb, en }, value };
}
