// One episode's sound and everything that can be done to it; it outlives the page it was started on.
import { chapterAt } from '../../../domain/chapter.ts';
import type { Moment } from '../../../domain/timestamp.ts';
import { rememberPlace, rememberSpeed, rememberedPlace, rememberedSpeed } from './remembered.ts';

/** What the player must know of an episode; printed on the element by the server. */
export interface PlayedEpisode {
  readonly guid: string;
  readonly title: string;
  readonly show: string;
  readonly cover: string;
  /** Seconds, as measured; the browser's own figure is known only once it has fetched something. */
  readonly duration: number;
  readonly chapters: readonly { readonly start: number; readonly title: string }[];
}

export const SPEEDS = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;

export class Playback {
  readonly audio: HTMLAudioElement;
  readonly episode: PlayedEpisode;
  /** Where to begin, until the browser knows the file well enough to go there. */
  #from: number | undefined;
  #until: number | undefined;
  #sleepAt: number | undefined;
  #sleepTimer: ReturnType<typeof setTimeout> | undefined;
  #wasStarted = false;
  #savedAt = 0;

  constructor(audio: HTMLAudioElement, episode: PlayedEpisode) {
    this.audio = audio;
    this.episode = episode;
    this.#from = rememberedPlace(episode.guid);
    audio.defaultPlaybackRate = audio.playbackRate = rememberedSpeed();
    audio.addEventListener('play', () => { this.#wasStarted = true; });
    audio.addEventListener('loadedmetadata', () => this.#goToStart());
    audio.addEventListener('timeupdate', () => this.#watch());
    audio.addEventListener('pause', () => this.save());
    audio.addEventListener('ended', () => rememberPlace(episode.guid, undefined));
    if (audio.readyState > 0) this.#goToStart();
  }

  /** Seconds into the episode. */
  get time(): number {
    return this.#from ?? this.audio.currentTime;
  }

  get duration(): number {
    return Number.isFinite(this.audio.duration) ? this.audio.duration : this.episode.duration;
  }

  get chapter(): PlayedEpisode['chapters'][number] | undefined {
    return chapterAt(this.episode.chapters, this.time);
  }

  /** Begins or goes on. A refusal is shown by the element's own error event, or is the listener's own pause. */
  play(): void {
    if (this.audio.error) {
      this.#from = this.time;
      this.audio.load();
    }
    this.audio.play().catch(() => undefined);
  }

  toggle(): void {
    if (this.audio.paused) this.play();
    else this.audio.pause();
  }

  /** Goes to a moment; with an end, the sound pauses there once. */
  seek(moment: Moment): void {
    this.#until = moment.end;
    const to = Math.min(Math.max(0, moment.start), this.duration);
    if (this.audio.readyState > 0) this.audio.currentTime = to;
    else this.#from = to;
    // Nothing is playing yet, so nothing else would say that the place has changed.
    if (this.audio.paused) this.audio.dispatchEvent(new Event('timeupdate'));
  }

  skip(seconds: number): void {
    this.seek({ start: this.time + seconds });
  }

  /** Goes a chapter back or on. Back means the start of this one, unless it has only just begun. */
  goToChapter(step: -1 | 1): void {
    const { chapters } = this.episode;
    const now = chapters.findLastIndex((chapter) => chapter.start <= this.time);
    const isAtStart = this.time - (chapters[now]?.start ?? 0) < 3;
    const target = chapters[step === 1 ? now + 1 : now - (isAtStart ? 1 : 0)];
    if (target) this.seek({ start: target.start });
  }

  set speed(speed: number) {
    this.audio.defaultPlaybackRate = this.audio.playbackRate = speed;
    rememberSpeed(speed);
  }

  /** The next speed up or down the list. */
  changeSpeed(step: -1 | 1): void {
    const at = SPEEDS.findIndex((speed) => speed >= this.audio.playbackRate);
    this.speed = SPEEDS[at + step] ?? this.audio.playbackRate;
  }

  /** Stops after so many minutes, at the end of the chapter, or (undefined) not at all. */
  sleepAfter(minutes: number | 'chapter' | undefined): void {
    clearTimeout(this.#sleepTimer);
    this.#sleepAt = undefined;
    // The last chapter ends where the sound does, and needs no stop.
    if (minutes === 'chapter') this.#sleepAt = this.episode.chapters.find((chapter) => chapter.start > this.time)?.start;
    else if (minutes !== undefined) this.#sleepTimer = setTimeout(() => this.#fallAsleep(), minutes * 60_000);
  }

  /** Keeps the place, once the listener has pressed play. */
  save(): void {
    if (this.#wasStarted && !this.audio.ended) rememberPlace(this.episode.guid, this.time);
  }

  #fallAsleep(): void {
    if (this.audio.paused) return;
    this.#sleepAt = undefined;
    this.audio.pause();
    this.audio.dispatchEvent(new Event('slept'));
  }

  #goToStart(): void {
    if (this.#from === undefined) return;
    this.audio.currentTime = this.#from;
    this.#from = undefined;
  }

  #watch(): void {
    if (this.audio.paused) return;
    if (this.#sleepAt !== undefined && this.time >= this.#sleepAt) this.#fallAsleep();
    if (this.#until !== undefined && this.time >= this.#until) {
      this.#until = undefined;
      this.audio.pause();
    }
    if (Math.abs(this.time - this.#savedAt) < 1) return;
    this.#savedAt = this.time;
    this.save();
  }
}
