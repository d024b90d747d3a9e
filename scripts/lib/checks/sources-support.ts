/** Does every source support fields that are really given? A line of the past supports nothing. */

import { formatField, type Problem } from '../../../src/domain/problem.ts';
import { collectionOf } from '../collections.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read-content.ts';
import { fieldAt, fieldNames } from '../schema-field.ts';
import { FIELD_WORDS } from '../usual-words.ts';
import { field, hasFields, items } from './check.ts';

/** What a source may support besides the fields of the files: the words of the body, and the manuscript that was read. */
const BESIDES = new Set(['text', 'manuscript']);

export function sourcesSupportFields(content: Content): Problem[] {
  return content.drawers.flatMap(({ collection, facts }) => {
    const { facts: schema, text } = collectionOf(collection);
    if (!schema || !facts || !hasFields(facts.value)) return [];
    const given = facts.value;
    const overrides = items(field(given, 'overrides')).flatMap((name, index): Problem[] => {
      if (typeof name !== 'string' || fieldAt(schema, [name])) return [];
      const suggestion = FIELD_WORDS[name.toLowerCase()] ?? nearest(name, fieldNames(schema));
      return [{ file: facts.file, field: formatField(['overrides', index]), actual: name, fatal: true, ruleId: 'overrides-unknown-field', ...(suggestion && { suggestion }) }];
    });
    return [...overrides, ...items(field(given, 'sources')).flatMap((source, sourceIndex) => items(field(source, 'supports')).flatMap((name, index): Problem[] => {
      if (typeof name !== 'string' || name.trim() === '' || BESIDES.has(name)) return [];
      const place = { file: facts.file, field: formatField(['sources', sourceIndex, 'supports', index]), actual: name, fatal: false };
      const [top = ''] = name.split(/[.[]/);
      if (fieldAt(text, [top]) && !fieldAt(schema, [top])) return [];
      if (!fieldAt(schema, [top])) {
        const suggestion = nearest(name, fieldNames(schema).filter((each) => !each.startsWith('sources')));
        return [{ ...place, fatal: true, ruleId: 'supports-unknown-field', ...(suggestion && { suggestion }) }];
      }
      return Object.hasOwn(given, top) ? [] : [{ ...place, ruleId: 'supports-absent-field' }];
    }))];
  });
}
