// The transcript follows the voice: the cue that is heard is marked, and the page scrolls along until the reader scrolls it.
import type { Playback } from './playback.ts';

/**
 * @param signal ends it, when the page goes
 * @param follows whether the page scrolls along before anyone has asked: not for a reader who comes back to a place of their own
 */
export function followTranscript(section: HTMLElement, playback: Playback, signal: AbortSignal, follows: boolean): void {
  // Cues in order of time; found by halving, so that an hour of speech costs no more than a minute.
  const cues = [...section.querySelectorAll<HTMLElement>('[data-t]')];
  const starts = Float64Array.from(cues, (cue) => Number(cue.dataset['t']));
  const button = section.querySelector<HTMLElement>('[data-do=follow]');
  const stillness = matchMedia('(prefers-reduced-motion: reduce)');
  let heard: HTMLElement | undefined;
  let passage: HTMLElement | null = null;
  let isInSight = false;

  const setFollows = (value: boolean): void => {
    follows = value;
    button?.setAttribute('aria-pressed', String(value));
    if (value) scroll();
  };
  const scroll = (): void => passage?.scrollIntoView({ block: 'center', behavior: stillness.matches ? 'instant' : 'smooth' });
  const mark = (): void => {
    // Before anything is heard, nothing is marked but a place the reader asked for.
    const at = playback.time === 0 && playback.audio.paused && !location.hash.startsWith('#t') ? -1 : lastAtOrBefore(starts, playback.time + 0.05);
    const cue = cues[at];
    if (cue === heard) return;
    heard?.classList.remove('is-heard');
    cue?.classList.add('is-heard');
    heard = cue;
    const next = cue?.closest<HTMLElement>('.passage') ?? null;
    if (next === passage) return;
    passage?.removeAttribute('aria-current');
    next?.setAttribute('aria-current', 'true');
    passage = next;
    if (follows && isInSight && !playback.audio.paused) scroll();
  };
  for (const type of ['timeupdate', 'seeked']) playback.audio.addEventListener(type, mark, { signal });

  // What a reader does to scroll; the page's own scrolling does none of it.
  const leave = (event: Event): void => {
    const isBar = event.type === 'pointerdown' && event.target !== document.documentElement;
    const isKey = event instanceof KeyboardEvent && !/^(Arrow(Up|Down)|Page|Home|End| )/.test(event.key);
    const isControl = (event.target as Element).closest?.('input, select, textarea, button, episode-player');
    if (follows && isInSight && !isBar && !isKey && !isControl && !playback.audio.paused) setFollows(false);
  };
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(type, leave, { signal, passive: true });
  const sight = new IntersectionObserver(([entry]) => { isInSight = entry!.isIntersecting; });
  sight.observe(section);
  signal.addEventListener('abort', () => sight.disconnect());

  section.addEventListener('click', (event) => {
    const target = event.target as Element;
    if (target.closest('[data-do=follow]')) setFollows(!follows);
    else if (target.closest('a[href*="#t="]')) setFollows(true);
    else {
      const cue = target.closest<HTMLElement>('[data-t]');
      // Marking words to copy them is not a click.
      if (cue && getSelection()?.isCollapsed !== false) {
        playback.seek({ start: Number(cue.dataset['t']) });
        playback.play();
        setFollows(true);
      }
    }
  }, { signal });
  button?.setAttribute('aria-pressed', String(follows));
  section.classList.add('is-live');
  mark();
}

/** The index of the last start that is not after the time; −1 before the first. @param starts ascending, in seconds */
export function lastAtOrBefore(starts: Float64Array, seconds: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
