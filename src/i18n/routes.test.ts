import { expect, it } from 'vitest';
import { absolute, FACET_SEGMENTS, BY_TITLE_SEGMENT, LIST_PAGE_SEGMENT, listPageRoute, pathTo, SEGMENTS, wholeOf } from './routes.ts';

it.each([
  [{ page: 'home' }, '/', '/en/'],
  [{ page: 'finding', id: 'a-b' }, '/funn/a-b/', '/en/findings/a-b/'],
  [{ page: 'output', family: 'episodes', id: 'x' }, '/podkast/x/', '/en/podcast/x/'],
  [{ page: 'facet', facet: 'year', value: '2022' }, '/resultater/ar/2022/', '/en/outputs/year/2022/'],
  [{ page: 'list-page', list: { page: 'outputs' }, number: 2 }, '/resultater/side/2/', '/en/outputs/page/2/'],
  [{ page: 'list-page', list: { page: 'outputs-by-title' }, number: 3 }, '/resultater/etter-tittel/side/3/', '/en/outputs/by-title/page/3/'],
  [{ page: 'list-page', list: { page: 'facet', facet: 'person', value: 'x' }, number: 20 }, '/resultater/person/x/side/20/', '/en/outputs/person/x/page/20/'],
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

it('page 1 of a list keeps the address of the list', () => {
  expect(listPageRoute({ page: 'outputs' }, 1)).toEqual({ page: 'outputs' });
  expect(wholeOf(listPageRoute({ page: 'outputs' }, 2))).toEqual({ page: 'outputs' });
});

it.each(['nb', 'en'] as const)('no facet or order is named as the pages of a list are in %s', (locale) => {
  expect([...Object.values(FACET_SEGMENTS), BY_TITLE_SEGMENT].map((segment) => segment[locale])).not.toContain(LIST_PAGE_SEGMENT[locale]);
});

it('an absolute address has one slash after the host', () => {
  expect(absolute('/funn/', 'https://example.org')).toBe('https://example.org/funn/');
});
