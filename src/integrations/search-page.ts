/**
 * Reads one built page the way Pagefind will, and puts hidden terms into the copy that is indexed.
 * Markup: https://pagefind.app/docs/indexing/
 */
import { Parser } from 'htmlparser2';
import { NOT_SHOWN, SHOWN } from '../search/excerpt.ts';
import type { HiddenTerms } from '../search/hidden-terms.ts';

/** The searchable text of a page. */
export interface SearchPage {
  title: string;
  /** h2–h6, one line each */
  headings: string;
  /** everything else, and metadata whose words are searched (authors) */
  body: string;
  /** names of the metadata fields on the page */
  metaFields: string[];
  /** words of the `authors` field */
  names: string;
  /** the `date` field, `2020-03-01`, or empty */
  date: string;
  /** the `id` field: the same on the pages of all languages; empty without one */
  id: string;
  /** `lang` of the html element */
  lang: string;
  /** facet values: `type` → `['lecture']` */
  filters: Record<string, string[]>;
  /** where hidden terms go: just inside the body element */
  insertAt: number;
  /** parts, from and to in the text of the file, that are searched but never shown as an excerpt: the title, and what has `data-no-excerpt` */
  notShown: [from: number, to: number][];
}

/** What we tell Pagefind to leave out. */
export const NOT_WORDS = ['button'];
// What Pagefind leaves out by itself, and what it is told to.
const LEFT_OUT = new Set([...NOT_WORDS, 'script', 'style', 'noscript', 'template', 'svg', 'label', 'form', 'footer', 'nav', 'iframe']);
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'dfn', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr']);
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);

/** `name`, `name:value` and `name[attribute]`, several with commas, as Pagefind reads them. */
function readTags(value: string, attributes: Record<string, string>): { name: string; value?: string }[] {
  return value.split(/\s*,\s*(?=[\w-]+(?:[:[,]|$))/).flatMap((part) => {
    const [, name, attribute, given] = /^\s*([\w-]+)(?:\[([\w-]+)\])?(?::([\s\S]*))?$/.exec(part) ?? [];
    if (!name) return [];
    const read = attribute ? (attributes[attribute] ?? '') : given;
    return [read === undefined ? { name } : { name, value: read.trim() }];
  });
}

// Words of such neighbours would be read as one: «Datoikke registrert».
const APART = /<\/(?:dt|dd|li|td|th|summary)>|<\/span>(?=<span\b)/g;

/** A page as it is to be read: its searched part alone, soft hyphens gone, cells of tables and lists and spans side by side apart. */
export function wordsApart(html: string): string {
  return searchedPart(html).replace(/\u00ad|&shy;|&#173;|&#xad;/gi, '').replace(APART, ' $&');
}

/** The page without what is around its `main`, which is half of it, where nothing there concerns the search. */
function searchedPart(html: string): string {
  const [head = ''] = /^[^]*?<html\b[^>]*>/i.exec(html) ?? [];
  const from = html.search(/<main\b[^>]*\sdata-pagefind-body/);
  const to = html.lastIndexOf('</main>');
  if (from < 0 || to < from || head === '') return html;
  const [before, after] = [html.slice(0, from), html.slice(to)];
  return before.includes('data-pagefind-') || after.includes('data-pagefind-') ? html : `${head}<body>${html.slice(from, to)}</main></body></html>`;
}

/** The searchable text of a page; nothing when it has no `data-pagefind-body`. */
export function readSearchPage(html: string): SearchPage | undefined {
  if (!html.includes('data-pagefind-body')) return undefined;
  const page: SearchPage = { title: '', headings: '', body: '', metaFields: [], names: '', date: '', id: '', lang: '', filters: {}, insertAt: -1, notShown: [] };
  const open: { name: string; ignored: boolean; inBody: boolean; into: 'title' | 'headings' | 'body'; unshownFrom: number | undefined; capture: { kind: 'meta' | 'filter'; name: string; text: string }[] }[] = [];
  const keep = (kind: 'meta' | 'filter', name: string, value: string): void => {
    const text = value.replace(/\s+/g, ' ').trim();
    if (kind === 'filter') (page.filters[name] ??= []).push(text);
    else if (name === 'authors') page.names += `${text} `;
    else if (name === 'date') page.date = text;
    else if (name === 'id') page.id = text;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const above = open.at(-1);
        if (name === 'html') page.lang = attributes['lang'] ?? '';
        const starts = attributes['data-pagefind-body'] !== undefined;
        if (starts && page.insertAt < 0) page.insertAt = parser.endIndex + 1;
        const inBody = (above?.inBody ?? false) || starts;
        const ignored = (above?.ignored ?? false) || LEFT_OUT.has(name) || attributes['data-pagefind-ignore'] !== undefined;
        const into = name === 'h1' ? 'title' : /^h[2-6]$/.test(name) ? 'headings' : (above?.into ?? 'body');
        const capture: { kind: 'meta' | 'filter'; name: string; text: string }[] = [];
        for (const kind of ['meta', 'filter'] as const) {
          const tags = attributes[`data-pagefind-${kind}`];
          if (tags === undefined || (above?.ignored && attributes['data-pagefind-ignore'] === 'all')) continue;
          for (const tag of readTags(tags, attributes)) {
            if (kind === 'meta') page.metaFields.push(tag.name);
            if (tag.value !== undefined) keep(kind, tag.name, tag.value);
            else capture.push({ kind, name: tag.name, text: '' });
          }
        }
        if (inBody && !INLINE.has(name)) page[into] += '\n';
        if (!VOID.has(name)) {
          const isUnshown = inBody && (name === 'h1' || attributes['data-no-excerpt'] !== undefined);
          open.push({ name, ignored, inBody, into, unshownFrom: isUnshown ? parser.startIndex : undefined, capture });
        }
      },
      ontext(text) {
        const here = open.at(-1);
        for (const element of open) for (const wanted of element.capture) wanted.text += text;
        if (here?.inBody && !here.ignored) page[here.into] += text;
      },
      onclosetag(name) {
        if (VOID.has(name)) return;
        const closed = open.pop();
        if (closed?.unshownFrom !== undefined) page.notShown.push([closed.unshownFrom, parser.endIndex + 1]);
        for (const { kind, name: field, text } of closed?.capture ?? []) keep(kind, field, text);
        if (closed?.inBody && !INLINE.has(name)) page[closed.into] += '\n';
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  if (page.insertAt < 0) return undefined;
  page.body += `\n${page.names}`;
  return page;
}

const escapeAttribute = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The copy of a page that is indexed: hidden terms as metadata, and marks around what no excerpt shows. The served file has neither. */
export function withHiddenTerms(html: string, page: SearchPage, terms: HiddenTerms): string {
  const fields = (['tt', 'tm', 'tb'] as const).filter((name) => terms[name].length > 0);
  const hidden = fields.map((name) => `<span hidden data-pagefind-meta="${name}[data-v]" data-v="${escapeAttribute(terms[name].join(' '))}"></span>`).join('');
  const mark = (id: string, i: number): string => `<i id="${id}${i}"></i>`;
  const additions = page.notShown.flatMap(([from, to], i): [number, string][] => [[from, mark(NOT_SHOWN, i)], [to, mark(SHOWN, i)]]);
  // From the end, so that the places before stay what they are.
  return [[page.insertAt, hidden] as const, ...additions].toReversed().sort(([a], [b]) => b - a).reduce((text, [at, added]) => text.slice(0, at) + added + text.slice(at), html);
}
