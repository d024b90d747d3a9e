// The line with its stations: an ordinary range input, with the way travelled drawn beneath it.
import type { UnitWords } from '../../../i18n/format.ts';
import type { Playback } from './playback.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -5, ArrowDown: -5, ArrowRight: 5, ArrowUp: 5, PageDown: -30, PageUp: 30,
};

/** `position` has `{now}` and `{all}`. */
export type SeekWords = UnitWords & Readonly<Record<'position', string>>;

export class SeekBar {
  readonly #input: HTMLInputElement;
  readonly #done: readonly Element[];
  readonly #playback: Playback;
  readonly #words: SeekWords;
  readonly #stations: readonly Element[];
  #shownAt = -Infinity;
  #passed = -1;

  constructor(player: HTMLElement, playback: Playback, words: SeekWords) {
    this.#playback = playback;
    this.#words = words;
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
    this.#input.setAttribute('aria-valuetext', this.#words.position.replace('{now}', inWords(time, this.#words)).replace('{all}', inWords(duration, this.#words)));
  }
}

/** «1 minutt 30 sekunder», in the page's language. */
function inWords(seconds: number, words: UnitWords): string {
  const minutes = Math.floor(seconds / 60);
  const rest = Math.floor(seconds) % 60;
  const say = (n: number, one: string, more: string): string => (n === 1 ? one : more).replace('{n}', String(n));
  return [
    minutes > 0 ? say(minutes, words.minute, words.minutes) : '',
    rest > 0 || minutes === 0 ? say(rest, words.second, words.seconds) : '',
  ].filter(Boolean).join(' ');
}
