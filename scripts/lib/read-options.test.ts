import { expect, test } from 'vitest';
import { readOptions } from './read-options.ts';

const read = (...args: string[]) => readOptions(args, { site: { type: 'string', default: 'dist' } }, { nb: 'npm run x [-- --site <mappe>]', en: 'npm run x [-- --site <folder>]' });

test('values are read, with --lang beside them', () => {
  expect(read('--site', 'a', '--lang', 'en').values).toEqual({ site: 'a', lang: 'en' });
  expect(read().values).toEqual({ site: 'dist' });
});

test('a word too many, an unknown option and a missing value are told with the usage, in both languages', () => {
  expect(read('mappe').fault).toBe('Ikke forstått: mappe. Bruk: npm run x [-- --site <mappe>]');
  expect(read('--sted', 'a').fault).toBe('Ikke forstått: --sted. Bruk: npm run x [-- --site <mappe>]');
  expect(read('--lang', 'en', '--site').fault).toMatch(/^Not understood: --site.* Usage: npm run x \[-- --site <folder>\]$/);
});
