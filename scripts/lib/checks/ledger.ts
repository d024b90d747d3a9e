/** Does the content still hold what was published, as far as can be seen before the pages are built? */

import { changedEpisodes, faultsOfChanges, lostAddresses, type LedgerFault } from '../../../src/domain/ledger.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import type { Problem } from '../../../src/domain/problem.ts';
import { pathTo } from '../../../src/i18n/routes.ts';
import { drawerAddresses, isDrawerAddress } from '../ledger/drawer-addresses.ts';
import { episodesNow } from '../ledger/episodes-now.ts';
import { ledgerProblem } from '../ledger/ledger-problem.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import type { Content } from '../read-content.ts';

export async function promisesAreKept(content: Content): Promise<Problem[]> {
  const { published, changes, problems } = readLedger((file) => content.files.get(file)?.text);
  const drawers = drawerAddresses(content);
  const others = new Set(LOCALES.map((locale) => pathTo({ page: 'subscribe' }, locale)));
  const pages = { ...published, addresses: published.addresses.filter((address) => isDrawerAddress(address, others)) };
  const faults: LedgerFault[] = [
    ...lostAddresses(pages, (address) => drawers.has(address), changes),
    ...changedEpisodes(published, await episodesNow(content, changes), changes),
    // Where moves lead is seen when the pages are built.
    ...faultsOfChanges(changes, (address) => drawers.has(address)).filter(({ rule }) => rule !== 'ledger-target'),
  ];
  return [...problems, ...faults.map((fault) => ledgerProblem(fault, published))];
}
