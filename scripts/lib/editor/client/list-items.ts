/** Adds, moves and removes items of lists, and changes between the forms a fact may have. */

let copies = 0;

/** Answers to the buttons of a form; `onChange` is told when something has changed. */
export function startLists(form: HTMLElement, onChange: () => void): void {
  form.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (!button) return;
    if (button.matches('[data-add]')) addItem(button);
    else if (button.matches('[data-remove]')) removeItem(button);
    else if (button.matches('[data-move]')) moveItem(button, Number(button.dataset['move']));
    else if (button.matches('[data-forget]')) button.closest('.field')?.remove();
    else return;
    onChange();
  });
  form.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLSelectElement) || !event.target.matches('[data-branches]')) return;
    const chosen = event.target.value;
    for (const branch of event.target.closest('fieldset')?.children ?? []) {
      if (branch instanceof HTMLElement && branch.dataset['branch'] !== undefined) branch.hidden = branch.dataset['branch'] !== chosen;
    }
    onChange();
  });
}

function addItem(button: HTMLButtonElement): void {
  const fieldset = button.closest('fieldset');
  const template = fieldset?.querySelector<HTMLTemplateElement>(':scope > template');
  const list = fieldset?.querySelector(':scope > ol');
  if (!template || !list) return;
  const item = template.content.cloneNode(true) as DocumentFragment;
  makeUnique(item);
  list.append(item);
  countItems(list);
  list.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}

function removeItem(button: HTMLButtonElement): void {
  const item = button.closest('[data-item]');
  const list = item?.parentElement;
  if (!item || !list) return;
  const next = item.nextElementSibling ?? item.previousElementSibling;
  item.remove();
  countItems(list);
  // Where the keyboard was is gone; the nearest thing takes over.
  (next?.querySelector<HTMLElement>('[data-remove]') ?? list.parentElement?.querySelector<HTMLElement>(':scope > [data-add]'))?.focus();
}

function moveItem(button: HTMLButtonElement, step: number): void {
  const item = button.closest('[data-item]');
  const other = step < 0 ? item?.previousElementSibling : item?.nextElementSibling;
  if (!item || !other) return;
  if (step < 0) other.before(item);
  else other.after(item);
  countItems(item.parentElement!);
  button.focus();
}

/** Ids of a copy must not be those of its template. */
function makeUnique(fragment: DocumentFragment): void {
  copies += 1;
  const suffix = `-c${copies}`;
  for (const element of fragment.querySelectorAll('[id], [for], [aria-describedby], [aria-labelledby]')) {
    for (const name of ['id', 'for', 'aria-describedby', 'aria-labelledby']) {
      const value = element.getAttribute(name);
      if (value) element.setAttribute(name, value.split(' ').map((id) => `${id}${suffix}`).join(' '));
    }
  }
}

/** «Nr. 2», and the words of the buttons that only a screen reader says. */
function countItems(list: Element): void {
  [...list.children].forEach((item, index) => {
    const number = String(index + 1);
    const named = item.querySelector(':scope > label, :scope > fieldset > legend, :scope > [data-value] > label, :scope > [data-value] > fieldset > legend');
    for (const element of [named, ...item.querySelectorAll(':scope > .moves .hidden-visually')]) {
      const text = element?.firstChild;
      if (text instanceof Text) text.data = text.data.replace(/(#|\d+)(?=\s*$)/, number);
    }
  });
}
