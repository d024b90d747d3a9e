/** The two sites the tests build: our own content, and an invented tree that holds every kind of case. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './environment.ts';

export interface TestSite {
  readonly name: 'own' | 'fixture';
  readonly contentDir: string;
  /** Where `npm test` builds it; never `dist`. */
  readonly folder: string;
  /** The fixture has an address of its own, so that one written into the code is seen. */
  readonly siteUrl: string;
}

const own: TestSite = {
  name: 'own',
  contentDir: path.join(projectRoot, 'src/content'),
  folder: path.join(projectRoot, '.cache/test/own'),
  siteUrl: 'http://localhost:4321',
};

const fixture: TestSite = {
  name: 'fixture',
  contentDir: path.join(projectRoot, 'tests/fixtures/content'),
  folder: path.join(projectRoot, '.cache/test/fixture'),
  siteUrl: 'https://site.example.org',
};

/** Whether a site was built, whole, since the last time the build stage began. */
export function isBuilt(site: TestSite): boolean {
  return existsSync(path.join(site.folder, 'index.html'));
}

/** The sites whose content is there. */
export function testSites(): TestSite[] {
  return [own, fixture].filter((site) => existsSync(site.contentDir));
}
