/** The form that makes a new drawer: sends files first, then the answers, and goes to what was made. */

import { askServer, sendFile } from './ask-server.ts';

interface Made {
  readonly folder?: string;
  readonly sentence?: string;
}

export function startNew(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-status]')!;
  const alert = form.querySelector<HTMLElement>('[data-alert]')!;
  const button = form.querySelector<HTMLButtonElement>('[type="submit"]')!;

  const make = async (): Promise<void> => {
    alert.textContent = '';
    status.textContent = status.dataset['working'] ?? '';
    const uploads: Record<string, string> = {};
    for (const input of form.querySelectorAll<HTMLInputElement>('[data-upload]')) {
      const [file] = input.files ?? [];
      if (!file) continue;
      const { status: code, data } = await sendFile<{ upload?: string; sentence?: string }>('/api/upload', file);
      if (code !== 200 || data?.upload === undefined) return fail(data?.sentence);
      uploads[input.dataset['upload']!] = data.upload;
    }
    const answers: Record<string, string> = {};
    for (const field of form.querySelectorAll<HTMLElement>('[data-answer]')) {
      const ticked = [...field.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value).join(',');
      const typed = field instanceof HTMLFieldSetElement ? ticked : (field as HTMLInputElement).value.trim();
      if (typed !== '') answers[field.dataset['answer']!] = typed;
    }
    const { data } = await askServer<Made>('/api/new', { kind: form.dataset['new'], answers, uploads });
    if (data?.folder === undefined) return fail(data?.sentence);
    location.assign(`/edit/${data.folder}`);
  };
  const fail = (sentence: string | undefined): void => {
    status.textContent = sentence === undefined ? (status.dataset['gone'] ?? '') : '';
    alert.textContent = sentence ?? '';
    button.disabled = false;
  };
  suggestId(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    void make();
  });
}

/** Proposes a folder's name out of the title, until somebody writes another. */
function suggestId(form: HTMLFormElement): void {
  const id = form.querySelector<HTMLInputElement>('[data-id-from]');
  if (!id) return;
  const sources = (id.dataset['idFrom'] ?? '').split(' ').map((name) => form.querySelector<HTMLInputElement>(`[data-answer="${name}"]`)).filter((field) => field !== null);
  let proposed = '';
  for (const source of sources) {
    source.addEventListener('input', () => {
      if (id.value !== proposed) return;
      proposed = asId(sources.map(({ value }) => value).join(' '));
      id.value = proposed;
    });
  }
}

const LONGEST_ID = 60;

/** Words as an id: ASCII, small letters, single hyphens, no word cut in two. */
function asId(words: string): string {
  const ascii = words.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('đ', 'd').normalize('NFD').replaceAll(/\p{M}/gu, '');
  const parts = ascii.split(/[^a-z0-9]+/).filter((part) => part !== '');
  return parts.reduce((id, part) => (id.length + part.length < LONGEST_ID ? (id === '' ? part : `${id}-${part}`) : id), '');
}
