// The state of a search is what the form says, and the address says the same: `?q=&type=&year=&topic=&person=&lang=&sort=&correct=`.
import type { SearchOptions } from '../../search/engine.ts';

/** Nothing longer is searched, and servers refuse addresses that are much longer. */
const LONGEST = 400;

/** The facets as the address names them. */
export const FACET_PARAMETERS = ['type', 'year', 'topic', 'person', 'lang'];

/** What the form says, without what is empty. */
export function readForm(form: HTMLFormElement): URLSearchParams {
  const said = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const text = String(value).trim().slice(0, LONGEST);
    if (text) said.append(name, text);
  }
  return said;
}

/** Makes the form say what the address says; a value the form does not know yet is made by `addChoice`. */
export function fillForm(form: HTMLFormElement, said: URLSearchParams, addChoice: (name: string, value: string) => void): void {
  for (const name of FACET_PARAMETERS) {
    const wanted = said.getAll(name);
    const known = [...form.elements].filter((field): field is HTMLInputElement => field instanceof HTMLInputElement && field.name === name);
    for (const field of known) field.checked = wanted.includes(field.value);
    for (const value of wanted) if (!known.some((field) => field.value === value)) addChoice(name, value);
  }
  for (const name of ['q', 'sort', 'correct']) (form.elements.namedItem(name) as HTMLInputElement).value = said.get(name) ?? '';
}

/** What the search is asked for. */
export function searchOptions(said: URLSearchParams): SearchOptions & { facets: NonNullable<SearchOptions['facets']> } {
  const [type, year, topic, person, language] = FACET_PARAMETERS.map((name) => said.getAll(name));
  return {
    facets: { type: type!, year: year!, topic: topic!, person: person!, language: language! },
    sort: said.get('sort') === 'date' ? 'date' : 'relevance',
    correct: said.get('correct') !== 'no',
  };
}
