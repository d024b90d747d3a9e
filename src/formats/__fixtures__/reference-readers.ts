// Readers of other people's making: what a reference manager would find in the files we write.
import { createRequire } from 'node:module';
import { parse } from '@retorquere/bibtex-parser';

const require = createRequire(import.meta.url);
const { plugins } = require('@citation-js/core') as { plugins: { input: { chain(text: string, options: object): ReadItem[] } } };
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
const { read } = require('@customcommander/ris') as { read(text: string): Record<string, unknown[]>[] | null };

export interface ReadName {
  family?: string;
  given?: string;
  literal?: string;
  suffix?: string;
  'non-dropping-particle'?: string;
}
/** What citation-js finds; the fields of CSL. */
export type ReadItem = Record<string, unknown> & { author?: ReadName[]; issued?: { 'date-parts': number[][] } };

/** A `.bib` file read by citation-js. */
export function readBiblatexWithCitationJs(text: string): ReadItem[] {
  return plugins.input.chain(text, { forceType: '@biblatex/text', generateGraph: false });
}

/** A `.ris` file read by citation-js. It reads no creators of NEWS and no month there (plugin-ris 0.8.2). */
export function readRisWithCitationJs(text: string): ReadItem[] {
  return plugins.input.chain(text, { forceType: '@ris/file', generateGraph: false });
}

export interface BibtexEntry {
  type: string;
  key: string;
  fields: Record<string, unknown> & { author?: { lastName?: string; firstName?: string; name?: string; prefix?: string; suffix?: string }[] };
}

/** A `.bib` file read by Better BibTeX's parser; throws on broken syntax. */
export function readBibtexWithBetterBibtex(text: string): BibtexEntry[] {
  const library = parse(text, { sentenceCase: false, english: false, langids: false } as never);
  if (library.errors.length > 0) throw new Error(JSON.stringify(library.errors));
  return library.entries as unknown as BibtexEntry[];
}

/** A `.ris` file read tag by tag by a grammar; throws on broken syntax. */
export function readRisWithGrammar(text: string): Record<string, unknown[]>[] {
  const records = read(text);
  if (!records) throw new Error(`No RIS: ${text}`);
  return records;
}
