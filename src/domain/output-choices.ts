// What is chosen in each facet: several values of one facet widen the list, several facets narrow it.

/** The chosen values by facet; a facet without choices is not there. */
export type Choices = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the choices of an address, `?type=lecture&topic=hurtigspor`; what is no facet is left alone. */
export function parseChoices(query: string, facets: ReadonlySet<string>): Choices {
  const choices = new Map<string, Set<string>>();
  for (const [facet, value] of new URLSearchParams(query)) {
    if (facets.has(facet)) choices.set(facet, (choices.get(facet) ?? new Set()).add(value));
  }
  return choices;
}

/** The choices as the query of an address, without the question mark. */
export function writeChoices(choices: Choices): string {
  const query = new URLSearchParams();
  for (const [facet, values] of choices) for (const value of values) query.append(facet, value);
  return query.toString();
}

/** The choices with this one added, or taken away when it was there. */
export function toggleChoice(choices: Choices, facet: string, value: string): Choices {
  const values = new Set(choices.get(facet));
  if (!values.delete(value)) values.add(value);
  const toggled = new Map(choices);
  if (values.size === 0) toggled.delete(facet);
  else toggled.set(facet, values);
  return toggled;
}

/** True when a row, given as `facet=value` pairs, has one of the chosen values in each facet. */
export function matches(row: ReadonlySet<string>, choices: Choices): boolean {
  return [...choices].every(([facet, values]) => [...values].some((value) => row.has(`${facet}=${value}`)));
}

/** How many rows a value would show together with what is chosen in the other facets. */
export function countChoices(rows: readonly ReadonlySet<string>[], choices: Choices, facet: string, value: string): number {
  const others = new Map([...choices].filter(([other]) => other !== facet));
  return rows.filter((row) => row.has(`${facet}=${value}`) && matches(row, others)).length;
}
