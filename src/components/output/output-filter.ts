// Narrows the list of outputs in the browser: choices combine, and the address keeps them. Without it, each choice is a page.
import { countChoices, matches, parseChoices, toggleChoice, writeChoices, type Choices } from '../../domain/output-choices.ts';

class OutputFilter extends HTMLElement {
  #rows: { element: HTMLElement; facets: Set<string> }[] = [];
  #buttons: { element: HTMLButtonElement; facet: string; value: string }[] = [];
  #choices: Choices = new Map();

  connectedCallback(): void {
    if (this.dataset['narrows'] !== undefined) this.#narrow();
    else if (this.dataset['grown'] !== undefined) this.#goToChosen();
    else this.#combineLinks();
  }

  /** The address of a choice was given away while the list was one page. It has grown since: the choice has pages of its own. */
  #goToChosen(): void {
    const chosen = parseChoices(location.search, new Set(this.#links().map((link) => link.dataset['facet']!)));
    const link = this.#links().find(({ dataset }) => chosen.get(dataset['facet']!)?.has(dataset['value']!));
    if (link) location.replace(link.href);
  }

  /** On a list that is narrowed already, the other choices lead to the whole list with both. */
  #combineLinks(): void {
    const { all, current } = this.dataset;
    if (!all || !current) return;
    for (const link of this.#links()) {
      const [facet, value] = [link.dataset['facet']!, link.dataset['value']!];
      if (`${facet}=${value}` !== current) link.href = `${all}?${current}&${writeChoices(new Map([[facet, new Set([value])]]))}`;
    }
  }

  #narrow(): void {
    this.#rows = [...this.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({ element, facets: new Set(element.dataset['facets']!.split(' ')) }));
    this.#buttons = this.#links().map((link) => this.#buttonFor(link));
    this.#choices = parseChoices(location.search, new Set(this.#buttons.map(({ facet }) => facet)));
    this.querySelector('[data-clear]')?.addEventListener('click', () => this.#choose(new Map()));
    for (const facet of this.#choices.keys()) this.querySelector(`[data-facet="${facet}"]`)?.closest('details')?.setAttribute('open', '');
    this.#show();
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-facet]')];
  }

  /** A choice that stays on the page is a button, and says whether it is pressed. */
  #buttonFor(link: HTMLAnchorElement): { element: HTMLButtonElement; facet: string; value: string } {
    const [facet, value] = [link.dataset['facet']!, link.dataset['value']!];
    const element = document.createElement('button');
    element.type = 'button';
    element.className = link.className;
    element.dataset['facet'] = facet;
    element.append(...link.childNodes);
    element.addEventListener('click', () => this.#choose(toggleChoice(this.#choices, facet, value)));
    link.replaceWith(element);
    return { element, facet, value };
  }

  #choose(choices: Choices): void {
    this.#choices = choices;
    const query = writeChoices(choices);
    history.replaceState(history.state, '', query === '' ? location.pathname : `?${query}`);
    this.#show();
  }

  #show(): void {
    const all = this.#rows.map(({ facets }) => facets);
    let shown = 0;
    for (const { element, facets } of this.#rows) {
      element.hidden = !matches(facets, this.#choices);
      if (!element.hidden) shown += 1;
    }
    for (const { element, facet, value } of this.#buttons) {
      const count = countChoices(all, this.#choices, facet, value);
      element.setAttribute('aria-pressed', String(this.#choices.get(facet)?.has(value) ?? false));
      element.classList.toggle('empty', count === 0);
      element.querySelector('.count')!.textContent = String(count);
    }
    const words = shown === 0 ? this.dataset['none'] : shown === 1 ? this.dataset['one'] : this.dataset['other'];
    this.querySelector('[role=status]')!.textContent = (words ?? '').replace('#', String(shown));
    const query = writeChoices(this.#choices);
    this.querySelector<HTMLElement>('[data-clear]')!.hidden = query === '';
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.orders a')) link.search = query;
  }
}

if (!customElements.get('output-filter')) customElements.define('output-filter', OutputFilter);
