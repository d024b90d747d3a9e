import { describe, expect, test } from 'vitest';
import { editDistance, isSameWord, nearest } from './nearest.ts';

describe('the distance between two words', () => {
  test.each([['tittel', 'title', 2], ['titel', 'title', 1], ['', 'abc', 3], ['ab', 'ba', 1], ['lik', 'lik', 0]] as const)('%s – %s is %i', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });
});

describe('the nearest word', () => {
  test('is the one with the fewest changes', () => expect(nearest('titel', ['type', 'title', 'topics'])).toBe('title'));
  test('ignores case and signs', () => expect(nearest('CC BY 4.0', ['CC-BY-SA-4.0', 'CC-BY-4.0'])).toBe('CC-BY-4.0'));
  test('is none when nothing is near', () => expect(nearest('gulrot', ['title', 'doi'])).toBeUndefined());
  test('is none for a word of one sign', () => expect(nearest('x', ['y', 'ab'])).toBeUndefined());
  test('finds an id cut short', () => expect(nearest('nordmann-tillit', ['2025-x', 'nordmann-tillit-i-arbeid'])).toBe('nordmann-tillit-i-arbeid'));
});

test('words that differ in case and signs alone are the same', () => {
  expect(isSameWord('cc by 4.0', 'CC-BY-4.0')).toBe(true);
  expect(isSameWord('cc-by-3.0', 'CC-BY-4.0')).toBe(false);
});
