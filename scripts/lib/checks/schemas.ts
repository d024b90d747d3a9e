/** Does every file say what its schema allows? */

import type { z } from 'astro/zod';
import type { OutputType } from '../../../src/domain/output.ts';
import { OUTPUT_TYPES } from '../../../src/domain/output-type.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { uiStrings } from '../../../src/schema/ui-strings.ts';
import { SINGLE_FILES, collectionOf } from '../collections.ts';
import { explainIssues } from '../explain-issue.ts';
import type { Content, DataFile, WordsFile } from '../read-content.ts';

export function filesFitTheirSchemas(content: Content): Problem[] {
  return [
    ...content.drawers.flatMap(({ collection, facts, words }) => {
      const schemas = collectionOf(collection);
      return [...fit(schemas.facts, facts), ...words.flatMap((each) => wordsFit(schemas.text, each))];
    }),
    ...[...content.singles].flatMap(([name, data]) => fit(SINGLE_FILES[name], data)),
    ...[...content.interfaceWords.values()].flatMap((data) => fit(uiStrings, data)),
  ];
}

/** Fields of a text: when there are none between the two lines of hyphens, they are missing at the top. */
function wordsFit(schema: z.ZodType | undefined, words: WordsFile): Problem[] {
  if (words.value === null && words.body.trim() !== '') return fit(schema, { ...words, value: {} }).map((problem) => ({ ...problem, line: 1 }));
  return words.places.size > 0 || words.value === null ? fit(schema, words) : [];
}

function fit(schema: z.ZodType | undefined, data: DataFile | undefined): Problem[] {
  if (!schema || !data) return [];
  if (data.value === null || data.value === undefined) return [{ file: data.file, field: '', ruleId: 'empty-file', fatal: true }];
  return explainIssues(schema, data.value, data.file).map((problem) => {
    // A type of another kind of output is no misspelling: it lies in the wrong folder.
    const family = problem.field === 'type' && problem.ruleId === 'not-a-choice' ? OUTPUT_TYPES[problem.actual as OutputType]?.family : undefined;
    return family === undefined ? problem : { ...problem, ruleId: 'type-elsewhere', suggestion: `${family}/` };
  });
}
