// A ready reference to a printed source, as a newspaper or a report would give it: who, when, what, where.
import type { Source } from '../domain/source.ts';

/**
 * «Rolland, T. (3. juni 2020). Tittel. Utgiver. https://…», as far as it is known. What nobody has recorded is left out.
 * @param dateWords the date in the reader's language; none where the source has no date
 */
export function sourceReference(source: Source, dateWords: string | undefined): string {
  const who = source.author ?? source.publisher;
  const where = source.author === undefined ? undefined : source.publisher;
  return [
    who === undefined ? undefined : dateWords === undefined ? who : `${who} (${dateWords})`,
    source.title,
    where,
    source.url,
  ].filter((part) => part !== undefined).map((part, index, parts) => (index === parts.length - 1 || /[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}
