// The printer of references, loaded with the official style files; made once a build, and remembering what earlier builds printed.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Locale } from '../domain/locale.ts';
import type { OutputType } from '../domain/output.ts';
import { OUTPUT_TYPES } from '../domain/output-type.ts';
import { citationPrinter, type CitationPrinter } from '../formats/citation-text.ts';
import { getArchive } from './archive.ts';
import { getReader } from './page-data.ts';
import { printingAhead, type ToPrint } from './print-ahead.ts';
import { readMemory } from './printed-before.ts';

let made: Promise<CitationPrinter> | undefined;

/** @param siteUrl without a slash at its end */
export function getCitationPrinter(siteUrl: string): Promise<CitationPrinter> {
  return (made ??= makePrinter(siteUrl));
}

async function makePrinter(siteUrl: string): Promise<CitationPrinter> {
  const [files, memory] = [await readFiles(), await readMemory(await referenceRules())];
  if (import.meta.env.DEV) return citationPrinter(files, memory);
  return citationPrinter(files, printingAhead(memory, async () => ({ archive: await getArchive(), siteUrl, files, typeNames: await namesOfTypes() })));
}

/** What each type is called in each language. */
async function namesOfTypes(): Promise<ToPrint['typeNames']> {
  const readers = { nb: await getReader('nb'), en: await getReader('en') };
  const namesIn = (locale: Locale) => Object.fromEntries((Object.keys(OUTPUT_TYPES) as OutputType[]).map((type) => [type, readers[locale].t(`type.${type}`)])) as Record<OutputType, string>;
  return { nb: namesIn('nb'), en: namesIn('en') };
}

/** A hash of whatever decides how a reference is printed; when any of it changes, nothing is remembered. */
export async function referenceRules(): Promise<string> {
  const files = await readFiles();
  const code = await Promise.all(['citation-mending.ts', 'citation-engine.ts'].map((name) => readFile(`src/formats/${name}`, 'utf8')));
  const { version } = createRequire(join(process.cwd(), 'package.json'))('citeproc/package.json') as { version: string };
  return createHash('sha256').update(JSON.stringify([version, code, files])).digest('hex');
}

/** The files' contents by name. They are part of the project, so they are read from its root, where it is built. */
async function readFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const folder of ['src/formats/csl/styles', 'src/formats/csl/locales']) {
    for (const name of (await readdir(folder)).sort()) files[name] = await readFile(join(folder, name), 'utf8');
  }
  return files;
}
