// Makes one file of the references of many hits, from the files that lie beside their pages. Loaded when a reader asks for it.
import type { SearchHit } from '../../search/engine.ts';

export type ListFormat = 'bib' | 'ris' | 'csv';

const MEDIA_TYPES: Record<ListFormat, string> = { bib: 'application/x-bibtex', ris: 'application/x-research-info-systems', csv: 'text/csv;charset=utf-8' };

async function read(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.text();
}

/**
 * The text of the list, in the order of the hits.
 * @param tables addresses of the tables (CSV) that together hold every output
 * @throws when a file cannot be had
 */
export async function writeList(hits: readonly SearchHit[], format: ListFormat, tables: readonly string[]): Promise<string> {
  if (format !== 'csv') return (await Promise.all(hits.map(({ url }) => read(`${url}citation.${format}`)))).join('\n');
  const texts = await Promise.all(tables.map(read));
  // A cell in quotes may hold line breaks.
  const rows = texts.flatMap((text) => text.match(/(?:"(?:[^"]|"")*"|[^"\n])+\n?/g) ?? []);
  const wanted = hits.map(({ meta }) => `${(meta['id'] ?? '').replace(/^output\//, '')},`);
  return rows[0] + wanted.map((id) => rows.find((row) => row.startsWith(id)) ?? '').join('');
}

/** Hands a text to the reader as a file. */
export function saveFile(name: string, text: string, format: ListFormat): void {
  const href = URL.createObjectURL(new Blob([text], { type: MEDIA_TYPES[format] }));
  const link = Object.assign(document.createElement('a'), { href, download: `${name}.${format}` });
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
