import { describe, expect, test } from 'vitest';
import { byPlace, formatField, parentField, type Problem } from './problem.ts';

const problem = (over: Partial<Problem>): Problem => ({ file: 'a', field: '', ruleId: 'r', fatal: true, ...over });

describe('the path of a field', () => {
  test('names lists by number and the rest by name', () => {
    expect(formatField(['credits', 0, 'name', 'family'])).toBe('credits[0].name.family');
    expect(formatField([])).toBe('');
  });

  test.each([
    ['credits[0].role', 'credits[0]'],
    ['credits[0]', 'credits'],
    ['title', ''],
    ['', ''],
  ])('%s is held by «%s»', (field, parent) => expect(parentField(field)).toBe(parent));
});

test('problems come by file, then line, then field', () => {
  const sorted = [problem({ file: 'b' }), problem({ line: 9 }), problem({ line: 2, field: 'z' }), problem({ line: 2, field: 'a' })].toSorted(byPlace);
  expect(sorted.map((each) => [each.file, each.line, each.field])).toEqual([['a', 2, 'a'], ['a', 2, 'z'], ['a', 9, ''], ['b', undefined, '']]);
});
