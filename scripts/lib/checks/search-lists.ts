/** Can the search's word lists be read? */

import type { Problem } from '../../../src/domain/problem.ts';
import { parseExceptions } from '../../../src/search/exceptions.ts';
import { parseSynonyms } from '../../../src/search/synonyms.ts';
import type { WordListProblem } from '../../../src/search/word-list-problem.ts';
import type { Content } from '../read-content.ts';

export function searchListsAreReadable(content: Content): Problem[] {
  return [...content.searchLists].flatMap(([file, text]) => {
    const problems: WordListProblem[] = file.endsWith('/synonyms.txt') ? parseSynonyms(text, file).problems : file.endsWith('/exceptions.txt') ? parseExceptions(text, file).problems : [];
    return problems.map(({ line, ruleId, actual, other }) => ({
      file, field: '', line, ruleId: `search-${ruleId}`, actual: actual.slice(0, 60), ...(other !== undefined && { expected: String(other) }), fatal: true,
    }));
  });
}
