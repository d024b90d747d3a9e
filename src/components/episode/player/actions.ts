// What a button or a key does. The same list serves the player and the bar that follows the reader.
import type { Playback } from './playback.ts';

const ACTIONS: Readonly<Record<string, (playback: Playback) => void>> = {
  play: (playback) => playback.toggle(),
  back: (playback) => playback.skip(-15),
  forward: (playback) => playback.skip(30),
  previous: (playback) => playback.goToChapter(-1),
  next: (playback) => playback.goToChapter(1),
  slower: (playback) => playback.changeSpeed(-1),
  faster: (playback) => playback.changeSpeed(1),
  mute: ({ audio }) => { audio.muted = !audio.muted; },
};

/** Letters that need neither Shift nor AltGr on a Norwegian keyboard. */
const KEYS: Readonly<Record<string, string>> = {
  k: 'play', j: 'back', l: 'forward', p: 'previous', n: 'next', ',': 'slower', '.': 'faster', m: 'mute', h: 'keys',
};

/** The action of what was clicked: `data-do` on it or around it. */
export function clickedAction(event: Event): string | undefined {
  return (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'];
}

/** The action of a key, unless it is typed into something or held with another key. https://www.w3.org/TR/WCAG22/#character-key-shortcuts */
export function typedAction(event: KeyboardEvent): string | undefined {
  const isTyping = (event.target as Element).matches('input:not([type=range]), textarea, select');
  return isTyping || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey ? undefined : KEYS[event.key];
}

/** Does it. @returns false when the action is not one of these */
export function perform(action: string | undefined, playback: Playback): boolean {
  const run = action === undefined ? undefined : ACTIONS[action];
  run?.(playback);
  return run !== undefined;
}
