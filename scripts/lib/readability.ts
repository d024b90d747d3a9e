/** LIX: how hard a text is to read. Words to a sentence plus the share of words longer than six letters (Björnsson 1968). Below 40 is easy, above 50 hard. */

export interface HardSentence {
  text: string;
  lix: number;
}

const SENTENCE = /[^.!?:]+(?:[.!?:]+(?=\s|$)|$)/g;
const WORD = /\p{L}[\p{L}\p{M}’'-]*/gu;

/** Takes away what no reader reads: front matter, Markdown signs, addresses. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/https?:\S+/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#{1,6}\s+(.*)$/gm, '$1.')
    .replace(/^[-*]\s+/gm, '')
    .replace(/[*_`>]/g, '');
}

/** Sentences with at least one word. A full stop in a number or an abbreviation of one letter ends none. */
export function sentencesOf(text: string): string[] {
  const joined = text.replace(/(\d)\.(\s+\p{Ll})/gu, '$1$2').replace(/\b(\p{L}|nr|kr|ca|bl|dvs|jf|mr|St|Meld|Dok)\.(?=\s)/gu, '$1');
  return joined.split(/\n\s*\n/).flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim()).filter((sentence) => wordsOf(sentence).length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The LIX of a text; 0 for one without words. */
export function lixOf(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => [...word].length > 6).length;
  return words.length / Math.max(1, sentencesOf(text).length) + (100 * long) / words.length;
}

/** The hardest sentences of more than five words, hardest first: a heading is no sentence. @param most how many */
export function hardestSentences(texts: readonly string[], most: number): HardSentence[] {
  return texts.flatMap(sentencesOf).filter((text) => wordsOf(text).length > 5).map((text) => ({ text, lix: lixOf(text) })).sort((a, b) => b.lix - a.lix).slice(0, most);
}
