// The player: a custom element around the browser's own audio, which it takes over from when it is defined.
import { formatClock, momentOfAddress } from '../../../domain/timestamp.ts';
import { clickedAction, perform, typedAction } from './actions.ts';
import { citeMoment } from './cite-moment.ts';
import { findInTranscript } from './find-in-transcript.ts';
import { followTranscript } from './follow-transcript.ts';
import { listenTo, playbackOf, playerIsSeen } from './listening.ts';
import { drawPlayButton } from './play-button.ts';
import { Playback, type PlayedEpisode } from './playback.ts';
import { SeekBar, type SeekWords } from './seek-bar.ts';

/** Sentences that only the script can say; printed on the element by the server. */
export type PlayerWords = SeekWords & Record<
  'chapter' | 'speedNow' | 'mute' | 'unmute' | 'slept' | 'loading' | 'failed' | 'cite', string>;

/** How long the sound may be fetched before that is said, in milliseconds. */
const PATIENCE = 800;

export class EpisodePlayer extends HTMLElement {
  #gone = new AbortController();

  connectedCallback(): void {
    this.#gone = new AbortController();
    const { signal } = this.#gone;
    const episode = JSON.parse(this.dataset['episode']!) as PlayedEpisode;
    const words = JSON.parse(this.dataset['words']!) as PlayerWords;
    const native = this.querySelector('audio')!;
    const carried = playbackOf(episode.guid);
    // The sound came along from another page: this page's own element would be a second one.
    if (carried && carried.audio !== native) native.remove();
    const playback = carried ?? new Playback(native, episode);
    const { audio } = playback;
    audio.controls = false;

    const part = <T extends Element = HTMLElement>(name: string) => this.querySelector<T>(`[data-part=${name}]`);
    const status = part('status')!;
    const say = (sentence: string): void => { status.textContent = sentence; };
    const bar = new SeekBar(this, playback, words);
    const write = (element: Element | null, text: string): void => {
      if (element && element.textContent !== text) element.textContent = text;
    };
    const draw = (): void => {
      drawPlayButton(this, playback);
      bar.draw();
      write(part('now'), formatClock(playback.time));
      write(part('chapter'), playback.chapter?.title ?? '');
      write(this.querySelector('[data-do=cite]'), words.cite.replace('{time}', formatClock(playback.time)));
    };
    const on = (type: string, hear: () => void): void => audio.addEventListener(type, hear, { signal });

    for (const type of ['timeupdate', 'pause', 'loadedmetadata']) on(type, draw);
    on('play', () => {
      listenTo(playback, this.querySelector('template')!);
      draw();
    });
    // A short wait is not worth a word.
    let wait: ReturnType<typeof setTimeout> | undefined;
    on('waiting', () => { wait = setTimeout(() => say(words.loading), PATIENCE); });
    for (const type of ['playing', 'pause', 'error']) on(type, () => {
      clearTimeout(wait);
      if (status.textContent === words.loading) say('');
    });
    on('slept', () => say(words.slept));
    on('error', () => say(words.failed));
    on('ratechange', () => this.#showSpeed(audio.playbackRate));
    on('volumechange', () => this.#showVolume(audio, words));

    const run = (action: string | undefined): boolean => {
      if (action === 'cite') citeMoment(part<HTMLDialogElement>('moment')!, playback);
      else if (action === 'keys') this.#showKeys();
      else if (!perform(action, playback)) return false;
      if (action === 'previous' || action === 'next') say(words.chapter.replace('{title}', playback.chapter?.title ?? ''));
      if (action === 'slower' || action === 'faster') say(words.speedNow.replace('{n}', speedName(audio.playbackRate)));
      return true;
    };
    this.addEventListener('click', (event) => run(clickedAction(event)), { signal });
    this.addEventListener('keydown', (event) => {
      if (!(event.target as Element).closest('dialog') && run(typedAction(event))) event.preventDefault();
    }, { signal });
    this.addEventListener('change', ({ target }) => {
      const choice = target as HTMLSelectElement;
      if (choice.name === 'speed') playback.speed = Number(choice.value);
      if (choice.name === 'sleep') playback.sleepAfter(choice.value === 'chapter' ? 'chapter' : Number(choice.value) || undefined);
    }, { signal });
    part<HTMLInputElement>('volume')?.addEventListener('input', ({ target }) => {
      audio.volume = Number((target as HTMLInputElement).value);
      audio.muted = false;
    });

    const goToAddress = (): void => {
      // A passage is named after the whole second; its first cue knows the moment itself.
      const cue = document.getElementById(location.hash.slice(1))?.querySelector<HTMLElement>('[data-t]');
      const moment = cue ? { start: Number(cue.dataset['t']) } : momentOfAddress(location, playback.duration);
      if (moment) playback.seek(moment);
    };
    if (!this.hasAttribute('data-compact')) {
      // An address with a moment wins over where the listener was; it never starts the sound by itself.
      if (!carried) goToAddress();
      addEventListener('hashchange', goToAddress, { signal });
      document.addEventListener('click', (event) => this.#playLink(event, playback), { signal });
      for (const section of document.querySelectorAll<HTMLElement>('.transcript')) {
        followTranscript(section, playback, signal, !carried);
        findInTranscript(section);
      }
    }
    const sight = new IntersectionObserver(([entry]) => playerIsSeen(playback, entry!.isIntersecting), { threshold: 0.2 });
    sight.observe(this);
    signal.addEventListener('abort', () => {
      sight.disconnect();
      playerIsSeen(playback, false);
    });
    on('play', () => playerIsSeen(playback, this.getBoundingClientRect().bottom > 0));
    if (carried) playerIsSeen(playback, true);

    this.#showSpeed(audio.playbackRate);
    this.#showVolume(audio, words);
    this.#offerVolume();
    if (audio.error) say(words.failed);
    draw();
  }

  disconnectedCallback(): void {
    this.#gone.abort();
  }

  /** A link into the sound file plays it here instead of leaving the page. */
  #playLink(event: MouseEvent, playback: Playback): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="#t="]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.href.split('#')[0] !== playback.audio.src) return;
    const moment = momentOfAddress(new URL(link.href), playback.duration);
    if (!moment) return;
    event.preventDefault();
    playback.seek(moment);
    playback.play();
  }

  /** Opens the list of keys with what it is folded into, or closes it. */
  #showKeys(): void {
    const folds = [...this.querySelectorAll('details')];
    const isSeen = folds.every((fold) => fold.open);
    for (const fold of folds) fold.open = !isSeen || fold.contains(document.activeElement);
  }

  #showSpeed(speed: number): void {
    const choice = this.querySelector<HTMLSelectElement>('select[name=speed]');
    if (choice) choice.value = String(speed);
  }

  #showVolume(audio: HTMLAudioElement, words: PlayerWords): void {
    const range = this.querySelector<HTMLInputElement>('[data-part=volume]');
    const button = this.querySelector<HTMLElement>('[data-do=mute]');
    if (!range || !button) return;
    range.value = String(audio.muted ? 0 : audio.volume);
    button.setAttribute('aria-label', audio.muted ? words.unmute : words.mute);
    button.classList.toggle('is-muted', audio.muted);
  }

  /** On some phones the volume is the phone's own, and cannot be set from a page. */
  #offerVolume(): void {
    const probe = document.createElement('audio');
    probe.volume = 0.5;
    const group = this.querySelector<HTMLElement>('[data-part=sound]');
    if (group) group.hidden = probe.volume !== 0.5;
  }
}

function speedName(speed: number): string {
  return `${new Intl.NumberFormat(document.documentElement.lang).format(speed)}×`;
}
