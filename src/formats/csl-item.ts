// One record of CSL-JSON 1.0.2, the model every reference format is written from.
// https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
import type { CslType } from '../domain/output-type.ts';

/** A name in its parts, or whole when nobody may split it. */
export type CslName =
  | { family: string; given?: string; suffix?: string; 'non-dropping-particle'?: string; 'dropping-particle'?: string }
  | { literal: string };

/** A date as far as it is known: year, or year and month, or all three. */
export interface CslDate {
  'date-parts': [number[]];
}

/** The lists of names a record may have, in the order they are written. */
export const CSL_NAME_FIELDS = [
  'author', 'interviewer', 'editor', 'translator', 'host', 'guest', 'narrator', 'performer', 'contributor',
] as const;
export type CslNameField = (typeof CSL_NAME_FIELDS)[number];

/** An absent field is a fact nobody has recorded. */
export interface CslItem extends Partial<Record<CslNameField, CslName[]>> {
  id: string;
  /** A page of this site is no output, and so in no row of the table of types. */
  type: CslType | 'webpage';
  title: string;
  /** BCP 47. */
  language?: string;
  issued?: CslDate;
  'container-title'?: string;
  section?: string;
  'event-title'?: string;
  'event-place'?: string;
  genre?: string;
  medium?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  /** First and last page with a hyphen, or one page or article number. */
  page?: string;
  number?: string;
  ISSN?: string;
  ISBN?: string;
  DOI?: string;
  URL?: string;
  abstract?: string;
  /** Keywords with `; ` between them. */
  keyword?: string;
}

/** The entry and type that RIS and BibLaTeX have besides those of sound. CSL has one type for radio and television. */
export function isTelevision(item: CslItem): boolean {
  return item.type === 'broadcast' && /^(?:tv|television|fjernsyn)$/i.test(item.medium ?? '');
}

/** A family name as it is printed, its particle first: «van der Berg». */
export function printedFamily(name: Exclude<CslName, { literal: string }>): string {
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** Given names as they are printed, with the particle that is dropped in lists: «Ludwig von». */
export function printedGiven(name: Exclude<CslName, { literal: string }>): string {
  return [name.given, name['dropping-particle']].filter(Boolean).join(' ');
}

/** The keywords of a record, one by one. */
export function keywordsOf(item: CslItem): string[] {
  return item.keyword?.split('; ').filter(Boolean) ?? [];
}

/** `2022`, `2022-05` or `2022-05-31`; undefined when the date is unknown. */
export function isoDate(date: CslDate | undefined): string | undefined {
  const [year, ...rest] = date?.['date-parts'][0] ?? [];
  if (year === undefined) return undefined;
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
