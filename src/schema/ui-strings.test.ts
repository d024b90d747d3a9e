import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { uiStrings } from './ui-strings.ts';

const read = (locale: string) => parse(readFileSync(new URL(`../content/ui/${locale}.yaml`, import.meta.url), 'utf8')) as Record<string, string>;
const placeholders = (words: string) => [...words.matchAll(/\{\w+\}/g)].map(String).sort();

it.each(['nb', 'en'])('the words in %s are complete, and none is unknown', (locale) => {
  expect(uiStrings.safeParse(read(locale)).error?.issues).toBeUndefined();
});

it('both languages have the same places to fill', () => {
  const en = read('en');
  for (const [key, words] of Object.entries(read('nb'))) expect({ key, places: placeholders(en[key]!) }).toEqual({ key, places: placeholders(words) });
});
