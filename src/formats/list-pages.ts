// The pages of every list of outputs: how many there are, and which outputs each shows.
import { playableEpisodes, projectOutputs, type Archive } from '../domain/archive.ts';
import { countFacet, FACETS } from '../domain/facet.ts';
import { EPISODES_A_PAGE, listPage, pageCount, ROWS_A_PAGE, type ListPage } from '../domain/list-page.ts';
import { byTitle, FAMILIES, type Output } from '../domain/output.ts';
import { remembered } from '../domain/remembered.ts';
import { wholeOf, type ListRoute, type Route } from '../i18n/routes.ts';
import { listedOutputs } from './listed-outputs.ts';

const inOrderOfTitle = remembered((outputs: readonly Output[]) => outputs.toSorted(byTitle));

/** The outputs of a list in the order it shows them. The podcast's list has those that can be played. */
export function outputsInOrder(list: ListRoute, archive: Archive): readonly Output[] {
  if (list.page === 'outputs-by-title') return inOrderOfTitle(projectOutputs(archive));
  return isEpisodes(list) ? playableEpisodes(archive) : listedOutputs(list, archive);
}

/** The outputs a page shows; for any other page than that of a list, all it lists, as one page. @param size rows a page, by default those of the list */
export function outputsOnPage(route: Route, archive: Archive, size?: number): ListPage<Output> {
  const list = wholeOf(route);
  if (!isList(list)) return { rows: listedOutputs(list, archive), number: 1, last: 1 };
  return listPage(outputsInOrder(list, archive), route.page === 'list-page' ? route.number : 1, size ?? rowsOf(list));
}

/** As many rows as a page of a list shows. */
function rowsOf(list: ListRoute): number {
  return isEpisodes(list) ? EPISODES_A_PAGE : ROWS_A_PAGE;
}

/** Every list of outputs that has pages. */
export function lists(archive: Archive): ListRoute[] {
  const outputs = projectOutputs(archive);
  return [
    { page: 'outputs' },
    { page: 'outputs-by-title' },
    ...FAMILIES.map((family): ListRoute => ({ page: 'family', family })),
    ...FACETS.flatMap((facet) => [...countFacet(outputs, facet).keys()].map((value): ListRoute => ({ page: 'facet', facet, value }))),
  ];
}

/**
 * The second page of every list, and those after it.
 *
 * Their number is bounded: a list is of one value of one facet, never of two together, and an output is on one page of the lists
 * by date, by title, of its family, type, year and language, and on one for each of its people and topics.
 */
export function laterPages(archive: Archive, size?: number): Extract<Route, { page: 'list-page' }>[] {
  return lists(archive).flatMap((list) =>
    Array.from({ length: pageCount(outputsInOrder(list, archive).length, size ?? rowsOf(list)) - 1 }, (_, i) => ({ page: 'list-page' as const, list, number: i + 2 })));
}

/** True for the podcast's list, and its later pages. */
export function isEpisodes(route: Route): boolean {
  const list = wholeOf(route);
  return list.page === 'family' && list.family === 'episodes';
}

function isList(route: Route): route is ListRoute {
  return route.page === 'outputs' || route.page === 'outputs-by-title' || route.page === 'facet' || route.page === 'family';
}
