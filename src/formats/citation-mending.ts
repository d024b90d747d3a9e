// What the official styles need help with: variables older than CSL 1.0.2, and words left hanging where a fact is unknown.
// The style files themselves stay unchanged.
import { hideMarkup } from './citation-segments.ts';
import type { CslItem, CslName } from './csl-item.ts';

/** A record as citeproc wants it: every value plain words, and nothing that makes the style say half a sentence. */
export function toPrintable(item: CslItem, file: string): { id: string } {
  // A newspaper's section is printed as a paragraph sign's word («pargr. Kronikk»); no style prints keywords or abstracts.
  const { section: _, keyword: __, abstract: ___, ...rest } = item;
  const printable = {
    ...rest,
    type: printedType(item, file),
    // The styles know no hosts or performers: whoever made it stands first.
    author: item.author ?? item.host ?? item.performer,
    // `event-title` is newer than most of the styles, which read `event`; APA reads either.
    event: item['event-title'],
  };
  return Object.fromEntries(Object.entries(printable).flatMap(([field, value]) => (value === undefined ? [] : [[field, plain(value)]]))) as { id: string };
}

/** «In .» and «presented at;» are what is printed of a chapter without a book and a talk without an event. */
function printedType(item: CslItem, file: string): string {
  if (item.type === 'chapter' && item['container-title'] === undefined) return 'document';
  if (item.type === 'speech' && item['event-title'] === undefined && file === 'vancouver.csl') return 'document';
  return item.type;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return hideMarkup(value);
  if (!Array.isArray(value)) return value;
  return (value as CslName[]).map((name) => Object.fromEntries(Object.entries(name).map(([part, words]) => [part, hideMarkup(words)])));
}

/** The Norwegian APA file puts a full stop between year and month when the day is unknown: «(2022. juli)». */
export function mendReference(html: string, file: string): string {
  return file === 'norsk-apa-manual.csl' ? html.replace(/\((\d{4})\. (\p{Ll}+)\)/u, '($1, $2)') : html;
}
