// What every output shares, whatever its family: order, year, status, and the facets it is listed under.
import type { OutputTextFacts } from '../schema/output-text.ts';
import type { Article } from './article.ts';
import type { Credit } from './credit.ts';
import type { Episode } from './episode.ts';
import type { Lecture } from './lecture.ts';
import type { Localized } from './localized.ts';
import { newestFirst, yearOf, type PartialDate } from './partial-date.ts';
import type { Publication } from './publication.ts';
import type { Relation } from './relation.ts';
import type { SourceUse } from './source.ts';

/** The four folders of outputs. */
export const FAMILIES = ['publications', 'lectures', 'articles', 'episodes'] as const;
export type Family = (typeof FAMILIES)[number];

/** Fields of every output. An absent field is a fact nobody has recorded. */
export interface OutputBase {
  id: string;
  title: string;
  language: string;
  sic: string[];
  recordNumber?: number | undefined;
  date?: PartialDate | undefined;
  credits: Credit[];
  /** None until somebody has chosen. */
  topics: string[];
  url?: string | undefined;
  doi?: string | undefined;
  licence?: string | undefined;
  /** The register's own name of the type, when there is none here. */
  importedType?: string | undefined;
  abstract?: { text: string; language?: string | undefined } | undefined;
  relations: Relation[];
  sources: SourceUse[];
  publishAt?: string | undefined;
  status: 'published' | 'corrected' | 'retracted';
  statusNote?: Localized<string> | undefined;
  words: Localized<OutputTextFacts>;
}

export type Output = Publication | Lecture | Article | Episode;
export type OutputType = Output['type'];

/** True for what the project produced; false for episodes that were made for this site. */
export function isProjectOutput(output: Output): boolean {
  return !(output.family === 'episodes' && output.origin === 'site');
}

/** The year it came out, if known. */
export function outputYear(output: Output): number | undefined {
  return output.date === undefined ? undefined : yearOf(output.date);
}

/** Newest first; undated ones after, in the order of the record. */
export function byDate(a: Output, b: Output): number {
  return (
    newestFirst(a.date, b.date) ||
    (a.recordNumber ?? Infinity) - (b.recordNumber ?? Infinity) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** The name of what it is printed or given in: journal, book, newspaper, event. */
export function venueOf(output: Output): string | undefined {
  switch (output.family) {
    case 'publications':
      return output.journal?.name ?? output.book?.title ?? output.publisher;
    case 'articles':
      return output.outlet?.name;
    case 'lectures':
      return output.event?.name ?? output.event?.place;
    case 'episodes':
      return undefined;
  }
}

/** The address of a DOI. The one place that builds it. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${doi}`;
}

/** Where it can be read or heard: its own address, else its DOI's. */
export function readingAddress(output: Output): string | undefined {
  return output.url ?? (output.doi === undefined ? undefined : doiUrl(output.doi));
}

/** By title, as the Norwegian alphabet has it. */
export function byTitle(a: Output, b: Output): number {
  return a.title.localeCompare(b.title, 'nb') || (a.id < b.id ? -1 : 1);
}
