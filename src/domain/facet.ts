// The facets outputs are listed under: type, year, person, topic, language. Values are machine keys.
import { outputYear, type Output } from './output.ts';
import { remembered } from './remembered.ts';

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
  return new Map([...sorted(outputs)(facet)].map(([value, those]) => [value, those.length]));
}

/** The outputs that have a value in a facet, in the order handed in. */
export function outputsWith(outputs: readonly Output[], facet: Facet, value: string): readonly Output[] {
  return sorted(outputs)(facet).get(value) ?? [];
}

/** The outputs of a list by facet and value, each facet sorted when it is first asked for. */
const sorted = remembered((outputs: readonly Output[]) => {
  const facets = new Map<Facet, ReadonlyMap<string, readonly Output[]>>();
  return (facet: Facet) => {
    const known = facets.get(facet);
    if (known) return known;
    const values = new Map<string, Output[]>();
    for (const output of outputs) {
      for (const value of facetValues(output, facet)) {
        const those = values.get(value);
        if (those) those.push(output);
        else values.set(value, [output]);
      }
    }
    facets.set(facet, values);
    return values;
  };
});
