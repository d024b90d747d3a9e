// Finds words in the transcript and goes from hit to hit. Hits are painted, so the text itself is not touched.
// https://www.w3.org/TR/css-highlight-api-1/

export function findInTranscript(section: HTMLElement): void {
  const form = section.querySelector<HTMLFormElement>('form');
  if (!form) return;
  const input = form.querySelector('input')!;
  const count = form.querySelector<HTMLElement>('[role=status]')!;
  let hits: Range[] = [];
  let at = -1;

  const paint = (name: string, ranges: Range[]): void => {
    if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
  };
  const go = (step: number): void => {
    const words = input.value.trim();
    at = hits.length === 0 ? -1 : (at + step + hits.length) % hits.length;
    const hit = hits[at];
    paint('found-here', hit ? [hit] : []);
    hit?.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { some, none } = form.dataset;
    count.textContent = words === '' ? '' : hit ? some!.replace('{n}', String(at + 1)).replace('{all}', String(hits.length)) : none!;
  };
  const find = (): void => {
    hits = rangesOf(section, input.value.trim());
    paint('found', hits);
    at = -1;
    go(1);
  };
  input.addEventListener('input', find);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    go(1);
  });
  form.querySelector<HTMLElement>('[data-do=find-previous]')!.onclick = () => go(-1);
}

/** Where the words stand in the speech, without regard to case; also across cues of one passage. */
function rangesOf(section: HTMLElement, words: string): Range[] {
  if (words === '') return [];
  const wanted = words.toLowerCase().replace(/\s+/g, ' ');
  const ranges: Range[] = [];
  for (const passage of section.querySelectorAll('.passage')) {
    const speech = passage.lastElementChild!;
    const text = speech.textContent.toLowerCase();
    for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
      ranges.push(rangeOf(speech, start, start + wanted.length));
    }
  }
  return ranges;
}

/** The range between two places in the text of an element. */
function rangeOf(element: Element, start: number, end: number): Range {
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const after = before + node.length;
    if (start >= before && start < after) range.setStart(node, start - before);
    if (end > before && end <= after) range.setEnd(node, end - before);
    before = after;
  }
  return range;
}
