/** Reads a form into plain data, and remembers which element stands for which field: `credits[0].role`. */

/** Where each field is on the page. */
export type FieldElements = Map<string, HTMLElement>;

/**
 * The value of what a field's element holds; undefined for nothing, so that empty facts are left out.
 * @param path of the field, as problems name it
 */
export function readValue(holder: Element, path: string, places: FieldElements): unknown {
  const element = holder.matches('[data-kind]') ? holder : firstInside(holder, '[data-kind]');
  if (!(element instanceof HTMLElement)) return undefined;
  if (path !== '') places.set(path, element);
  switch (element.dataset['kind']) {
    case 'kept': return JSON.parse(element.dataset['kept'] ?? 'null') as unknown;
    case 'whole': return readValue(firstInside(element, '[data-kind]') ?? element, path, places) ?? {};
    case 'group': return readFields(element, path, places);
    case 'either': {
      const chosen = childrenInside(element, '[data-branch]').find((branch) => !branch.hidden);
      return chosen ? readFields(chosen, path, places) : undefined;
    }
    case 'list': return readList(element, path, places);
    case 'map': return readMap(element, path, places);
    default: return readControl(element as HTMLInputElement);
  }
}

function readFields(element: Element, path: string, places: FieldElements): Record<string, unknown> | undefined {
  const fields = childrenInside(element, '[data-name]').flatMap((field) => {
    const name = field.dataset['name'] ?? '';
    const value = readValue(field, path === '' ? name : `${path}.${name}`, places);
    return value === undefined ? [] : [[name, value] as const];
  });
  return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}

/** Items without anything in them are not counted, so that the numbers are those of the file. */
function readList(element: Element, path: string, places: FieldElements): unknown[] | undefined {
  const values: unknown[] = [];
  for (const item of childrenInside(element, '[data-item]')) {
    const value = readValue(item, `${path}[${values.length}]`, places);
    if (value !== undefined) values.push(value);
  }
  return values.length > 0 ? values : undefined;
}

function readMap(element: Element, path: string, places: FieldElements): Record<string, unknown> | undefined {
  const entries = childrenInside(element, '[data-item]').flatMap((item) => {
    const [keyHolder, valueHolder] = [firstInside(item, '[data-key]'), firstInside(item, '[data-value]')];
    const key = keyHolder ? readValue(keyHolder, '', new Map()) : undefined;
    if (typeof key !== 'string' || !valueHolder) return [];
    const value = readValue(valueHolder, path === '' ? key : `${path}.${key}`, places);
    return value === undefined ? [] : [[key, value] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

function readControl(control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement): unknown {
  const typed = control.value.replaceAll('\r\n', '\n').trim();
  if (typed === '') return undefined;
  const was = control.dataset['was'];
  if (was !== undefined && String(JSON.parse(was)) === typed) return JSON.parse(was) as unknown;
  if (control.dataset['kind'] === 'truth') return typed === 'true' ? true : typed === 'false' ? false : typed;
  // What is no number is sent as it was typed, so that the check can say so.
  if (control.dataset['kind'] === 'number') return /^-?\d+(?:\.\d+)?$/.test(typed) ? Number(typed) : typed;
  return typed;
}

/** The elements that match and belong to this one, not to a field inside it. */
function childrenInside(element: Element, selector: string): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(selector)].filter((found) => found.parentElement?.closest('[data-name], [data-item], [data-kind], [data-branch], [data-key], [data-value]') === element);
}

function firstInside(element: Element, selector: string): HTMLElement | null {
  return element.querySelector<HTMLElement>(selector);
}
