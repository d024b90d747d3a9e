/** Writes a labelled corpus as a small site, marked up as our own pages are, so that it can be indexed. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** One document of a corpus. Only these fields are indexed; labels (`topics`, `seed`, `person`) never are. All but `id` may be missing. */
export interface CorpusDocument {
  id: string;
  title?: string;
  type?: string;
  /** the type's name in Norwegian and English */
  typeNb?: string;
  typeEn?: string;
  lang?: string;
  year?: number;
  sections?: { id?: string; h?: string; p?: string }[];
  /** everything as one text; read when there are no sections */
  text?: string;
}

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** A type's machine key: `Sound material` → `sound-material`. */
export const typeKey = (type: string): string => type.toLowerCase().replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');

function pageHtml(document: CorpusDocument): string {
  const { id, title = id, type, lang = 'nb', year, text } = document;
  const sections = document.sections?.length ? document.sections : text ? [{ p: text }] : [];
  const label = (lang.startsWith('en') ? document.typeEn : document.typeNb) ?? type;
  const filters = [...(type ? [`type:${typeKey(type)}`] : []), `language:${lang}`, ...(year ? [`year:${year}`] : [])];
  return [
    `<!doctype html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>`,
    `<main data-pagefind-body><h1>${escapeHtml(title)}</h1>`,
    `<span hidden data-pagefind-meta="id:${escapeHtml(id)}"></span>`,
    ...filters.map((filter) => `<span hidden data-pagefind-filter="${escapeHtml(filter)}"></span>`),
    ...(label ? [`<p>${escapeHtml(label)}</p>`] : []),
    ...sections.flatMap(({ id: anchor, h, p }) => [...(h ? [`<h2${anchor ? ` id="${escapeHtml(anchor)}"` : ''}>${escapeHtml(h)}</h2>`] : []), ...(p ? [`<p>${escapeHtml(p)}</p>`] : [])]),
    '</main></body></html>',
  ].join('\n');
}

/** Empties `folder` and writes one page per document, at `/<id>/`. */
export async function writeCorpusSite(documents: readonly CorpusDocument[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const document of documents) {
    const dir = path.join(folder, document.id);
    await mkdir(dir, { recursive: true });
    await writeFile(path.join(dir, 'index.html'), pageHtml(document));
  }
}

/** Labels of the corpus's types, in both languages, with the type's key. */
export function corpusTypes(documents: readonly CorpusDocument[]): Record<string, string[]> {
  const types: Record<string, string[]> = {};
  for (const { type, typeNb, typeEn } of documents) {
    for (const label of [typeNb, typeEn]) if (type && label) types[label] = [...new Set([...(types[label] ?? []), typeKey(type)])];
  }
  return types;
}
