/**
 * Index time: the extra words a page is found by. They go into three metadata fields of the copy
 * that is indexed, by how much the page is about them; the reader never sees them.
 */
import { conceptWord } from './concept-word.ts';
import { asciiTwins } from './fold.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';
import { findIdentifiers, tokenise, withoutIdentifiers } from './tokenise.ts';

/** Metadata fields: terms of the title, of headings or words said three times or more, of the rest. */
export interface HiddenTerms {
  tt: string[];
  tm: string[];
  tb: string[];
}

/** What hidden terms are made from; all of it belongs to the whole site, not to one page. */
export interface HiddenTermSources {
  /** parts of a compound on all levels; empty when it is none */
  partsOf(word: string): readonly string[];
  /** right spelling of a misspelling found in the texts */
  rightSpelling(word: string): string | undefined;
  synonyms: Synonyms;
  /** true for a synonym group that is on so many pages that a passing mention says nothing */
  isCommonGroup(group: number): boolean;
}

const OFTEN = 3;

/** Synonym groups in a run of words, once per mention; phrases of up to `synonyms.longest` words count. */
export function groupsIn(words: readonly string[], synonyms: Synonyms): number[] {
  const stems = words.map(stem);
  const found: number[] = [];
  for (let i = 0; i < stems.length; i++) {
    const longest = synonyms.phraseFrom.get(stems[i]!) ?? 0;
    for (let n = Math.min(longest, stems.length - i); n > 0; n--) {
      const group = synonyms.groupOf.get(n === 1 ? stems[i]! : stems.slice(i, i + n).join(' '));
      if (group !== undefined) found.push(group);
    }
  }
  return found;
}

/** Terms of a text with how often; `inherited` are the synonym groups of parts of words that have a group of their own. */
function countTerms(text: string, sources: HiddenTermSources): { counts: Map<string, number>; inherited: Set<string> } {
  const counts = new Map<string, number>();
  const inherited = new Set<string>();
  const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  const words = tokenise(withoutIdentifiers(text));
  for (const word of words) {
    if (stopWords.has(word)) continue;
    const right = sources.rightSpelling(word);
    if (right) add(right);
    // Short twins are words of their own: «spør» must not be found by «spor».
    if (word.length >= 7) for (const twin of asciiTwins(word)) add(twin);
    for (const part of sources.partsOf(right ?? word)) add(part);
  }
  const spelled = words.map((word) => sources.rightSpelling(word) ?? word);
  const groups = groupsIn(spelled, sources.synonyms);
  // The parts of a compound carry its meaning («praksisperiode» is also about «praksis»), but less so
  // when the whole word has a meaning of its own («arbeidsgiver» is hardly about «arbeid»).
  for (const word of spelled) {
    const own = sources.synonyms.groupOf.has(stem(word));
    for (const part of sources.partsOf(word)) {
      const group = sources.synonyms.groupOf.get(stem(part));
      if (group === undefined) continue;
      if (own) inherited.add(conceptWord(group));
      else groups.push(group);
    }
  }
  for (const group of groups) add(conceptWord(group));
  for (const identifier of findIdentifiers(text)) add(identifier);
  return { counts, inherited };
}

/** The hidden terms of one page, without words that already stand in its text. */
export function hiddenTerms(page: { title: string; headings: string; body: string }, sources: HiddenTermSources): HiddenTerms {
  const present = new Set(tokenise(`${page.title} ${page.headings} ${page.body}`));
  const inTitle = new Set(tokenise(page.title));
  const common = new Set(sources.synonyms.groups.flatMap((_, group) => (sources.isCommonGroup(group) ? [conceptWord(group)] : [])));
  const title = countTerms(page.title, sources);
  const headings = countTerms(page.headings, sources);
  const body = countTerms(page.body, sources);

  const tt = new Set([...title.counts.keys()].filter((term) => !inTitle.has(term)));
  const often = [...body.counts].filter(([, count]) => count >= OFTEN).map(([term]) => term);
  const tm = new Set([...headings.counts.keys(), ...often, ...title.inherited].filter((term) => !present.has(term) && !tt.has(term)));
  const rest = [...body.counts.keys(), ...headings.inherited, ...body.inherited];
  const tb = new Set(rest.filter((term) => !present.has(term) && !tt.has(term) && !tm.has(term) && !common.has(term)));
  return { tt: [...tt].sort(), tm: [...tm].sort(), tb: [...tb].sort() };
}
