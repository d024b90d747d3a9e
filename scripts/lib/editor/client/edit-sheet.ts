/** The form of one drawer: checks while somebody types, shows drafts, saves. */

import { askServer } from './ask-server.ts';
import { startLists } from './list-items.ts';
import { startPreview } from './preview-frame.ts';
import { readValue, type FieldElements } from './read-form.ts';
import { firstInvalid, sentence, showProblems, type ShownProblem } from './show-problems.ts';

/** How long, in milliseconds, a pause in typing is. */
const PAUSE = 350;

interface Judged {
  readonly problems: readonly ShownProblem[];
  readonly summary: string;
  readonly conflict?: string;
  /** The files as they are after saving, by path. */
  readonly hashes?: Readonly<Record<string, string>>;
  readonly isChanged?: boolean;
}

export function startEditing(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-status]')!;
  const alert = form.querySelector<HTMLElement>('[data-alert]')!;
  const sections = [...form.querySelectorAll<HTMLElement>('[data-file]')];
  let places = new Map<string, FieldElements>();
  let isDirty = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const read = (): unknown => {
    places = new Map();
    return {
      target: form.dataset['target'],
      files: sections.map((section) => {
        const found: FieldElements = new Map();
        places.set(section.dataset['file']!, found);
        const root = section.querySelector('[data-root]')!;
        const body = section.querySelector<HTMLTextAreaElement>('[data-body]')?.value;
        return { path: section.dataset['file'], hash: section.dataset['hash'], data: readValue(root, '', found) ?? {}, ...(body !== undefined && { body }) };
      }),
    };
  };

  /** Asks the check about what is typed; only the last answer counts. */
  const judge = async (): Promise<void> => {
    const number = (asked += 1);
    const { status: code, data } = await askServer<Judged>('/api/draft', read());
    if (number !== asked) return;
    if (!data?.problems) {
      status.textContent = status.dataset['gone'] ?? '';
      return;
    }
    showProblems(form, data.problems, places);
    if (code === 409) refuse(data);
    // What stood in the way of saving is mended: nothing more to say of it.
    else if (!data.problems.some(({ isFatal }) => isFatal)) alert.replaceChildren();
    status.textContent = `${isDirty ? `${status.dataset['unsaved']} ` : ''}${data.summary}`;
  };

  const changed = (): void => {
    isDirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => void judge(), PAUSE);
  };

  const refuse = ({ conflict, problems }: Judged): void => {
    const words = document.createElement('p');
    words.textContent = conflict ?? alert.dataset['notSaved'] ?? '';
    alert.replaceChildren(words);
    if (conflict === undefined) {
      const list = document.createElement('ul');
      list.className = 'problems';
      list.append(...problems.filter(({ isFatal }) => isFatal).map((problem) => sentence(problem)));
      alert.append(list);
      return;
    }
    const link = document.createElement('a');
    link.href = location.href;
    link.textContent = alert.dataset['reload'] ?? '';
    alert.append(link);
  };

  const save = async (): Promise<void> => {
    clearTimeout(timer);
    asked += 1;
    alert.replaceChildren();
    const { status: code, data } = await askServer<Judged>('/api/save', read());
    if (!data?.problems) {
      status.textContent = status.dataset['gone'] ?? '';
      return;
    }
    showProblems(form, data.problems, places);
    if (code !== 200) {
      status.textContent = data.summary;
      refuse(data);
      firstInvalid(form)?.focus();
      return;
    }
    isDirty = false;
    for (const section of sections) section.dataset['hash'] = data.hashes?.[section.dataset['file']!] ?? section.dataset['hash'];
    for (const note of form.querySelectorAll<HTMLElement>('[data-missing]')) note.hidden = note.closest<HTMLElement>('[data-file]')?.dataset['hash'] !== note.dataset['missing'];
    status.textContent = `${data.isChanged ? status.dataset['saved'] : status.dataset['nothing']} ${data.summary}`;
  };

  form.addEventListener('input', changed);
  startLists(form, changed);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save();
  });
  // Wherever the keyboard is, also among the preview's buttons.
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void save();
  });
  // Enter in a field must not save: lists are full of single lines.
  form.addEventListener('keydown', (event) => { if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault(); });
  addEventListener('beforeunload', (event) => { if (isDirty) event.preventDefault(); });
  const preview = document.querySelector<HTMLElement>('.preview');
  if (preview) startPreview(preview);
  void judge();
}
