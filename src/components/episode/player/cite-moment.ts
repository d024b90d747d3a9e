// Sharing and citing a moment: an address that leads there, the words said, and a reference in the usual formats.
// References come ready from the server; only the address in them is changed.
import { formatClock, momentFragment, type Moment } from '../../../domain/timestamp.ts';
import type { Playback } from './playback.ts';

/** Opens the box with the moment that is heard, or with the words the reader has marked in the transcript. */
export function citeMoment(dialog: HTMLDialogElement, playback: Playback): void {
  playback.audio.pause();
  const { moment, cues, words } = momentOf(playback);
  const page = dialog.dataset['address']!;
  const address = page + momentFragment(moment);
  const clock = moment.end === undefined ? formatClock(moment.start) : `${formatClock(moment.start)}–${formatClock(moment.end)}`;
  const voice = cues[0]?.closest<HTMLElement>('[data-voice]')?.dataset['voice'];
  const fill = (name: string, text: string): void => {
    const field = dialog.querySelector<HTMLTextAreaElement>(`[name=${name}]`);
    if (field) field.value = text;
  };
  fill('address', address);
  // A quotation within the quotation takes the inner marks.
  const [open = '', close = '', inner = '', outer = ''] = dialog.dataset['quotes']!;
  const quoted = words.replaceAll(open, inner).replaceAll(close, outer);
  fill('quote', words && `${open}${quoted}${close} (${[voice, playback.episode.title, clock].filter(Boolean).join(', ')})`);
  for (const field of dialog.querySelectorAll<HTMLTextAreaElement>('[data-reference]')) {
    field.value = field.dataset['reference']!.replaceAll(page, address);
  }
  const quote = dialog.querySelector<HTMLElement>('[data-part=quote]');
  if (quote) quote.hidden = !words;
  const share = dialog.querySelector<HTMLElement>('[data-part=share]');
  if (share) {
    share.hidden = !('share' in navigator);
    share.onclick = () => void navigator.share({ title: playback.episode.title, url: address }).catch(() => undefined);
  }
  dialog.showModal();
}

/** The cues marked by the reader, or the one that is heard. */
function momentOf({ time, audio }: Playback): { moment: Moment; cues: Element[]; words: string } {
  const own = document.querySelector('.transcript');
  const marked = getSelection();
  if (own && marked && !marked.isCollapsed && marked.containsNode(own, true)) {
    const cues = [...own.querySelectorAll<HTMLElement>('[data-t]')].filter((cue) => marked.containsNode(cue, true));
    const [first, last] = [cues[0], cues.at(-1)];
    if (first && last) {
      const moment = { start: Number(first.dataset['t']), end: Number(last.dataset['end']) };
      return { moment, cues, words: cues.map(textOf).join(' ') };
    }
  }
  const heard = own?.querySelector<HTMLElement>('.is-heard');
  const start = heard && (audio.currentTime > 0 || time > 0) ? Number(heard.dataset['t']) : Math.floor(time);
  return { moment: { start }, cues: heard ? [heard] : [], words: heard ? textOf(heard) : '' };
}

function textOf(cue: Element): string {
  return cue.textContent.replace(/\s+/g, ' ').trim();
}
