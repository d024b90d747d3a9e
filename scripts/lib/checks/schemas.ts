/** Does every file say what its schema allows? */

import type { z } from 'astro/zod';
import type { Problem } from '../../../src/domain/problem.ts';
import { uiStrings } from '../../../src/schema/ui-strings.ts';
import { SINGLE_FILES, collectionOf } from '../collections.ts';
import { explainIssues } from '../explain-issue.ts';
import type { Content, DataFile } from '../read-content.ts';

export function filesFitTheirSchemas(content: Content): Problem[] {
  return [
    ...content.drawers.flatMap(({ collection, facts, words }) => {
      const schemas = collectionOf(collection);
      return [...fit(schemas.facts, facts), ...words.filter((each) => each.places.size > 0 || each.value === null).flatMap((each) => fit(schemas.text, each))];
    }),
    ...[...content.singles].flatMap(([name, data]) => fit(SINGLE_FILES[name], data)),
    ...[...content.interfaceWords.values()].flatMap((data) => fit(uiStrings, data)),
  ];
}

function fit(schema: z.ZodType | undefined, data: DataFile | undefined): Problem[] {
  if (!schema || !data) return [];
  if (data.value === null || data.value === undefined) return [{ file: data.file, field: '', ruleId: 'empty-file', fatal: true }];
  return explainIssues(schema, data.value, data.file);
}
