/** The addresses that drawers have: what a folder's name promises. */

import { FAMILIES, type Family } from '../../../src/domain/output.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { pathTo, type Route } from '../../../src/i18n/routes.ts';
import type { CollectionName } from '../collections.ts';
import type { Content } from '../read-content.ts';

const ROUTES: Partial<Record<CollectionName, (id: string) => Route>> = {
  ...Object.fromEntries(FAMILIES.map((family: Family) => [family, (id: string): Route => ({ page: 'output', family, id })])),
  findings: (id) => ({ page: 'finding', id }),
  people: (id) => ({ page: 'person', id }),
  topics: (id) => ({ page: 'topic', id }),
};

/** The pages of all drawers, in both languages. */
export function drawerAddresses(content: Content): Set<string> {
  return new Set(content.drawers.flatMap(({ collection, id }) => {
    const route = ROUTES[collection];
    return route === undefined ? [] : LOCALES.map((locale) => pathTo(route(id), locale));
  }));
}

/** True when only a drawer can answer the address: it is in the place of a drawer's page, and no page of another kind is there. */
export function isDrawerAddress(address: string, otherPages: ReadonlySet<string>): boolean {
  if (otherPages.has(address)) return false;
  const folders = Object.values(ROUTES).flatMap((route) => LOCALES.map((locale) => pathTo(route('x'), locale).slice(0, -2)));
  return folders.some((folder) => address.startsWith(folder) && /^[^/]+\/$/.test(address.slice(folder.length)));
}
