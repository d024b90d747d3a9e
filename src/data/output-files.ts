// The files that describe an output, beside its page: references for managers, its graph, its links.
import { outputById } from '../domain/archive.ts';
import { writeBiblatex } from '../formats/biblatex.ts';
import { toCslItem, writeCslJson } from '../formats/csl-json.ts';
import { outputGraph } from '../formats/json-ld.ts';
import type { LINKSET_FILE, OUTPUT_FILES } from '../formats/output-files.ts';
import { writeRis } from '../formats/ris.ts';
import { linkset } from '../formats/signposting.ts';
import { getFormatContext } from './format-context.ts';
import type { PageData } from './page-data.ts';

export type OutputFileName = (typeof OUTPUT_FILES)[number]['name'] | (typeof LINKSET_FILE)['name'];

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
