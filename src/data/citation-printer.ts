// The printer of references, loaded with the official style files; made once a build, and remembering what earlier builds printed.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { citationPrinter, type CitationPrinter } from '../formats/citation-text.ts';
import { readMemory } from './printed-before.ts';

let made: Promise<CitationPrinter> | undefined;

export function getCitationPrinter(): Promise<CitationPrinter> {
  return (made ??= makePrinter());
}

async function makePrinter(): Promise<CitationPrinter> {
  return citationPrinter(await readFiles(), await readMemory(await referenceRules()));
}

/** A hash of whatever decides how a reference is printed; when any of it changes, nothing is remembered. */
export async function referenceRules(): Promise<string> {
  const files = await readFiles();
  const mending = await readFile('src/formats/citation-mending.ts', 'utf8');
  const { version } = createRequire(join(process.cwd(), 'package.json'))('citeproc/package.json') as { version: string };
  return createHash('sha256').update(JSON.stringify([version, mending, files])).digest('hex');
}

/** The files' contents by name. They are part of the project, so they are read from its root, where it is built. */
async function readFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const folder of ['src/formats/csl/styles', 'src/formats/csl/locales']) {
    for (const name of (await readdir(folder)).sort()) files[name] = await readFile(join(folder, name), 'utf8');
  }
  return files;
}
