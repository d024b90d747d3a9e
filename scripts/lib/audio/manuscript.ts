/**
 * A manuscript: what a narrated episode says, sentence by sentence, each with the sources it rests on.
 *
 *     ## Chapter title <!-- finding: id-of-a-finding -->
 *     A sentence.[^key-of-sources-yaml] Another, about this site itself.[^site]
 *
 * Blank lines part paragraphs. Marks and comments are never spoken and never in the transcript.
 */

/** A source mark for what the site says about itself; every other mark is a key of `sources.yaml`. */
export const SITE_MARK = 'site';

export interface Sentence { readonly text: string; readonly sources: readonly string[] }
export interface ManuscriptChapter {
  readonly title: string;
  readonly finding?: string;
  readonly paragraphs: readonly (readonly Sentence[])[];
}

/** Something a manuscript must not have. `line` counts from 1. */
export interface ManuscriptFault {
  readonly line: number;
  readonly rule: 'no-chapter' | 'empty-chapter' | 'no-source' | 'unknown-source' | 'no-full-stop';
  readonly found: string;
}

const COMMENT = /<!--[\s\S]*?-->/g;
const MARK = /\[\^([a-z0-9-]+)\]/g;
/** A sentence ends at . ? or !, perhaps inside a closing quote, with its marks; marks without a stop end one too. */
const SENTENCE = /[^\s](?:(?!\[\^).)*?(?:\[\^[a-z0-9-]+\])+|[^\s].*$/gs;
/** A full stop within, before a capital; not after an initial or a short form. */
const INNER_END = /(?<!\b(?:\p{Lu}|Meld|St|nr|kl|Dok|No))[.?!][»”"]? +(?=[«“"]?\p{Lu})/u;

/**
 * Reads a manuscript.
 * @param knownSources keys of `sources.yaml`; without them, marks are not looked up
 */
export function parseManuscript(
  file: string,
  knownSources?: ReadonlySet<string>,
): { chapters: ManuscriptChapter[]; faults: ManuscriptFault[] } {
  const faults: ManuscriptFault[] = [];
  const chapters: (ManuscriptChapter & { paragraphs: Sentence[][]; line: number })[] = [];
  for (const { line, text } of blocksOf(file)) {
    const heading = /^##\s+(.*)$/.exec(text);
    if (heading) {
      const finding = /<!--\s*finding:\s*([a-z0-9-]+)\s*-->/.exec(heading[1]!)?.[1];
      chapters.push({ title: heading[1]!.replace(COMMENT, '').trim(), ...(finding ? { finding } : {}), paragraphs: [], line });
      continue;
    }
    const bare = text.replace(COMMENT, '').trim();
    if (bare === '') continue;
    const open = chapters.at(-1);
    if (!open) {
      faults.push({ line, rule: 'no-chapter', found: bare.slice(0, 60) });
      continue;
    }
    open.paragraphs.push(sentencesOf(bare, line, faults, knownSources));
  }
  for (const chapter of chapters) {
    if (chapter.paragraphs.length === 0) faults.push({ line: chapter.line, rule: 'empty-chapter', found: chapter.title });
  }
  if (chapters.length === 0 && faults.length === 0) faults.push({ line: 1, rule: 'no-chapter', found: '' });
  return { chapters: chapters.map(({ line: _, ...chapter }) => chapter), faults };
}

/** Headings and paragraphs, with the line each starts on. */
function blocksOf(file: string): { line: number; text: string }[] {
  const blocks: { line: number; text: string }[] = [];
  let isOpen = false;
  // A comment over several lines must not be read as paragraphs; its line breaks are kept for the count.
  const text = file.replace(/^\uFEFF/, '').replace(COMMENT, (comment) => (comment.includes('\n') ? comment.replace(/[^\n]/g, '') : comment));
  text.split(/\r\n|\r|\n/).forEach((line, index) => {
    const isHeading = line.startsWith('## ');
    if (line.trim() === '' || isHeading) isOpen = false;
    if (isHeading) blocks.push({ line: index + 1, text: line.trim() });
    else if (line.trim() !== '') {
      if (isOpen) blocks.at(-1)!.text += ` ${line.trim()}`;
      else blocks.push({ line: index + 1, text: line.trim() });
      isOpen = true;
    }
  });
  return blocks;
}

function sentencesOf(paragraph: string, line: number, faults: ManuscriptFault[], knownSources?: ReadonlySet<string>): Sentence[] {
  return [...paragraph.matchAll(SENTENCE)].map(([written]) => {
    const sources = [...written.matchAll(MARK)].map((mark) => mark[1]!);
    const text = written.replace(MARK, '').replace(/\s+/g, ' ').trim();
    // A sentence before the one that is marked would ride along on its source.
    if (INNER_END.test(text)) faults.push({ line, rule: 'no-source', found: text });
    if (sources.length === 0) faults.push({ line, rule: 'no-source', found: text });
    if (!/[.?!:][»”"]?$/.test(text)) faults.push({ line, rule: 'no-full-stop', found: text });
    for (const source of sources) {
      if (source !== SITE_MARK && knownSources && !knownSources.has(source)) faults.push({ line, rule: 'unknown-source', found: source });
    }
    return { text, sources };
  });
}

/** Every source a manuscript rests on, in the order they are first used; without the site's own mark. */
export function manuscriptSources(chapters: readonly ManuscriptChapter[]): string[] {
  const used = chapters.flatMap((chapter) => chapter.paragraphs.flat().flatMap((sentence) => sentence.sources));
  return [...new Set(used)].filter((source) => source !== SITE_MARK);
}
