/** Puts what the check says beside the field it is about, or at the top of its file when it is about no field on the page. */

import type { FieldElements } from './read-form.ts';

export interface ShownProblem {
  readonly file: string;
  readonly field: string;
  readonly place: string;
  readonly found: string;
  readonly write: string;
  readonly isFatal: boolean;
}

/** @param places the fields of each file */
export function showProblems(form: HTMLElement, problems: readonly ShownProblem[], places: ReadonlyMap<string, FieldElements>): void {
  const said = new Map<HTMLElement, string[]>();
  for (const section of form.querySelectorAll<HTMLElement>('[data-problems]')) {
    const own = problems.filter(({ file }) => file === section.dataset['problems']);
    const list = section.querySelector('[data-list]');
    const elsewhere = own.filter((problem) => {
      const element = nearestField(problem.field, places.get(problem.file));
      if (!element || !errorOf(element)) return true;
      said.set(element, [...(said.get(element) ?? []), `${problem.found} ${problem.write}`]);
      return false;
    });
    list?.replaceChildren(...elsewhere.map((problem) => sentence(problem)));
  }
  for (const error of form.querySelectorAll<HTMLElement>('[data-error]')) {
    if (![...said.keys()].some((element) => errorOf(element) === error)) say(error, undefined);
  }
  for (const [element, sentences] of said) {
    say(errorOf(element)!, sentences.join(' '));
    // A fold that hides a problem is no help.
    for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
  }
  for (const control of form.querySelectorAll('[data-kind][aria-describedby]')) {
    if (said.has(control as HTMLElement)) control.setAttribute('aria-invalid', 'true');
    else control.removeAttribute('aria-invalid');
  }
}

/** The first field with a problem, for the keyboard to go to. */
export function firstInvalid(form: HTMLElement): HTMLElement | undefined {
  const error = form.querySelector<HTMLElement>('[data-error]:not([hidden])');
  return error?.parentElement?.querySelector<HTMLElement>('input, select, textarea, button') ?? undefined;
}

/** The field, or the nearest thing on the page that holds it: a fact that is missing has its field, one in a list its list. */
function nearestField(field: string, places: FieldElements | undefined): HTMLElement | undefined {
  for (let path = field; path !== ''; path = path.replace(/(?:^|\.)[^.[\]]*$|\[\d+\]$/, '')) {
    const found = places?.get(path);
    if (found) return found;
  }
  return places?.get(field);
}

function errorOf(element: HTMLElement): HTMLElement | null {
  const id = element.getAttribute('aria-describedby')?.split(' ').at(-1);
  if (id) return document.getElementById(id);
  return element.querySelector<HTMLElement>(':scope > [data-error]');
}

function say(error: HTMLElement, sentences: string | undefined): void {
  if (error.textContent !== (sentences ?? '')) error.textContent = sentences ?? '';
  error.hidden = sentences === undefined;
}

/** A problem as an item of a list. */
export function sentence({ place, found, write, isFatal }: ShownProblem): HTMLLIElement {
  const item = document.createElement('li');
  item.className = isFatal ? 'fault' : 'warning';
  item.textContent = `${place === '' ? '' : `${place}: `}${found} ${write}`;
  return item;
}
