/** Finds a browser and serves each built site on a free port, before the first browser test and until the last. */

import path from 'node:path';
import { resolveBrowser } from '../../scripts/lib/browser.ts';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { startStaticServer } from '../../scripts/lib/static-server.ts';
import { isBuilt, testSites, type TestSite } from '../../scripts/lib/test-sites.ts';

/** The variable that tells the tests where a site is served. */
export function addressVariable(site: TestSite): string {
  return `ARBEIDSINKLUDERING_SITE_${site.name.toUpperCase()}`;
}

/** @returns what stops the servers again */
export default async function serveSites(): Promise<() => Promise<void>> {
  const sites = testSites().filter(isBuilt);
  await resolveBrowser(path.join(projectRoot, '.cache'));
  const servers = await Promise.all(
    sites.map(async (site) => {
      const server = await startStaticServer({ folder: site.folder });
      process.env[addressVariable(site)] = server.address;
      return server;
    }),
  );
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
  };
}
