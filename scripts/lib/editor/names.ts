/** What things are called in lists and choices: a title, a claim, a person's name. */

import { field, hasFields, textField } from '../checks/check.ts';
import type { Content, Drawer } from '../read-content.ts';
import type { Choice } from './form-field.ts';
import type { FormDrawing } from './form-html.ts';

/** The drawer's name in Norwegian where it has one; its id when nothing better can be read. */
export function nameOf({ id, facts, words }: Drawer): string {
  const [first] = words;
  const name = field(facts?.value, 'name');
  const whole = [textField(name, 'given'), textField(name, 'family')].filter((part) => part !== undefined).join(' ');
  return textField(facts?.value, 'title') ?? (whole || textField(first?.value, 'claim') || textField(first?.value, 'name') || textField(first?.value, 'title') || id);
}

/** What ids may point at. */
export function referencesOf(content: Content): FormDrawing['references'] {
  const drawers = (...collections: readonly string[]): Choice[] => content.drawers.filter(({ collection }) => collections.includes(collection)).map((drawer) => ({ value: drawer.id, label: nameOf(drawer) }));
  const sources = content.singles.get('sources.yaml')?.value;
  return {
    output: drawers('publications', 'lectures', 'articles', 'episodes'),
    episode: drawers('episodes'),
    finding: drawers('findings'),
    person: drawers('people'),
    topic: drawers('topics'),
    source: hasFields(sources) ? Object.entries(sources).map(([value, page]) => ({ value, label: textField(page, 'title') ?? value })) : [],
  };
}
