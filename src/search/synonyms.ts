/** Reads `synonyms.txt`: groups of words that mean the same, in bokmål, nynorsk and English. */
import { stem } from './stem.ts';
import { tokenise } from './tokenise.ts';
import { readLines, type WordListProblem } from './word-list-problem.ts';

/** The groups and an index from the stems of a term («work placement» → «work placement») to its group. */
export interface Synonyms {
  groups: string[][];
  groupOf: Map<string, number>;
  /** first stem of a phrase → words in the longest that begins so */
  phraseFrom: Map<string, number>;
  /** words in the longest phrase */
  longest: number;
}

/** Stems of a word or phrase with one space between: the key terms are compared by. */
export function termKey(words: readonly string[]): string {
  return words.map(stem).join(' ');
}

/** Builds the index over ready groups. */
export function indexSynonyms(groups: string[][]): Synonyms {
  const groupOf = new Map<string, number>();
  const phraseFrom = new Map<string, number>();
  let longest = 1;
  groups.forEach((group, i) => {
    for (const term of group) {
      const words = tokenise(term);
      longest = Math.max(longest, words.length);
      const key = termKey(words);
      if (!groupOf.has(key)) groupOf.set(key, i);
      const first = stem(words[0] ?? '');
      phraseFrom.set(first, Math.max(phraseFrom.get(first) ?? 0, words.length));
    }
  });
  return { groups, groupOf, phraseFrom, longest };
}

/**
 * Parses the file: one group per line, terms between commas, `#` starts a comment.
 * Never throws; every mistake is a problem, and the groups without mistakes are returned beside them.
 */
export function parseSynonyms(text: string, file = 'synonyms.txt'): { synonyms: Synonyms; problems: WordListProblem[] } {
  const problems: WordListProblem[] = [];
  const groups: string[][] = [];
  const seen = new Map<string, number>();
  for (const { line, text: row } of readLines(text)) {
    const terms = row.split(',').map((term) => tokenise(term).join(' '));
    if (terms.includes('')) problems.push({ file, line, ruleId: 'empty-term', actual: row });
    const group: string[] = [];
    const own = new Set<string>();
    for (const term of terms) {
      if (term === '') continue;
      const key = termKey(term.split(' '));
      const other = seen.get(key);
      if (other !== undefined && other !== line) problems.push({ file, line, ruleId: 'word-in-two-groups', actual: term, other });
      else if (!own.has(term)) {
        own.add(term);
        seen.set(key, line);
        group.push(term);
      }
    }
    if (terms.filter(Boolean).length < 2) problems.push({ file, line, ruleId: 'group-of-one', actual: row });
    if (group.length > 1) groups.push(group);
  }
  return { synonyms: indexSynonyms(groups), problems };
}
