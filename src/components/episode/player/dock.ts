// The bar that follows the reader: play, skip, and the way back to the episode. It also carries the sound from page to page.
import { formatClock } from '../../../domain/timestamp.ts';
import { clickedAction, perform, typedAction } from './actions.ts';
import { drawPlayButton } from './play-button.ts';
import type { Playback } from './playback.ts';

export class Dock {
  readonly element: HTMLElement;
  readonly #playback: Playback;
  readonly #gone = new AbortController();

  constructor(playback: Playback, form: HTMLTemplateElement, stop: () => void) {
    this.#playback = playback;
    this.element = (form.content.cloneNode(true) as DocumentFragment).firstElementChild as HTMLElement;
    // The page may be exchanged for one in the other language; these words stay in their own.
    this.element.lang = document.documentElement.lang;
    this.element.addEventListener('click', (event) => {
      const action = clickedAction(event);
      if (action === 'stop') stop();
      else perform(action, playback);
    });
    this.element.addEventListener('keydown', (event) => {
      if (perform(typedAction(event), playback)) event.preventDefault();
    });
    const { signal } = this.#gone;
    for (const type of ['timeupdate', 'play', 'pause']) playback.audio.addEventListener(type, () => this.#draw(), { signal });
    document.body.append(this.element);
    this.#draw();
  }

  set isNeeded(isNeeded: boolean) {
    this.element.hidden = !isNeeded;
  }

  /** Takes the sound in, so that the page it was started on can go. Moving it in one step does not stop it. */
  takeSound(): void {
    const { audio } = this.#playback;
    if (audio.parentNode === this.element) return;
    if ('moveBefore' in this.element && audio.isConnected) this.element.moveBefore(audio, null);
    else this.element.append(audio);
  }

  /** Tells people who cannot see it that another page is here. */
  say(words: string): void {
    this.element.querySelector('[role=status]')!.textContent = words;
  }

  remove(): void {
    this.#gone.abort();
    this.element.remove();
  }

  #draw(): void {
    drawPlayButton(this.element, this.#playback);
    const time = this.element.querySelector('[data-part=now]')!;
    const now = formatClock(this.#playback.time);
    if (time.textContent !== now) time.textContent = now;
  }
}
