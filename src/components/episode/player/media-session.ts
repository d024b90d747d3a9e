// The episode on the lock screen, in headphones and in the system's own controls. https://www.w3.org/TR/mediasession/
import type { Playback } from './playback.ts';

/** Shows the episode to the system and takes its orders. Each order is asked for alone: browsers know different ones. */
export function showToSystem(playback: Playback): void {
  const session = navigator.mediaSession as MediaSession | undefined;
  if (!session) return;
  const { audio, episode } = playback;
  const orders: Partial<Record<MediaSessionAction, (details: MediaSessionActionDetails) => void>> = {
    play: () => playback.play(),
    pause: () => audio.pause(),
    stop: () => audio.pause(),
    seekbackward: ({ seekOffset }) => playback.skip(-(seekOffset ?? 15)),
    seekforward: ({ seekOffset }) => playback.skip(seekOffset ?? 30),
    seekto: ({ seekTime }) => playback.seek({ start: seekTime ?? 0 }),
    previoustrack: () => playback.goToChapter(-1),
    nexttrack: () => playback.goToChapter(1),
  };
  for (const [order, obey] of Object.entries(orders)) {
    try {
      session.setActionHandler(order as MediaSessionAction, obey);
    } catch {
      // An order this browser does not have.
    }
  }
  let shown: unknown;
  const tell = (): void => {
    const chapter = playback.chapter;
    if (chapter !== shown || !session.metadata) {
      shown = chapter;
      session.metadata = new MediaMetadata({
        title: episode.title, artist: episode.show, album: chapter?.title ?? '', artwork: [{ src: episode.cover, sizes: '512x512', type: 'image/png' }],
      });
    }
    if (Number.isFinite(audio.duration)) session.setPositionState?.({ duration: audio.duration, position: Math.min(audio.currentTime, audio.duration), playbackRate: audio.playbackRate });
  };
  for (const event of ['timeupdate', 'ratechange', 'seeked', 'loadedmetadata']) audio.addEventListener(event, tell);
  tell();
}
