// A printed reference as data: pieces of text with their look and language. Reads the small HTML that citeproc writes,
// and nothing else, so that no tag from a title can ever reach a page.

export interface CitationSegment {
  text: string;
  italic?: true;
  /** BCP 47, where the words are in another language than the reference. */
  lang?: string;
  /** An address to link the words to. */
  href?: string;
}

/** Characters of Unicode's private use that stand for what must not be read as markup. */
export const HIDDEN = { less: '\uE000', titleStart: '\uE001', titleEnd: '\uE002', amp: '\uE003' } as const;

/** Text in which citeproc finds no markup of its own. */
export function hideMarkup(text: string): string {
  return text.replaceAll(/[\uE000-\uE003]/g, '').replaceAll('<', HIDDEN.less);
}

/**
 * Reads one entry of a bibliography.
 * @param html what citeproc's html format gives for one entry
 * @param title the title as handed in; its language is left out when it is the reference's own
 */
export function parseSegments(html: string, title: { text: string; language: string | undefined }): CitationSegment[] {
  const segments: CitationSegment[] = [];
  const titleLanguage = title.language;
  let italic = 0;
  let inTitle = false;
  const inner = markTitle(html.replaceAll(/<div class="csl-left-margin">.*?<\/div>/gs, ''), title.text);
  for (const [, tag, mark, text] of inner.matchAll(/(<[^>]*>)|([\uE001\uE002])|([^<\uE001\uE002]+)/g)) {
    if (tag !== undefined) italic += /^<(?:i|em)>$/.test(tag) ? 1 : /^<\/(?:i|em)>$/.test(tag) ? -1 : 0;
    else if (mark !== undefined) inTitle = mark === HIDDEN.titleStart;
    else push(segments, unescapeText(text!), italic > 0, inTitle ? titleLanguage : undefined);
  }
  return linked(trimmed(segments));
}

/** citeproc does not say where a title stands that took the author's place, so it is looked for; quotes may have changed. */
function markTitle(html: string, title: string): string {
  if (html.includes(HIDDEN.titleStart)) return html;
  const plain = hideMarkup(title).replaceAll('&', '&#38;').replaceAll('>', '&#62;');
  const at = html.indexOf(plain);
  if (at !== -1) return `${html.slice(0, at)}${HIDDEN.titleStart}${plain}${HIDDEN.titleEnd}${html.slice(at + plain.length)}`;
  const pattern = [...hideMarkup(title)]
    .map((character) => (/["'«»‘’“”„‹›\s]/.test(character) ? `(?:&#\\d+;|[^<])` : character === '&' ? '&#38;' : character === '>' ? '&#62;' : RegExp.escape(character)))
    .join('');
  return html.replace(new RegExp(pattern, 'u'), (found) => `${HIDDEN.titleStart}${found}${HIDDEN.titleEnd}`);
}

/** The words alone, for copying. */
export function plainText(segments: readonly CitationSegment[]): string {
  return segments.map((segment) => segment.text).join('');
}

function push(segments: CitationSegment[], text: string, italic: boolean, lang: string | undefined): void {
  const words = text.replaceAll(/[ \n]+/g, ' ');
  const last = segments.at(-1);
  if (last && Boolean(last.italic) === italic && last.lang === lang) last.text += words;
  else segments.push({ text: words, ...(italic ? { italic } : {}), ...(lang === undefined ? {} : { lang }) });
}

function unescapeText(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(HIDDEN.less, '<');
}

/** Without white space at the ends, or pieces of nothing. */
function trimmed(segments: CitationSegment[]): CitationSegment[] {
  const first = segments[0];
  if (first) first.text = first.text.trimStart();
  const last = segments.at(-1);
  if (last) last.text = last.text.trimEnd();
  return segments.filter((segment) => segment.text !== '');
}

/** Addresses become pieces of their own with where they lead. */
function linked(segments: CitationSegment[]): CitationSegment[] {
  return segments.flatMap((segment) => {
    const parts = segment.text.split(/(https?:\/\/[^\s<>]*[^\s<>.,;)\]])/);
    return parts.flatMap((text, i) => (text === '' ? [] : [i % 2 === 1 && URL.canParse(text) ? { ...segment, text, href: text } : { ...segment, text }]));
  });
}
