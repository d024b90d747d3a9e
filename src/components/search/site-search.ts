// The search page in a browser: reads ?q=, asks Pagefind, lists what it found. Nothing is loaded before there is a question.
import { parseInert } from '../layout/trusted-types.ts';

/** What is used of Pagefind's browser module. https://pagefind.app/docs/api/ */
interface Pagefind {
  search(words: string): Promise<{ results: { id: string; data(): Promise<Hit> }[] }>;
}
interface Hit { url: string; excerpt: string; meta: Record<string, string> }

const MOST_SHOWN = 30;
const section = document.querySelector<HTMLElement>('#search')!;
const line = section.querySelector<HTMLElement>('[role=status]')!;
const list = section.querySelector<HTMLElement>('.results')!;
const input = document.querySelector<HTMLInputElement>('input[name=q]')!;
const locale = section.dataset['locale']!;
const words = JSON.parse(section.dataset['words']!) as Record<'none' | 'one' | 'other' | 'failed' | 'searching', string>;

let loading: Promise<Pagefind> | undefined;
/** The index, asked for once. The address is put together here so that the bundler leaves it alone. */
function pagefind(): Promise<Pagefind> {
  const address = new URL('/pagefind/pagefind.js', location.href).href;
  loading ??= import(/* @vite-ignore */ address) as Promise<Pagefind>;
  return loading;
}

/** One hit as a list item. Pagefind's excerpt is markup with `<mark>` alone; it is rebuilt from its text. */
function toItem(hit: Hit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = item.appendChild(document.createElement('h3'));
  const link = heading.appendChild(document.createElement('a'));
  link.href = hit.url;
  link.textContent = hit.meta['title'] ?? hit.url;
  if (hit.meta['language'] && hit.meta['language'] !== locale) link.lang = hit.meta['language'];
  const note = item.appendChild(document.createElement('p'));
  note.className = 'small quiet';
  note.textContent = [hit.meta['label'], hit.meta['dateWords'], hit.meta['people']].filter(Boolean).join(' · ');
  const excerpt = item.appendChild(document.createElement('p'));
  excerpt.lang = hit.meta['page'] ?? locale;
  for (const part of hit.excerpt.split(/(<mark>.*?<\/mark>)/)) excerpt.append(toNode(part));
  return item;
}

function toNode(part: string): Node {
  const text = parseInert(part).body.textContent ?? '';
  if (!part.startsWith('<mark>')) return document.createTextNode(text);
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

/** Both languages of one page are one hit; the reader's own language is the one kept. */
function oncePerPage(hits: Hit[]): Hit[] {
  const kept = new Map<string, Hit>();
  for (const hit of hits) {
    const id = hit.meta['id'] ?? hit.url;
    if (!kept.has(id) || hit.meta['page'] === locale) kept.set(id, hit);
  }
  return [...kept.values()];
}

async function run(question: string): Promise<void> {
  line.textContent = words.searching;
  try {
    const found = await (await pagefind()).search(question);
    const hits = oncePerPage(await Promise.all(found.results.slice(0, MOST_SHOWN).map((result) => result.data())));
    list.replaceChildren(...hits.map(toItem));
    const count = hits.length === 0 ? words.none : hits.length === 1 ? words.one : words.other;
    line.textContent = count.replace('{n}', String(hits.length)).replace('{q}', question);
  } catch {
    line.textContent = words.failed;
  }
}

const question = new URLSearchParams(location.search).get('q')?.trim();
if (question) {
  input.value = question;
  void run(question);
}

export {};
