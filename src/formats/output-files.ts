// The files that stand beside an output's page, and their media types. One list for pages, head and linkset.
import type { Output } from '../domain/output.ts';
import { OUTPUT_TYPES } from '../domain/output-type.ts';
import { BIBLATEX_MEDIA_TYPE } from './biblatex.ts';
import { CSL_JSON_MEDIA_TYPE } from './csl-json.ts';
import { outputAddress, type FormatContext } from './format-context.ts';
import { RIS_MEDIA_TYPE } from './ris.ts';

export interface FileOfOutput {
  /** File name, in the page's own folder. */
  name: string;
  mediaType: string;
}

/** The files that reference managers read; `extension` is that of the file once it is saved under the output's own id. */
export const CITATION_FILES = [
  { name: 'citation.bib', mediaType: BIBLATEX_MEDIA_TYPE, label: 'BibLaTeX', extension: 'bib' },
  { name: 'citation.ris', mediaType: RIS_MEDIA_TYPE, label: 'RIS', extension: 'ris' },
  { name: 'citation.json', mediaType: CSL_JSON_MEDIA_TYPE, label: 'CSL-JSON', extension: 'csl.json' },
] as const satisfies readonly (FileOfOutput & { label: string; extension: string })[];

/** A page's graph as a file. */
export const METADATA_FILE = { name: 'metadata.jsonld', mediaType: 'application/ld+json' } as const;

/** The descriptions of an output, in the order they are offered. */
export const OUTPUT_FILES = [
  ...CITATION_FILES,
  METADATA_FILE,
] as const satisfies readonly FileOfOutput[];

export const LINKSET_FILE = { name: 'linkset.json', mediaType: 'application/linkset+json' } as const;
export const MARKDOWN_FILE = { name: 'index.md', mediaType: 'text/markdown' } as const;

/** The citation files of an output: without RIS where its type has no word for it. */
export function citationFilesOf({ type }: Pick<Output, 'type'>): (typeof CITATION_FILES)[number][] {
  return CITATION_FILES.filter(({ mediaType }) => mediaType !== RIS_MEDIA_TYPE || OUTPUT_TYPES[type].ris !== 'none');
}

/** The descriptions of an output that are there. */
export function descriptionsOf(output: Pick<Output, 'type'>): (typeof OUTPUT_FILES)[number][] {
  const citations: readonly FileOfOutput[] = citationFilesOf(output);
  return OUTPUT_FILES.filter((file) => citations.includes(file) || file.name === METADATA_FILE.name);
}

/** The absolute address of a file beside an output's page. */
export function fileAddress(output: Output, name: string, context: FormatContext): string {
  return `${outputAddress(output, context)}${name}`;
}
