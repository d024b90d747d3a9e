// The files beside every list: all outputs, a family, a facet. What is written of an output is written once, whatever lists it is on.
import { projectOutputs } from '../domain/archive.ts';
import { countFacet, FACETS } from '../domain/facet.ts';
import { FAMILIES, type Output } from '../domain/output.ts';
import { writeBiblatex } from '../formats/biblatex.ts';
import { toCslItem } from '../formats/csl-json.ts';
import { CSV_COLUMNS, writeRows } from '../formats/csv.ts';
import type { FormatContext } from '../formats/format-context.ts';
import { LIST_FILES, listedOutputs } from '../formats/listed-outputs.ts';
import { writeRis } from '../formats/ris.ts';
import type { Route } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';
import { getFormatContext } from './format-context.ts';
import type { PageData } from './page-data.ts';
import { getOutputRecords, OUTPUTS_SCHEMA_PATH } from './records.ts';

export type ListFileName = (typeof LIST_FILES)[number]['name'];

/** Every page that lists outputs, and so has files of them. */
export async function listRoutes(): Promise<Route[]> {
  const outputs = projectOutputs(await getArchive());
  return [
    { page: 'outputs' },
    ...FAMILIES.map((family): Route => ({ page: 'family', family })),
    ...FACETS.flatMap((facet) => [...countFacet(outputs, facet).keys()].map((value): Route => ({ page: 'facet', facet, value }))),
  ];
}

/** The text of one. */
export async function listFile(route: Route, name: ListFileName, page: PageData): Promise<string> {
  return writeListFile(listedOutputs(route, page.archive), name, page);
}

/** Outputs in a format. */
export async function writeListFile(outputs: readonly Output[], name: ListFileName, page: PageData): Promise<string> {
  const context = await getFormatContext(page);
  const texts = outputs.map((output) => written(output, name, context));
  switch (name) {
    case 'outputs.bib':
    case 'outputs.ris':
      return texts.filter((text) => text !== '').join('\n');
    case 'outputs.csl.json':
      return `[\n${texts.join(',\n')}\n]\n`;
    case 'outputs.csv':
      return writeRows([CSV_COLUMNS.map((column) => column.name)]) + texts.join('');
    case 'outputs.json': {
      const records = await getOutputRecords(page.siteUrl);
      const head = { $schema: `${page.siteUrl}${OUTPUTS_SCHEMA_PATH}`, licence: page.archive.project.contentLicence };
      return `${JSON.stringify(head).slice(0, -1)},"outputs":[\n${outputs.map(({ id }) => JSON.stringify(records.get(id))).join(',\n')}\n]}\n`;
    }
  }
}

const memory = new WeakMap<Output, Map<string, string>>();

function written(output: Output, name: ListFileName, context: FormatContext): string {
  const key = `${context.locale} ${name}`;
  const known = memory.get(output) ?? new Map<string, string>();
  memory.set(output, known);
  const text = known.get(key) ?? write(output, name, context);
  known.set(key, text);
  return text;
}

function write(output: Output, name: ListFileName, context: FormatContext): string {
  switch (name) {
    case 'outputs.bib':
      return writeBiblatex([toCslItem(output, context)]);
    case 'outputs.ris':
      return writeRis([toCslItem(output, context)]);
    case 'outputs.csl.json':
      return JSON.stringify(toCslItem(output, context));
    case 'outputs.csv':
      return writeRows([CSV_COLUMNS.map(({ value }) => value(output, context))]);
    case 'outputs.json':
      return '';
  }
}
