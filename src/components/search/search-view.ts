// The search page in use: the form and the address say what is asked, the engine answers, the answer is drawn.
import { startSearch, type SearchAnswer, type SearchEngine, type SearchHit } from '../../search/engine.ts';
import { copyCitation } from './copy-citation.ts';
import { FACET_PARAMETERS, fillForm, readForm, searchOptions } from './search-address.ts';
import { drawFacets, facetFields, type FacetField } from './search-facets.ts';
import { hitItems, isCitable } from './search-hit.ts';
import { makeElement } from './make-element.ts';
import type { SearchWords } from './search-words.ts';

/** Milliseconds after the last key: to the first results, and to the words that say how many they are. */
const TYPING = 150;
const ANNOUNCED = 700;
const STEP = 10;
const MOST_SAVED = 200;

/** @param signal ends it, when the page goes */
export function showSearch(root: HTMLElement, signal: AbortSignal): void {
  const find = <E extends HTMLElement>(selector: string): E => root.querySelector<E>(selector)!;
  const lang = root.dataset['locale']!;
  const words = JSON.parse(root.dataset['words']!) as SearchWords;
  const [form, status, note, list, more, tools] = [find<HTMLFormElement>('form'), find('[role=status]'), find('.search-note'), find('.search-hits'), find('[data-more]'), find('.search-tools')];
  const field = find<HTMLInputElement>('input[name=q]');
  const choices = find<HTMLDetailsElement>('.search-facets');
  let engine: Promise<SearchEngine> | undefined;
  let asked = 0;
  let lastKey = -Infinity;
  let shown = STEP;
  let typing: ReturnType<typeof setTimeout> | undefined;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  let latest: SearchAnswer | undefined;
  /** The address as it was last decided on; what is being typed takes its place until it is. */
  let decided = location.search;

  const load = (): Promise<SearchEngine> => {
    engine ??= startSearch({ pagefind: '/pagefind/', lexicon: '/search/' });
    engine.catch(() => { engine = undefined; });
    return engine;
  };
  const announce = (text: string): void => {
    clearTimeout(announcing);
    announcing = setTimeout(() => { status.textContent = text; }, Math.max(0, lastKey + ANNOUNCED - performance.now()));
  };
  /** Browsers refuse more than some changes of address a minute; the search goes on. */
  const setAddress = (how: 'replaceState' | 'pushState', search: string): void => {
    try {
      history[how](how === 'replaceState' ? { ...history.state, shown } : { shown }, '', search || location.pathname);
    } catch {
      // The address is late, then.
    }
  };
  const addressOf = (said: URLSearchParams): string => (said.size > 0 ? `?${said}` : '');

  const run = async (): Promise<void> => {
    const said = readForm(form);
    const query = said.get('q') ?? '';
    const turn = ++asked;
    if (said.size === 0) {
      list.replaceChildren();
      note.replaceChildren();
      for (const part of [more, tools]) part.hidden = true;
      announce('');
      return;
    }
    root.ariaBusy = 'true';
    try {
      const answer = await (await load()).search(query, { ...searchOptions(said), lang });
      const hits = await answer.hits(0, shown);
      if (turn !== asked) return;
      latest = answer;
      drawHits(hits, said);
      announce(countWords(answer.total, query));
      // The counts weigh as much as the hits, so they come after them, and only where they are seen or needed.
      if (choices.open || answer.total === 0) drawFacets(facets, await answer.counts());
      if (turn === asked) await drawNote(answer, said, query);
    } catch (error) {
      if (turn !== asked) return;
      console.error(error);
      list.replaceChildren();
      announce(words.failed);
    }
    root.ariaBusy = null;
  };

  const countWords = (n: number, query: string): string => {
    const { none, one, other } = query ? words : words.all;
    return (n === 0 ? none : n === 1 ? one : other).replace('{n}', String(n)).replace('{q}', () => query);
  };

  const drawHits = (hits: readonly SearchHit[], said: URLSearchParams): void => {
    const groups = new Map<string, HTMLLIElement[]>();
    for (const hit of hits) {
      // By date the order is one for all kinds.
      const kind = said.get('sort') ? '' : (hit.filters['kind']?.[0] ?? 'page');
      groups.set(kind, [...(groups.get(kind) ?? []), ...hitItems(hit, words, lang)]);
    }
    list.replaceChildren(...[...groups].flatMap(([kind, items]) => [
      ...(kind ? [makeElement('h2', {}, words.kinds[kind] ?? kind)] : []),
      makeElement('ol', { className: 'results' }, ...items),
    ]));
    more.hidden = (latest?.total ?? 0) <= shown;
    tools.hidden = !hits.some(isCitable);
    const feeds = facets.flatMap(({ input, label }) => (input.checked && input.dataset['feed'] ? [makeElement('a', { href: input.dataset['feed'], className: 'standalone' }, label)] : []));
    find('[data-feeds]').replaceChildren(...(feeds.length > 0 ? [words.feeds, ' ', ...feeds.flatMap((link, i) => (i > 0 ? [' · ', link] : [link]))] : []));
  };

  /** What was made of the query, and where to go when it found nothing. */
  const drawNote = async (answer: SearchAnswer, said: URLSearchParams, query: string): Promise<void> => {
    const linkTo = (changes: Record<string, string>, text: string): HTMLAnchorElement => {
      const next = new URLSearchParams(said);
      for (const [name, value] of Object.entries(changes)) next.set(name, value);
      return makeElement('a', { href: `?${next}`, className: 'standalone' }, text);
    };
    const lines: (Node | string)[][] = [];
    const { correction } = answer;
    if (correction) {
      lines.push([words.corrected.replace('{used}', () => correction.used), ' ', linkTo({ correct: 'no' }, words.instead.replace('{typed}', () => correction.typed))]);
    }
    if (answer.exact) lines.push([words.exact]);
    else if (answer.total > 0 && /^["«»“”„]/.test(query)) lines.push([words.notExact]);
    if (answer.total === 0) {
      const isNarrowed = FACET_PARAMETERS.some((name) => said.has(name));
      if (isNarrowed) {
        const wide = new URLSearchParams(said);
        for (const name of FACET_PARAMETERS) wide.delete(name);
        lines.push([makeElement('a', { href: `?${wide}`, className: 'standalone' }, words.clear)]);
      }
      const like = isNarrowed ? [] : await (await load()).suggest(query);
      if (like.length > 0) lines.push([words.suggest, ' ', ...like.flatMap((word, i) => [i > 0 ? ' · ' : '', linkTo({ q: word }, word)])]);
      lines.push([words.topics, ' ', ...facets.filter(({ input }) => input.dataset['page']).sort((a, b) => b.count - a.count).slice(0, 6)
        .flatMap(({ input, label }, i) => [i > 0 ? ' · ' : '', makeElement('a', { href: input.dataset['page']!, className: 'standalone' }, label)])]);
    }
    note.replaceChildren(...lines.map((line) => makeElement('p', {}, ...line)));
  };

  const decide = (): void => {
    clearTimeout(typing);
    shown = STEP;
    const next = addressOf(readForm(form));
    if (next !== decided) {
      // The entry gets back what it stood for before the typing.
      setAddress('replaceState', decided);
      setAddress('pushState', next);
      decided = next;
    }
    void run();
  };

  const facets: FacetField[] = facetFields(root);
  const fromAddress = (): void => {
    decided = location.search;
    shown = (history.state as { shown?: number } | null)?.shown ?? STEP;
    fillForm(form, new URLSearchParams(decided), (name, value) => {
      const input = makeElement('input', { type: 'checkbox', name, value, checked: true });
      input.setAttribute('form', form.id);
      find(`fieldset[data-facet=${name}] .choices`).append(makeElement('label', {}, input, ` ${value} `, makeElement('span', { className: 'count' })));
      facets.splice(0, Infinity, ...facetFields(root));
    });
    void run();
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    decide();
  }, { signal });
  field.addEventListener('input', () => {
    lastKey = performance.now();
    // What was about to be said is of an older question.
    clearTimeout(announcing);
    (form.elements.namedItem('correct') as HTMLInputElement).value = '';
    clearTimeout(typing);
    typing = setTimeout(() => {
      shown = STEP;
      setAddress('replaceState', addressOf(readForm(form)));
      void run();
    }, TYPING);
  }, { signal });
  root.addEventListener('change', (event) => {
    if (event.target !== field) decide();
  }, { signal });
  addEventListener('popstate', fromAddress, { signal });
  choices.addEventListener('toggle', () => {
    if (choices.open) void latest?.counts().then((counts) => drawFacets(facets, counts));
  }, { signal });

  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest<HTMLAnchorElement>('.search-note a[href^="?"]');
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      setAddress('replaceState', decided);
      shown = STEP;
      setAddress('pushState', link.search);
      fromAddress();
      field.focus();
    }
    const cite = target.closest<HTMLElement>('[data-cite]');
    if (cite) void copyCitation(cite.dataset['cite']!).then(() => { cite.firstChild!.textContent = words.copied; status.textContent = words.copied; }, () => { status.textContent = words.saveFailed; });
    const save = target.closest<HTMLElement>('[data-save]');
    if (save && latest) void saveHits(latest, save.dataset['save'] as 'bib' | 'ris' | 'csv').catch(() => { status.textContent = words.saveFailed; });
    if (target.closest('[data-more]')) {
      const before = list.querySelectorAll('h3 a').length;
      shown += STEP;
      setAddress('replaceState', location.search);
      void run().then(() => list.querySelectorAll<HTMLElement>('h3 a')[before]?.focus());
    }
  }, { signal });

  const saveHits = async (answer: SearchAnswer, format: 'bib' | 'ris' | 'csv'): Promise<void> => {
    const [{ saveFile, writeList }, hits] = await Promise.all([import('./save-list.ts'), answer.hits(0, MOST_SAVED)]);
    const citable = hits.filter(isCitable);
    const tables = [root.dataset['outputs']!, ...(citable.some(({ filters }) => filters['kind']?.[0] === 'episode') ? [root.dataset['episodes']!] : [])];
    saveFile(tools.dataset['name']!, await writeList(citable, format, tables.map((folder) => `${folder}outputs.csv`)), format);
  };

  form.append(makeElement('input', { type: 'hidden', name: 'correct' }));
  find<HTMLSelectElement>('select').disabled = false;
  for (const part of root.querySelectorAll<HTMLElement>('[data-script]')) part.hidden = false;
  choices.open = matchMedia('(min-width: 62rem)').matches;
  // What was typed while this was loading is a question already.
  if (field.value.trim() && !new URLSearchParams(location.search).has('q')) {
    lastKey = performance.now();
    void run();
  } else fromAddress();
  // Loaded while the reader thinks of what to write.
  void load().catch(() => undefined);
}
