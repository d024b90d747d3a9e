/** The piece of a page that shows why it was found, as data: the page builds elements, never HTML strings. */
import type { BackendPage } from './backend.ts';

/** Text with `hit` true where it should be marked. */
export interface ExcerptPiece {
  text: string;
  hit: boolean;
}

/** A moment of speech. */
export interface PassageHit {
  /** element id: `t-312` */
  id: string;
  /** where it begins, in whole seconds */
  seconds: number;
  /** time and speakers: «5:12 · Kari Nordmann» */
  title: string;
  pieces: ExcerptPiece[];
}

/** Beginnings of the ids that the index has around what is searched and not shown: the title, kind and date, and facts beside the text. */
export const NOT_SHOWN = 'off-';
export const SHOWN = 'on-';

const LENGTH = 30;
/** A word without the quotation marks and full stops around it. */
const BARE = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su;

/** The engine counts words between white space, but not around a byte order mark. */
const splitWords = (content: string): string[] => content.split(/[^\S\uFEFF]+/);

/** Start of the window of `LENGTH` words with the most different units in it, then the most hits. */
function bestStart(hits: readonly { at: number; unit: number }[], from: number, to: number): number {
  let best = from;
  let bestScore = -1;
  for (const { at } of hits) {
    const inside = hits.filter((hit) => hit.at >= at && hit.at < at + LENGTH);
    const score = new Set(inside.map((hit) => hit.unit)).size * 10 + Math.min(9, inside.length);
    if (score > bestScore) {
      bestScore = score;
      best = at;
    }
  }
  // Some words before the first hit, so that it is read in its sentence.
  return Math.max(from, Math.min(bestScore < 0 ? from : best - 6, to - LENGTH));
}

function cutPieces(words: readonly string[], marked: ReadonlySet<number>, from: number, to: number, start: number): ExcerptPiece[] {
  const end = Math.min(to, start + LENGTH);
  const pieces: ExcerptPiece[] = start > from ? [{ text: '… ', hit: false }] : [];
  for (let i = start; i < end; i++) {
    const hit = marked.has(i);
    const last = pieces.at(-1);
    const space = i + 1 < end ? ' ' : '';
    if (last && !last.hit && !hit) last.text += words[i]! + space;
    else if (hit) {
      const [, before = '', word = '', after = ''] = BARE.exec(words[i]!) ?? [];
      pieces.push({ text: before, hit: false }, { text: word, hit }, { text: after + space, hit: false });
    }
    else pieces.push({ text: words[i]! + space, hit });
  }
  if (end < to) pieces.push({ text: ' …', hit: false });
  return pieces.filter((piece) => piece.text !== '');
}

const isMark = (id: string): boolean => id.startsWith(NOT_SHOWN) || id.startsWith(SHOWN);

/** Places of the words that are the page's own text: no title, no heading, nothing from beside the text. */
function ownWords({ anchors }: BackendPage, length: number): number[] {
  const isShown = new Array<boolean>(length).fill(true);
  const hide = (from: number, to: number): void => { isShown.fill(false, from, to); };
  for (const { element, id, text, location } of anchors) {
    if (id.startsWith(NOT_SHOWN)) hide(location, anchors.find((other) => other.id === SHOWN + id.slice(NOT_SHOWN.length))?.location ?? length);
    else if (/^h\d$/.test(element) && text) hide(location, location + splitWords(text.trim()).length);
  }
  return [...isShown.keys()].filter((at) => isShown[at]);
}

/** The excerpt of a page; empty when it has no text of its own. `hits` are word positions by unit, as the engine gave them. */
export function pageExcerpt(page: BackendPage, hits: ReadonlyMap<number, ReadonlySet<number>>): ExcerptPiece[] {
  const words = splitWords(page.content);
  const own = ownWords(page, words.length);
  const places = new Map(own.map((at, place) => [at, place]));
  const flat = [...hits].flatMap(([unit, found]) => [...found].flatMap((at) => places.get(at) ?? []).map((at) => ({ at, unit }))).sort((a, b) => a.at - b.at);
  return cutPieces(own.map((at) => words[at]!), new Set(flat.map((hit) => hit.at)), 0, own.length, bestStart(flat, 0, own.length));
}

/** Paragraphs of speech; those with a title begin a passage. */
const SPEECH = /^t-(\d+)/;

/** Passages that hold hits: most units first, then in order; at most `most`. */
export function spokenPassages(page: BackendPage, hits: ReadonlyMap<number, ReadonlySet<number>>, most = 3): PassageHit[] {
  const words = splitWords(page.content);
  const titleOf = (anchor: BackendPage['anchors'][number]): string => anchor.title || anchor.text || '';
  // A passage lasts until the next one, or until something that is not speech.
  const edges = page.anchors.filter((anchor) => !isMark(anchor.id) && (!SPEECH.test(anchor.id) || titleOf(anchor))).sort((a, b) => a.location - b.location);
  const found = edges.flatMap((anchor, i) => {
    const seconds = SPEECH.exec(anchor.id)?.[1];
    if (seconds === undefined) return [];
    const to = edges[i + 1]?.location ?? words.length;
    const inside = [...hits].flatMap(([unit, places]) => [...places].filter((at) => at >= anchor.location && at < to).map((at) => ({ at, unit }))).sort((a, b) => a.at - b.at);
    if (inside.length === 0) return [];
    const units = new Set(inside.map((hit) => hit.unit)).size;
    const pieces = cutPieces(words, new Set(inside.map((hit) => hit.at)), anchor.location, to, bestStart(inside, anchor.location, to));
    return [{ id: anchor.id, seconds: Number(seconds), title: titleOf(anchor), pieces, units, count: inside.length, i }];
  });
  return found
    .sort((a, b) => b.units - a.units || b.count - a.count || a.i - b.i)
    .slice(0, most)
    .map(({ id, seconds, title, pieces }) => ({ id, seconds, title, pieces }));
}
