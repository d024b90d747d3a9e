// The files beside each output's page: references for managers, its graph, its links. One list of addresses, one function that writes.
import { outputById } from '../domain/archive.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { writeBiblatex } from '../formats/biblatex.ts';
import { toCslItem, writeCslJson } from '../formats/csl-json.ts';
import { outputGraph } from '../formats/json-ld.ts';
import { descriptionsOf, LINKSET_FILE, type OUTPUT_FILES } from '../formats/output-files.ts';
import { writeRis } from '../formats/ris.ts';
import { linkset } from '../formats/signposting.ts';
import { localeParameter, SEGMENTS } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';
import { getFormatContext } from './format-context.ts';
import { outputKey } from './output-pages.ts';
import type { PageData } from './page-data.ts';

export type OutputFileName = (typeof OUTPUT_FILES)[number]['name'] | (typeof LINKSET_FILE)['name'];

/** The address of every file: output × file × language. */
export async function outputFilePaths() {
  const { outputs } = await getArchive();
  const keyed = await Promise.all(outputs.map(async (output) => ({ ...output, cacheKey: await outputKey(output.id) })));
  return LOCALES.flatMap((locale: Locale) => keyed.flatMap(({ family, id, type, cacheKey }) => [...descriptionsOf({ type }), LINKSET_FILE].map(({ name, mediaType }) => ({
    params: { locale: localeParameter(locale), family: SEGMENTS[family][locale], id, file: name },
    props: { locale, id, name, mediaType }, cacheKey,
  }))));
}

/** The text of one. */
export async function outputFile(id: string, name: OutputFileName, page: PageData): Promise<string> {
  const context = await getFormatContext(page);
  const output = outputById(page.archive, id);
  switch (name) {
    case 'citation.bib':
      return writeBiblatex([toCslItem(output, context)]);
    case 'citation.ris':
      return writeRis([toCslItem(output, context)]);
    case 'citation.json':
      return writeCslJson([toCslItem(output, context)]);
    case 'metadata.jsonld':
      return `${JSON.stringify(outputGraph(output, [], context), null, 2)}\n`;
    case 'linkset.json':
      return `${JSON.stringify(linkset({ page: 'output', family: output.family, id }, context), null, 2)}\n`;
  }
}
