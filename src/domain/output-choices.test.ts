import { expect, test } from 'vitest';
import { countChoices, matches, parseChoices, toggleChoice, writeChoices } from './output-choices.ts';

const facets = new Set(['type', 'topic', 'year']);
const lecture = new Set(['type=lecture', 'topic=praksis', 'topic=hurtigspor', 'year=unknown']);
const article = new Set(['type=academic-article', 'topic=praksis', 'year=2022']);

test('an address keeps the choices, and brings them back', () => {
  const choices = parseChoices('?type=lecture&type=interview&topic=praksis', facets);
  expect(writeChoices(choices)).toBe('type=lecture&type=interview&topic=praksis');
});

test('what is no facet in an address is left alone', () => {
  expect(writeChoices(parseChoices('?utm_source=x&type=lecture', facets))).toBe('type=lecture');
});

test('choosing twice is not choosing', () => {
  const once = toggleChoice(new Map(), 'type', 'lecture');
  expect(writeChoices(once)).toBe('type=lecture');
  expect(writeChoices(toggleChoice(once, 'type', 'lecture'))).toBe('');
});

test('values of one facet widen the list, facets narrow it', () => {
  const both = parseChoices('?type=lecture&type=academic-article', facets);
  expect([lecture, article].filter((row) => matches(row, both))).toHaveLength(2);
  const narrowed = parseChoices('?type=lecture&year=2022', facets);
  expect([lecture, article].filter((row) => matches(row, narrowed))).toHaveLength(0);
});

test('a count says what a value would show together with the other facets', () => {
  const choices = parseChoices('?type=lecture', facets);
  expect(countChoices([lecture, article], choices, 'topic', 'praksis')).toBe(1);
  expect(countChoices([lecture, article], choices, 'type', 'academic-article')).toBe(1);
});
