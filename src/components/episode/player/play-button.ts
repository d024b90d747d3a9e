// The button whose name says what it will do.
import { formatClock } from '../../../domain/timestamp.ts';
import type { Playback } from './playback.ts';

/** Writes name and sign of the play button within a player or a bar; the words are on the button. */
export function drawPlayButton(within: HTMLElement, { audio, time }: Playback): void {
  const button = within.querySelector<HTMLElement>('[data-do=play]')!;
  const { play, from, pause } = button.dataset;
  const name = !audio.paused ? pause! : time >= 1 && !audio.currentTime ? from!.replace('{time}', formatClock(time)) : play!;
  button.classList.toggle('is-playing', !audio.paused);
  if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
}
