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

/** What a word adds to a page, wherever it stands there. */
interface WordTerms {
  /** the word, spelled right */
  spelled: string;
  /** its right spelling, its twins in ASCII, its parts */
  terms: readonly string[];
  /** meanings of its parts, when the whole word has none of its own */
  meanings: readonly string[];
  /** … and when it has: «praksisperiode» is also about «praksis», but «arbeidsgiver» is hardly about «arbeid» */
  inherited: readonly string[];
}

function termsOfWord(word: string, { rightSpelling, partsOf, synonyms }: HiddenTermSources): WordTerms {
  const right = rightSpelling(word);
  const spelled = right ?? word;
  const parts = partsOf(spelled);
  const meanings = parts.flatMap((part) => {
    const group = synonyms.groupOf.get(stem(part));
    return group === undefined ? [] : [conceptWord(group)];
  });
  const hasOwn = synonyms.groupOf.has(stem(spelled));
  return {
    spelled,
    // Short twins are words of their own: «spør» must not be found by «spor».
    terms: stopWords.has(word) ? [] : [...(right ? [right] : []), ...(word.length >= 7 ? asciiTwins(word) : []), ...parts],
    meanings: hasOwn ? [] : meanings,
    inherited: hasOwn ? meanings : [],
  };
}

/** Terms of a text with how often; `inherited` are the meanings of parts of words that have a meaning of their own; `words` are all its words. */
interface TextTerms {
  words: readonly string[];
  counts: ReadonlyMap<string, number>;
  inherited: ReadonlySet<string>;
}

/**
 * A function that gives the hidden terms of a page of the site, without words that already stand in its text. What a word adds
 * is worked out once: a site says most of its words again on every page.
 */
export function hiddenTermsOf(sources: HiddenTermSources): (page: { title: string; headings: string; body: string }) => HiddenTerms {
  const known = new Map<string, WordTerms>();
  const common = new Set(sources.synonyms.groups.flatMap((_, group) => (sources.isCommonGroup(group) ? [conceptWord(group)] : [])));
  const wordTerms = (word: string): WordTerms => {
    let terms = known.get(word);
    if (!terms) known.set(word, (terms = termsOfWord(word, sources)));
    return terms;
  };
  const readText = (text: string): TextTerms => {
    const counts = new Map<string, number>();
    const inherited = new Set<string>();
    const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
    const bare = withoutIdentifiers(text);
    const words = tokenise(bare);
    const found = words.map(wordTerms);
    for (const { terms, meanings, inherited: lent } of found) {
      for (const term of terms) add(term);
      for (const meaning of meanings) add(meaning);
      for (const meaning of lent) inherited.add(meaning);
    }
    for (const group of groupsIn(found.map(({ spelled }) => spelled), sources.synonyms)) add(conceptWord(group));
    for (const identifier of findIdentifiers(text)) add(identifier);
    return { words: bare === text ? words : tokenise(text), counts, inherited };
  };
  return (page) => {
    const [title, headings, body] = [readText(page.title), readText(page.headings), readText(page.body)];
    const inTitle = new Set(title.words);
    const present = new Set([...title.words, ...headings.words, ...body.words]);
    const tt = new Set([...title.counts.keys()].filter((term) => !inTitle.has(term)));
    const often = [...body.counts].filter(([, count]) => count >= OFTEN).map(([term]) => term);
    const tm = new Set([...headings.counts.keys(), ...often, ...title.inherited].filter((term) => !present.has(term) && !tt.has(term)));
    const rest = [...body.counts.keys(), ...headings.inherited, ...body.inherited];
    const tb = new Set(rest.filter((term) => !present.has(term) && !tt.has(term) && !tm.has(term) && !common.has(term)));
    return { tt: [...tt].sort(), tm: [...tm].sort(), tb: [...tb].sort() };
  };
}
