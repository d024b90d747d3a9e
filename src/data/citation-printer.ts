// The printer of references, loaded with the official style files; made once a build.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { citationPrinter, type CitationPrinter } from '../formats/citation-text.ts';

let made: Promise<CitationPrinter> | undefined;

export function getCitationPrinter(): Promise<CitationPrinter> {
  return (made ??= readFiles().then(citationPrinter));
}

/** The files' contents by name. They are part of the project, so they are read from its root, where it is built. */
async function readFiles(): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const folder of ['src/formats/csl/styles', 'src/formats/csl/locales']) {
    for (const name of await readdir(folder)) files[name] = await readFile(join(folder, name), 'utf8');
  }
  return files;
}
