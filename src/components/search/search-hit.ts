// One hit as list items: the page, and the moments of speech in it.
import type { SearchHit } from '../../search/engine.ts';
import type { ExcerptPiece, PassageHit } from '../../search/excerpt.ts';
import { makeElement } from './make-element.ts';
import type { SearchWords } from './search-words.ts';

/** The page first, then its moments. @param lang the reader's language */
export function hitItems(hit: SearchHit, words: SearchWords, lang: string): HTMLLIElement[] {
  const { url, meta } = hit;
  const page = meta['page'] ?? lang;
  const own = meta['language'] ?? page;
  const title = meta['title'] ?? url;
  const foreign = own === lang ? undefined : words.languages[own];
  const label = [meta['label'], meta['dateWords'], meta['authors'], meta['venue'], foreign].filter(Boolean).join(' · ');
  const item = makeElement('li', {}, heading(url, title, own, lang), note(label));
  if (hit.excerpt.length > 0) {
    const excerpt = makeElement('p', {}, ...hit.excerpt.map(marked));
    if (page !== lang) excerpt.lang = page;
    item.append(excerpt);
  }
  const links = makeElement('p', { className: 'hit-links small' });
  const also = meta['also'];
  const other = meta['alsoIn'];
  if (also && other) links.append(makeElement('a', { href: also, hreflang: other }, words.alsoIn[other] ?? other));
  if (isCitable(hit)) {
    const button = makeElement('button', { type: 'button' }, words.cite, makeElement('span', { className: 'hidden-visually' }, `: ${title}`));
    button.dataset['cite'] = url;
    links.append(button);
  }
  if (links.hasChildNodes()) item.append(links);
  return [item, ...hit.passages.map((passage) => momentItem(url, title, own, passage, words, lang))];
}

/** Does the page have references beside it? */
export function isCitable({ filters }: SearchHit): boolean {
  return ['output', 'episode'].includes(filters['kind']?.[0] ?? '');
}

function momentItem(url: string, title: string, own: string, passage: PassageHit, words: SearchWords, lang: string): HTMLLIElement {
  const [clock, voices] = passage.title.split(' · ');
  const place = `${url}#t=${passage.seconds}${textDirective(passage.pieces)}`;
  const spoken = makeElement('p', {}, ...passage.pieces.map(marked));
  const spokenIn = /^t-\d+-([a-z]{2})/.exec(passage.id)?.[1] ?? own;
  if (spokenIn !== lang) spoken.lang = spokenIn;
  const item = makeElement('li', { className: 'moment' }, heading(place, title, own, lang, clock), note([words.moment, voices].filter(Boolean).join(' · ')), spoken);
  return item;
}

function heading(href: string, title: string, own: string, lang: string, clock?: string): HTMLHeadingElement {
  const name = makeElement('span', {}, title);
  if (own !== lang) name.lang = own;
  return makeElement('h3', {}, makeElement('a', { href }, name, clock ? `, ${clock}` : ''));
}

const note = (text: string): HTMLParagraphElement => makeElement('p', { className: 'small quiet' }, text);
const marked = ({ text, hit }: ExcerptPiece): Node | string => (hit ? makeElement('mark', {}, text) : text);

/**
 * What makes browsers mark the first hit on the page that is opened, with a word or two before it.
 * https://wicg.github.io/scroll-to-text-fragment/
 */
function textDirective(pieces: readonly ExcerptPiece[]): string {
  const at = pieces.findIndex((piece) => piece.hit);
  const text = pieces[at]?.text;
  if (!text) return '';
  const before = (pieces[at - 1]?.text ?? '').trim().split(/\s+/).slice(-3).join(' ').replace(/^…\s*/, '');
  const encode = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
  return `:~:text=${before ? `${encode(before)}-,` : ''}${encode(text)}`;
}
