import { expect, it } from 'vitest';
import { localesOf, pick } from './localized.ts';

it('words are picked in the language of the reader', () => {
  expect(pick({ nb: 'ord', en: 'words' }, 'en')).toEqual({ value: 'words', locale: 'en', isFallback: false });
});

it('borrowed words say which language they are in', () => {
  expect(pick({ nb: 'ord' }, 'en')).toEqual({ value: 'ord', locale: 'nb', isFallback: true });
});

it('a page is written in the languages it has words in; one without words, in both', () => {
  expect(localesOf({ nb: 'ord' })).toEqual(['nb']);
  expect(localesOf({ nb: 'ord', en: 'words' })).toEqual(['nb', 'en']);
  expect(localesOf({})).toEqual(['nb', 'en']);
});
