/** Shows the page in the language chosen, as soon as its server answers. It follows the drafts by itself from then on. */

import { askServer } from './ask-server.ts';

/** In milliseconds. */
const PAUSE = 500;

export function startPreview(section: HTMLElement): void {
  let frame = section.querySelector('iframe');
  const state = section.querySelector<HTMLElement>('[data-preview-state]');
  const link = section.querySelector<HTMLAnchorElement>('[data-preview-link]');
  const buttons = [...section.querySelectorAll<HTMLButtonElement>('[data-preview]')];
  if (!frame || !state || !link) return;

  const show = (chosen: HTMLButtonElement): void => {
    const address = chosen.dataset['preview'] ?? '';
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
    link.href = address;
    if (!state.hidden) return;
    // A new frame each time: a page that was told to load itself again would break off the way to the next in its own.
    const next = frame!.cloneNode() as HTMLIFrameElement;
    next.hidden = false;
    next.src = address;
    frame!.replaceWith(next);
    frame = next;
  };
  for (const button of buttons) button.addEventListener('click', () => show(button));

  const wait = async (): Promise<void> => {
    const { data } = await askServer<{ state: string }>('/api/preview', {});
    if (data?.state === 'ready') {
      state.hidden = true;
      show(buttons.find((button) => button.getAttribute('aria-pressed') === 'true') ?? buttons[0]!);
    } else if (data?.state === 'starting') setTimeout(() => void wait(), PAUSE);
    else state.textContent = state.dataset['failed'] ?? '';
  };
  void wait();
}
