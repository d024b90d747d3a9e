/** Reads `exceptions.txt`: compounds split by hand, words never split, and known misspellings. */
import type { SplitRule } from './compounds.ts';
import { stem } from './stem.ts';
import { readLines, type WordListProblem } from './word-list-problem.ts';

export interface Exceptions {
  /** word → its parts; a list of one means «never split» */
  splits: Map<string, string[]>;
  /** wrong spelling → right spelling */
  misspellings: Map<string, string>;
}

const WORD = /^[\p{L}\p{N}-]+$/u;

/** Do the parts make the word, when a binding s or e (or a hyphen) may stand between them? */
function fits(word: string, parts: readonly string[]): boolean {
  let rest = word;
  for (const [i, part] of parts.entries()) {
    if (i > 0 && !rest.startsWith(part)) rest = rest.replace(/^[se-]/, '');
    if (!rest.startsWith(part)) return false;
    rest = rest.slice(part.length);
  }
  return rest === '';
}

/**
 * Parses the file: `word = part + part`, `word = word` or `wrong > right`, one rule per line.
 * Never throws; every mistake is a problem with its line.
 */
export function parseExceptions(text: string, file = 'exceptions.txt'): { exceptions: Exceptions; problems: WordListProblem[] } {
  const problems: WordListProblem[] = [];
  const exceptions: Exceptions = { splits: new Map(), misspellings: new Map() };
  const seen = new Map<string, number>();
  for (const { line, text: row } of readLines(text)) {
    const [, left = '', sign = '', right = ''] = /^([^=>]+?)\s*([=>])\s*([^=>]+)$/.exec(row.toLowerCase()) ?? [];
    const parts = right.split('+').map((part) => part.trim());
    if (!WORD.test(left) || !parts.every((part) => WORD.test(part)) || (sign === '>' && parts.length > 1)) {
      problems.push({ file, line, ruleId: 'not-a-rule', actual: row });
      continue;
    }
    const other = seen.get(left);
    if (other !== undefined) {
      problems.push({ file, line, ruleId: 'word-in-two-rules', actual: left, other });
      continue;
    }
    seen.set(left, line);
    if (sign === '>') exceptions.misspellings.set(left, parts[0]!);
    else if (!fits(left, parts)) problems.push({ file, line, ruleId: 'parts-do-not-fit', actual: row });
    else exceptions.splits.set(left, parts);
  }
  return { exceptions, problems };
}

/** The rules for compounds, for every inflection of the words they name. */
export function splitRule(splits: ReadonlyMap<string, string[]>): SplitRule {
  const byStem = new Map([...splits].map(([word, parts]) => [stem(word), parts]));
  return (word) => splits.get(word) ?? byStem.get(stem(word));
}
