// The one episode that is on, whichever page is shown. There is never more than one sound.
import { Dock } from './dock.ts';
import { showToSystem } from './media-session.ts';
import type { Playback } from './playback.ts';

let current: { playback: Playback; dock: Dock } | undefined;

/** The playback of an episode, when it is the one that is on. */
export function playbackOf(guid: string): Playback | undefined {
  return current?.playback.episode.guid === guid ? current.playback : undefined;
}

/** True while there is something to carry along to the next page. */
export function isListening(): boolean {
  return current !== undefined;
}

/**
 * Makes an episode the one that is on; whatever else was on stops.
 * @param form the bar that follows the reader, as the server printed it
 */
export function listenTo(playback: Playback, form: HTMLTemplateElement): void {
  if (current?.playback === playback) return;
  stopListening();
  const dock = new Dock(playback, form, stopListening);
  current = { playback, dock };
  showToSystem(playback);
}

/** Pauses and takes the bar away. Where the listener was is kept. */
export function stopListening(): void {
  if (!current) return;
  const { playback, dock } = current;
  current = undefined;
  playback.audio.pause();
  dock.remove();
}

/** Says whether the page's own player of the episode can be seen; the bar is shown when it cannot. */
export function playerIsSeen(playback: Playback, isSeen: boolean): void {
  if (current?.playback === playback) current.dock.isNeeded = !isSeen;
}

/** The bar that must survive when the page is exchanged, with the sound inside it. */
export function dockToKeep(): Dock | undefined {
  return current?.dock;
}

addEventListener('pagehide', () => current?.playback.save());
