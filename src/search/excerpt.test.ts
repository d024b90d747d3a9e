import { expect, test } from 'vitest';
import type { BackendPage } from './backend.ts';
import { pageExcerpt } from './excerpt.ts';

const content = 'Kronikk · juli 2022. Praksis i nord. Kort sagt. Kari Nordmann skriver om praksis. Dato juli 2022 Tema Praksis';
const at = (word: string, from = 0): number => content.split(' ').indexOf(word, from);
const page: BackendPage = {
  url: '/a/', content, meta: {}, filters: {},
  anchors: [
    { element: 'i', id: 'off-0', location: 0 },
    { element: 'i', id: 'on-0', location: at('Kort') },
    { element: 'h2', id: 'in-short', text: 'Kort sagt', location: at('Kort') },
    { element: 'i', id: 'off-1', location: at('Dato') },
    { element: 'i', id: 'on-1', location: content.split(' ').length },
  ],
};
const shown = (...places: number[]): string => pageExcerpt(page, new Map([[0, new Set(places)]])).map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

test('an excerpt is the text of the page: no kind, date, title, heading or facts beside it', () => {
  expect(shown(at('praksis.'))).toBe('Kari Nordmann skriver om [praksis].');
});

test('a page that was found by its title or its facts shows how its text begins', () => {
  expect(shown(at('Praksis'), at('Praksis', 15))).toBe('Kari Nordmann skriver om praksis.');
});

test('a page without marks shows what it has', () => {
  expect(pageExcerpt({ ...page, anchors: [] }, new Map([[0, new Set([4])]])).map(({ text }) => text).join('')).toBe(content);
});

test('a page with no text of its own has no excerpt', () => {
  expect(pageExcerpt({ ...page, anchors: [{ element: 'i', id: 'off-0', location: 0 }] }, new Map())).toEqual([]);
});
