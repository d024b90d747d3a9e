import { expect, it } from 'vitest';
import { absolute, pathTo, SEGMENTS } from './routes.ts';

it.each([
  [{ page: 'home' }, '/', '/en/'],
  [{ page: 'finding', id: 'a-b' }, '/funn/a-b/', '/en/findings/a-b/'],
  [{ page: 'output', family: 'episodes', id: 'x' }, '/podkast/x/', '/en/podcast/x/'],
  [{ page: 'facet', facet: 'year', value: '2022' }, '/resultater/ar/2022/', '/en/outputs/year/2022/'],
  [{ page: 'text', name: 'accessibility' }, '/tilgjengelighet/', '/en/accessibility/'],
  [{ page: 'search' }, '/sok/', '/en/search/'],
] as const)('%o has an address in each language', (route, nb, en) => {
  expect(pathTo(route, 'nb')).toBe(nb);
  expect(pathTo(route, 'en')).toBe(en);
});

it.each(['nb', 'en'] as const)('no two sections share a segment in %s', (locale) => {
  const segments = Object.values(SEGMENTS).map((segment) => segment[locale]);
  expect(new Set(segments).size).toBe(segments.length);
});

it('an absolute address has one slash after the host', () => {
  expect(absolute('/funn/', 'https://example.org')).toBe('https://example.org/funn/');
});
