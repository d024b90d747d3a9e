import { describe, expect, it } from 'vitest';
import type { Archive } from '../domain/archive.ts';
import { FACETS, facetValues } from '../domain/facet.ts';
import { listPage, ROWS_A_PAGE } from '../domain/list-page.ts';
import type { Output } from '../domain/output.ts';
import { pathTo } from '../i18n/routes.ts';
import { laterPages, lists, outputsInOrder, outputsOnPage } from './list-pages.ts';
import { fullOutputs, sampleArchive } from './__fixtures__/sample-archive.ts';

const invented = fullOutputs.filter(({ family }) => family !== 'episodes');
/** So many outputs: the sample's, over and over, with other names and years. */
function archiveOf(count: number): Archive {
  const outputs = Array.from({ length: count }, (_, i): Output => ({
    ...invented[i % invented.length]!, id: `output-${i}`, title: `Tittel ${(i * 7919) % count}`, date: `${2000 + (i % 25)}-01-01`,
  } as Output));
  return { ...sampleArchive, outputs };
}

describe('the pages of every list', () => {
  it('are only the lists themselves while no list is longer than a page', () => {
    expect(laterPages(archiveOf(19))).toEqual([]);
  });

  it('show every output of the list once, in the order of the list', () => {
    const archive = archiveOf(45);
    for (const list of lists(archive)) {
      const later = laterPages(archive, 7).filter((page) => page.list.page === list.page && pathTo(page.list, 'nb') === pathTo(list, 'nb'));
      const shown = [list, ...later].flatMap((route) => outputsOnPage(route, archive, 7).rows);
      expect(shown).toEqual(outputsInOrder(list, archive));
    }
  });

  it('have an address each, in each language', () => {
    const archive = archiveOf(120);
    for (const locale of ['nb', 'en'] as const) {
      const paths = [...lists(archive), ...laterPages(archive, 10)].map((route) => pathTo(route, locale));
      expect(new Set(paths).size).toBe(paths.length);
    }
  });

  it('by title are in the order of the titles from page to page', () => {
    const archive = archiveOf(30);
    const titles = [1, 2, 3].flatMap((number) => outputsOnPage({ page: 'list-page', list: { page: 'outputs-by-title' }, number }, archive, 10).rows.map(({ title }) => title));
    expect(titles).toEqual(archive.outputs.map(({ title }) => title).toSorted((a, b) => a.localeCompare(b, 'nb')));
  });

  it('do not multiply: no more than each output has lists, divided by the rows of a page', () => {
    for (const count of [100, 1000, 10_000]) {
      const archive = archiveOf(count);
      // By date, by title, of the family; and every value the output has in a facet.
      const places = archive.outputs.reduce((sum, output) => sum + 3 + FACETS.flatMap((facet) => facetValues(output, facet)).length, 0);
      expect(laterPages(archive).length).toBeLessThanOrEqual(places / ROWS_A_PAGE);
    }
  });

  it('that are not there are an error, not an empty page', () => {
    expect(() => outputsOnPage({ page: 'list-page', list: { page: 'outputs' }, number: 4 }, archiveOf(30), 10)).toThrow(RangeError);
    expect(listPage(archiveOf(30).outputs, 3, 10).rows).toHaveLength(10);
  });
});
