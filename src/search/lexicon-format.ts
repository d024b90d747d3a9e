/** The shape of the word lists the browser loads: written by `build-lexicon.ts`, read by `lexicon.ts`. */
import { fold } from './fold.ts';

/** One file of words. Keys and words are the site's own; nothing else is in it. */
export interface LexiconShard {
  /** surface words with the number of pages, sorted: «arbeid 120 arbeider 31» */
  words: string;
  /** stem of a compound part → the most frequent compounds that end in it or hold it inside */
  compounds: Record<string, string>;
  /** stems of a term («work placement») → synonym group */
  concepts: Record<string, number>;
  /** folded wrong spelling → right spelling */
  misspellings: Record<string, string>;
  /** stems of parts that are no words of their own on the site */
  parts: string;
}

/** `lexicon.json`: what every query needs, and for a small site everything. */
export interface LexiconCore {
  pages: number;
  /**
   * A letter per page in the order they were indexed: the first letter of its language, a capital when
   * it is the same page as the one before, in another language («nEnE»).
   */
  documents?: string;
  /** letters in the names of the other files; 0 = all words are here */
  shardLetters: 0 | 1 | 2;
  /** existing shard names, when there are any */
  shards?: string[];
  /** metadata fields of the pages: the engine is told to weigh none of them, ranking is ours */
  metaFields: string[];
  /** label of a type in any language («kronikk», «feature article») → machine keys of the filter */
  types: Record<string, string[]>;
  /** synonym group → its most frequent words on the site */
  groups: Record<string, string>;
  all?: LexiconShard;
}

/** Which shard a word or stem belongs to; «_» for what does not begin with a Latin letter or digit. */
export function shardName(word: string, letters: number): string {
  const start = fold(word).slice(0, letters);
  return /^[a-z0-9]+$/.test(start) ? start : '_';
}
