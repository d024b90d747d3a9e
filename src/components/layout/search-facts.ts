// What a page tells the search about itself: machine keys to filter by, words to show beside a hit.
import { type Archive, topicById } from '../../domain/archive.ts';
import { fullName } from '../../domain/credit.ts';
import { facetValues } from '../../domain/facet.ts';
import { venueOf, type Output } from '../../domain/output.ts';
import type { Reader } from '../../i18n/reader.ts';

/** The kinds of page a search can find; results are grouped by them. */
export type SearchKind = 'output' | 'finding' | 'episode' | 'person' | 'topic' | 'page';

export interface SearchFacts {
  /** Filter values by facet; several values stand as several entries. */
  filters: readonly (readonly [facet: string, value: string])[];
  /** Words shown with a hit, and searched: id, kind label, date, people, venue. */
  meta: Readonly<Record<string, string>>;
}

/** The facts of a page that is no output. */
export function pageFacts(kind: SearchKind, id: string, label: string, reader: Reader, topics: readonly string[] = []): SearchFacts {
  return {
    filters: [['kind', kind], ['language', reader.locale], ...topics.map((topic) => ['topic', topic] as const)],
    meta: { id: `${kind}/${id}`, label, page: reader.locale },
  };
}

/** The facts of an output's page. The same output has the same id in both languages. */
export function outputFacts(output: Output, archive: Archive, reader: Reader): SearchFacts {
  const facets = (['type', 'year', 'person', 'topic', 'language'] as const).flatMap((facet) =>
    facetValues(output, facet).map((value) => [facet, value] as const));
  const people = output.credits.map((credit) => credit.printedAs ?? fullName(credit.name)).join(', ');
  const venue = venueOf(output);
  return {
    filters: [['kind', output.family === 'episodes' ? 'episode' : 'output'], ...facets],
    meta: {
      id: `output/${output.id}`,
      label: reader.t(`type.${output.type}`),
      page: reader.locale,
      language: output.language,
      ...(output.date ? { date: output.date, dateWords: reader.date(output.date) } : {}),
      ...(people ? { authors: people } : {}),
      ...(venue ? { venue } : {}),
      topics: output.topics.map((id) => topicById(archive, id).words[reader.locale]?.name ?? '').filter(Boolean).join(', '),
    },
  };
}
