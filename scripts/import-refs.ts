/**
 * Takes in references: a file of a reference manager, or one DOI.
 *
 * Usage:  npm run import:refs -- <file.bib|.ris|.json>
 *         npm run import:refs -- --doi <doi> [--doi-file <saved answer.json>]
 *         [--source <key in sources.yaml>] [--dry-run] [--report <file.json>] [--as-new] [--lang nb|en]
 * Reads:  CONTENT_DIR (default src/content)
 * Writes: facts.yaml of outputs; never words. What is here already is known by DOI, or by title, type and year together.
 */

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseDoi, sameDoi } from '../src/schema/identifiers.ts';
import { readBibtexFile } from './lib/import/bibtex-file.ts';
import { readDrawers, readFacts } from './lib/import/content-index.ts';
import { readReference, type Reference } from './lib/import/csl-record.ts';
import { readDoiAnswer } from './lib/import/doi-record.ts';
import { FieldLedger } from './lib/import/field-ledger.ts';
import { finishImport, terminal, type Surroundings } from './lib/import/finish-import.ts';
import type { IncomingRecord, Refused } from './lib/import/incoming-record.ts';
import { planImport } from './lib/import/plan-import.ts';
import { importMessages } from './lib/import/print-report.ts';
import { RegisterClient, RegisterError } from './lib/import/register-client.ts';
import { readRisFile } from './lib/import/ris-file.ts';
import { readSavedJson, readSavedRecords, readSavedText, SavedFileError } from './lib/import/saved-files.ts';
import { projectRoot } from './lib/environment.ts';

const OPTIONS = {
  doi: { type: 'string' }, 'doi-file': { type: 'string' }, source: { type: 'string' }, 'dry-run': { type: 'boolean' }, 'as-new': { type: 'boolean' }, report: { type: 'string' }, api: { type: 'string' }, lang: { type: 'string' },
} as const;

/** Who registers DOIs, in the order they are asked. */
const AGENCIES = [['https://api.crossref.org', '/works/'], ['https://api.datacite.org', '/dois/']] as const;

class BadFile extends Error {}

/** @returns the exit code: 0, or 2 when the source cannot be read or the account does not add up */
export async function importRefs(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const option = (name: keyof typeof OPTIONS): string | undefined => (typeof values[name] === 'string' && values[name] !== '' ? values[name] : undefined);
  const language = option('lang') === 'en' ? 'en' : 'nb';
  const say = importMessages(language);
  const fail = (sentence: string): number => { surroundings.error(`✖ ${sentence}`); return 2; };
  const wrong = tokens.find((token) => token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name));
  if (wrong?.kind === 'option') return fail(`${say.unknownOption(wrong.rawName)}\n  ${say.refsUsage}`);
  const [file, ...more] = positionals;
  if (more.length > 0 || (file === undefined) === (option('doi') === undefined && option('doi-file') === undefined)) return fail(say.refsUsage);
  const doi = option('doi') === undefined ? undefined : parseDoi(option('doi')!);
  if (option('doi') !== undefined && doi === undefined) return fail(say.badDoi(option('doi')!));
  if (option('api') !== undefined && !URL.canParse(option('api')!)) return fail(say.badBase(option('api')!));
  const written = surroundings.contentDir?.trim() || 'src/content';
  const contentDir = path.resolve(projectRoot, written);
  if (!(await stat(contentDir).catch(() => undefined))?.isDirectory()) return fail(say.noFolder(written));
  const source = option('source');
  if (source !== undefined && !Object.hasOwn(readFacts(await readFile(path.join(contentDir, 'sources.yaml'), 'utf8').catch(() => ''), 'sources.yaml') ?? {}, source)) return fail(say.noSuchSource(source));

  try {
    const { references, broken } = file === undefined ? await readDoi(doi, option('doi-file'), option('api'), language) : await readReferenceFile(file, language);
    const records: (IncomingRecord | Refused)[] = [...references.map(readReference), ...broken.map(unreadable)];
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
    const plan = planImport(records, [], await readDrawers(contentDir), { today, byTitle: 'decides', alikeIsNew: values['as-new'] === true, source, isWhole: false });
    return await finishImport({ isDryRun: values['dry-run'] === true, ...plan.report }, plan.files, { contentDir, surroundings, language, reportFile: option('report'), recordsIn: references.length + broken.length });
  } catch (error) {
    if (error instanceof SavedFileError) return fail(say.file[error.reason](error.file));
    if (error instanceof BadFile) return fail(error.message);
    if (error instanceof RegisterError) return fail(say.network(error.address, error.message));
    return fail(say.failed((error as Error).message));
  }
}

interface Read { readonly references: readonly Reference[]; readonly broken: readonly number[] }

async function readReferenceFile(file: string, language: 'nb' | 'en'): Promise<Read> {
  const say = importMessages(language);
  const ending = path.extname(file).toLowerCase();
  if (ending === '.json') return { references: (await readSavedRecords(file)).map((raw) => ({ raw, csl: raw })), broken: [] };
  if (ending !== '.bib' && ending !== '.ris') throw new BadFile(say.unknownEnding(file));
  const text = await readSavedText(file);
  try {
    const read: Read = ending === '.bib' ? readBibtexFile(text) : { references: readRisFile(text), broken: [] };
    if (read.references.length === 0) throw new Error('TY  - ');
    return read;
  } catch (error) {
    throw new BadFile(say.badReferences(file, `${(error as Error).message.split('\n')[0]?.slice(0, 120) ?? ''}.`));
  }
}

async function readDoi(doi: string | undefined, savedFile: string | undefined, api: string | undefined, language: 'nb' | 'en'): Promise<Read> {
  const answer = savedFile === undefined ? await askAgencies(doi!, api) : await readSavedJson(savedFile);
  const reference = readDoiAnswer(answer);
  const record = reference && readReference(reference);
  if (!reference || (doi !== undefined && record?.ids.doi !== undefined && !sameDoi(record.ids.doi, doi))) throw new BadFile(importMessages(language).badReferences(savedFile ?? doi ?? '', `${doi ?? 'DOI'}?`));
  return { references: [reference], broken: [] };
}

async function askAgencies(doi: string, api: string | undefined): Promise<unknown> {
  for (const [base, place] of AGENCIES) {
    const client = new RegisterClient({ base: api ?? base });
    const answer = await client.get(`${place}${encodeURIComponent(doi)}`);
    if (answer.kind === 'json') return answer.json;
  }
  throw new RegisterError(`https://doi.org/${doi}`, 404, 'HTTP 404');
}

/** An entry that no reader survives is counted, and reported. */
function unreadable(number: number): Refused {
  return { ids: { merged: [] }, ledger: new FieldLedger({ entry: `#${number}` }), isRemoved: false, notes: [{ field: '', reason: 'invalid', code: 'unreadable', found: `#${number}` }] };
}

if (import.meta.main) process.exitCode = await importRefs(process.argv.slice(2), terminal());
