import { expect, test } from 'vitest';
import { summarise } from './record-accessibility.ts';

const versions = { axe: '1.2.3', ibm: '4.5.6' };
const fault = { engine: 'axe', rule: 'image-alt', words: 'Images must have alternative text' };

test('a rule broken on two pages is one failing, with the number of pages', () => {
  const parts = [{ widths: [320, 1280], measured: [{ pathname: '/a/', faults: [fault, fault] }, { pathname: '/b/', faults: [] }] }, { widths: [320, 1280], measured: [{ pathname: '/c/', faults: [fault] }] }];
  expect(summarise(parts, '2026-11-23', 7.489, versions)).toMatchObject({
    pages: 3, views: 12, lowestContrast: 7.4, failings: [{ rule: 'image-alt', pages: 2 }],
  });
});

test('nothing found is said with an empty list', () => {
  expect(summarise([{ widths: [320], measured: [{ pathname: '/', faults: [] }] }], '2026-11-23', 8, versions).failings).toEqual([]);
});
