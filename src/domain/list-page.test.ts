import { describe, expect, it } from 'vitest';
import { listPage, pageCount, pagerSteps, ROWS_A_PAGE } from './list-page.ts';

const letters = ['a', 'b', 'c', 'd', 'e'];

describe('a list in pages', () => {
  it('has every row once, in order, whatever the size of its pages', () => {
    for (const size of [1, 2, 3, 5, 6]) {
      const pages = Array.from({ length: pageCount(letters.length, size) }, (_, i) => listPage(letters, i + 1, size));
      expect(pages.flatMap(({ rows }) => rows)).toEqual(letters);
      expect(pages.every(({ rows }) => rows.length <= size && rows.length > 0)).toBe(true);
    }
  });

  it('is one page when it is just long enough, and two with one row more', () => {
    expect([0, 1, ROWS_A_PAGE, ROWS_A_PAGE + 1].map((count) => pageCount(count))).toEqual([1, 1, 1, 2]);
  });

  it('has one page when it is empty', () => {
    expect(listPage([], 1)).toEqual({ rows: [], number: 1, last: 1 });
  });

  it.each([0, -1, 1.5, 4, NaN])('has no page %d of three', (number) => {
    expect(() => listPage(letters, number, 2)).toThrow(`The list has pages 1 to 3, not ${number}`);
  });
});

describe('the pages a page leads to', () => {
  it.each([
    [1, 1, '1'], [1, 2, '1 2'], [2, 3, '1 2 3'], [1, 20, '1 2 … 20'], [2, 20, '1 2 3 … 20'],
    [3, 20, '1 2 3 4 … 20'], [10, 20, '1 … 9 10 11 … 20'], [19, 20, '1 … 18 19 20'], [20, 20, '1 … 19 20'],
  ])('from %d of %d', (number, last, steps) => {
    expect(pagerSteps(number, last).map((step) => step ?? '…').join(' ')).toBe(steps);
  });
});
