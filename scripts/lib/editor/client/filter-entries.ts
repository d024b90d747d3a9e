/** Narrows the list of all content to the entries that hold what was typed. */

export function startFilter(input: HTMLInputElement): void {
  const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
  const status = document.querySelector<HTMLElement>('[data-shown]');
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter((word) => word !== '');
    for (const entry of entries) entry.hidden = !words.every((word) => entry.textContent.toLowerCase().includes(word));
    for (const section of document.querySelectorAll<HTMLElement>('main > section')) section.hidden = section.querySelector('[data-entry]:not([hidden])') === null;
    if (status) status.textContent = words.length === 0 ? '' : `${entries.filter(({ hidden }) => !hidden).length} ${status.dataset['shown']}`;
  });
}
