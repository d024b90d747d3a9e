// The files of the whole collection, all in `/data/`: their names, types, and the words that say what each holds.
import type { Archive } from '../domain/archive.ts';
import type { Translate } from '../i18n/translate.ts';
import { BIBLATEX_MEDIA_TYPE } from './biblatex.ts';
import { CSL_JSON_MEDIA_TYPE } from './csl-json.ts';
import { CSV_MEDIA_TYPE } from './csv.ts';
import { adminEmailOf } from './oai-pmh.ts';
import { RIS_MEDIA_TYPE } from './ris.ts';
import { RO_CRATE_FILE } from './ro-crate.ts';

export const DATA_FOLDER = '/data/';

export interface DataFile {
  name: string;
  mediaType: string;
  group: 'whole' | 'references' | 'tables' | 'harvest';
  says: Extract<Parameters<Translate>[0], `data.is.${string}`>;
}

const JSON_TYPE = 'application/json';
const CSV_TABLE = { mediaType: CSV_MEDIA_TYPE, group: 'tables' } as const;

/** The files that hold the collection, in the order they are offered. Their names never change. */
export const DATA_FILES = [
  { name: 'archive.json', mediaType: JSON_TYPE, group: 'whole', says: 'data.is.archive-json' },
  { name: 'archive.schema.json', mediaType: 'application/schema+json', group: 'whole', says: 'data.is.archive-schema' },
  { name: 'outputs.json', mediaType: JSON_TYPE, group: 'whole', says: 'data.is.outputs-json' },
  { name: 'outputs.schema.json', mediaType: 'application/schema+json', group: 'whole', says: 'data.is.archive-schema' },
  { name: 'outputs.bib', mediaType: BIBLATEX_MEDIA_TYPE, group: 'references', says: 'data.is.outputs-bib' },
  { name: 'outputs.ris', mediaType: RIS_MEDIA_TYPE, group: 'references', says: 'data.is.outputs-ris' },
  { name: 'outputs.csl.json', mediaType: CSL_JSON_MEDIA_TYPE, group: 'references', says: 'data.is.outputs-csl' },
  { name: 'CITATION.cff', mediaType: 'text/plain', group: 'references', says: 'data.is.cff' },
  { name: 'outputs.csv', ...CSV_TABLE, says: 'data.is.outputs-csv' },
  { name: 'dictionary.nb.csv', ...CSV_TABLE, says: 'data.is.dictionary' },
  { name: 'dictionary.en.csv', ...CSV_TABLE, says: 'data.is.dictionary' },
  { name: 'oai-pmh.xml', mediaType: 'application/xml', group: 'harvest', says: 'data.is.oai-pmh' },
] as const satisfies readonly DataFile[];

/** What is made of those files: a description of them all, and the package. */
export const CRATE_FILE = { name: RO_CRATE_FILE, mediaType: 'application/ld+json', group: 'harvest', says: 'data.is.ro-crate' } as const satisfies DataFile;
export const ARCHIVE_FILE = { name: 'archive.zip', mediaType: 'application/zip', group: 'whole', says: 'data.is.archive-zip' } as const satisfies DataFile;

/** The words on a file. That of OAI-PMH holds more where someone answers for it. */
export function saysOf({ name, says }: Pick<DataFile, 'name' | 'says'>, archive: Archive): DataFile['says'] {
  return name === 'oai-pmh.xml' && adminEmailOf(archive) !== undefined ? 'data.is.oai-repository' : says;
}

/** Whether a file says what the others hold, rather than being part of the collection. */
export function describesTheOthers({ name }: Pick<DataFile, 'name'>): boolean {
  return name === RO_CRATE_FILE || name === 'CITATION.cff' || name.endsWith('.schema.json') || name.startsWith('dictionary.');
}

/** In the package: the SHA-256 of every other file in it, as `sha256sum --check` reads it. */
export const CHECKSUMS_FILE = 'SHA256SUMS';
export const LLMS_PATH = '/llms.txt';
