// One style at a time, and a button that copies it with its italics. Without this the page shows every style.
const SHOWN_MILLISECONDS = 3000;

export class CitationBox extends HTMLElement {
  connectedCallback(): void {
    const controls = this.querySelector<HTMLElement>('.cite-controls');
    const select = this.querySelector('select');
    const button = this.querySelector('button');
    const others = this.querySelector('details');
    const references = [...this.querySelectorAll<HTMLElement>('.reference')];
    if (!controls || !select || !button || !others || references.length === 0) return;
    select.append(...references.map((reference) => new Option(reference.querySelector('h3')!.textContent)));
    others.replaceWith(...references.slice(1));
    const show = () => references.forEach((reference, i) => (reference.hidden = i !== select.selectedIndex));
    for (const reference of references) reference.querySelector('h3')!.hidden = true;
    select.addEventListener('change', show);
    button.addEventListener('click', () => void this.#copy(references[select.selectedIndex]!.querySelector('p')!, button));
    this.prepend(controls);
    controls.hidden = false;
    show();
  }

  async #copy(words: HTMLElement, button: HTMLButtonElement): Promise<void> {
    const plain = words.textContent;
    try {
      const types = { 'text/plain': plain, 'text/html': words.innerHTML };
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(types).map(([type, text]) => [type, new Blob([text], { type })])))]);
    } catch {
      await navigator.clipboard.writeText(plain);
    }
    const status = this.querySelector('[role=status]')!;
    const label = button.textContent;
    status.textContent = button.textContent = button.dataset['copied']!;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, SHOWN_MILLISECONDS);
  }
}

if (!customElements.get('citation-box')) customElements.define('citation-box', CitationBox);
