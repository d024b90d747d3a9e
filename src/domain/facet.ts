// The facets outputs are listed under: type, year, person, topic, language. Values are machine keys.
import { outputYear, type Output } from './output.ts';

export const FACETS = ['type', 'year', 'person', 'topic', 'language'] as const;
export type Facet = (typeof FACETS)[number];

/** The value of an output whose year nobody has recorded. */
export const UNKNOWN_YEAR = 'unknown';

/** The values an output has in a facet; several for persons and topics, none where nothing is recorded (but a year is then `unknown`). */
export function facetValues(output: Output, facet: Facet): string[] {
  switch (facet) {
    case 'type':
      return [output.type];
    case 'year':
      return [String(outputYear(output) ?? UNKNOWN_YEAR)];
    case 'person':
      return [...new Set(output.credits.flatMap((credit) => credit.personId ?? []))];
    case 'topic':
      return output.topics;
    case 'language':
      return [output.language];
  }
}

/** How many outputs each value has, in the order the values first appear. */
export function countFacet(outputs: readonly Output[], facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const output of outputs) {
    for (const value of facetValues(output, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}
