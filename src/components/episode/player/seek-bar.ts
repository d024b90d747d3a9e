// The line with its stations: an ordinary range input, with the way travelled drawn beneath it.
import type { Playback } from './playback.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5, PageDown: -30, PageUp: 30,
};

export class SeekBar {
  readonly #input: HTMLInputElement;
  readonly #done: readonly Element[];
  readonly #playback: Playback;
  readonly #position: string;
  readonly #stations: readonly Element[];
  #shownAt = -Infinity;
  #passed = -1;

  /** @param position words with `{now}` and `{all}` */
  constructor(player: HTMLElement, playback: Playback, position: string) {
    this.#playback = playback;
    this.#position = position;
    this.#input = player.querySelector<HTMLInputElement>('[data-part=seek]')!;
    this.#done = [...player.querySelectorAll('[data-part=done]')];
    this.#stations = [...player.querySelectorAll('.station')];
    this.#input.max = String(Math.floor(playback.duration));
    this.#input.addEventListener('input', () => {
      playback.seek({ start: Number(this.#input.value) });
      this.#show();
    });
    this.#input.addEventListener('keydown', (event) => {
      const step = STEPS[event.key];
      if (step === undefined || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      playback.skip(step);
      this.#show();
    });
  }

  /** While it has focus it is moved seldom: a screen reader says each new value. */
  draw(): void {
    const { time, duration, audio } = this.#playback;
    const share = `${((100 * time) / duration).toFixed(2)}%`;
    for (const element of this.#done) element.setAttribute('width', share);
    const passed = this.#playback.episode.chapters.findLastIndex((chapter) => chapter.start <= time);
    if (passed !== this.#passed) this.#stations.forEach((station, index) => station.classList.toggle('is-past', index <= passed));
    this.#passed = passed;
    const isRead = document.activeElement === this.#input && !audio.paused && Math.abs(time - this.#shownAt) < 10;
    if (!isRead && Math.floor(time) !== Math.floor(this.#shownAt)) this.#show();
  }

  #show(): void {
    const { time, duration } = this.#playback;
    this.#shownAt = time;
    this.#input.value = String(Math.floor(time));
    this.#input.setAttribute('aria-valuetext', this.#position.replace('{now}', inWords(time)).replace('{all}', inWords(duration)));
  }
}

/** «1 minutt 30 sekunder», in the page's language. */
function inWords(seconds: number): string {
  const write = (value: number, unit: string): string =>
    new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
  const minutes = Math.floor(seconds / 60);
  const rest = Math.floor(seconds) % 60;
  return [minutes > 0 ? write(minutes, 'minute') : '', rest > 0 || minutes === 0 ? write(rest, 'second') : ''].filter(Boolean).join(' ');
}
