/** Which pages a built site has, taken from its sitemap and its files, so that no test names an id. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { TestInfo } from 'playwright/test';
import { addressesInSitemap } from '../../scripts/lib/site-checks/check-sitemap.ts';
import { testSites, type TestSite } from '../../scripts/lib/test-sites.ts';

export type Locale = 'nb' | 'en';

export interface SitePage {
  /** e.g. `/funn/hurtigspor/`. */
  readonly pathname: string;
  readonly locale: Locale;
  /** What sort of page it is: its segments with the last one left out, e.g. `funn/*`. */
  readonly kind: string;
  readonly html: string;
}

/** The site that this test is run on. */
export function siteOf(test: TestInfo): TestSite {
  const site = testSites().find(({ name }) => name === test.project.name);
  if (site === undefined) throw new Error(`There is no site "${test.project.name}".`);
  return site;
}

/** Every page of the sitemap, those of one kind with the fullest first. */
export function pagesOf(site: TestSite): SitePage[] {
  const fileOf = (pathname: string): string => path.join(site.folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const read = (file: string): string => readFileSync(path.join(site.folder, file), 'utf8');
  const files = new Set(['sitemap.xml', 'sitemap-0.xml', 'sitemap-index.xml'].filter((file) => existsSync(path.join(site.folder, file))));
  const pathnames = addressesInSitemap({ siteUrl: site.siteUrl, files, read }, 'sitemap.xml').map((address) => new URL(address).pathname);
  return pathnames
    .map((pathname) => ({ pathname, size: statSync(fileOf(pathname)).size }))
    .sort((one, other) => other.size - one.size)
    .map(({ pathname }) => ({
      pathname,
      locale: pathname.startsWith('/en/') ? ('en' as const) : ('nb' as const),
      kind: kindOf(pathname),
      html: readFileSync(fileOf(pathname), 'utf8'),
    }));
}

function kindOf(pathname: string): string {
  const segments = pathname.split('/').filter((segment) => segment !== '' && segment !== 'en');
  return segments.length < 2 ? segments.join('/') : [...segments.slice(0, -1), '*'].join('/');
}

/** At most `most` pages of each kind in each language, the fullest, and every page that plays sound. */
export function samplePages(pages: readonly SitePage[], most: number): SitePage[] {
  const taken = new Map<string, number>();
  return pages.filter((page) => {
    const key = `${page.locale} ${page.kind}`;
    const count = taken.get(key) ?? 0;
    taken.set(key, count + 1);
    return count < most || page.html.includes('<audio');
  });
}

/** Pages of outputs: publications, lectures, articles, episodes. */
export function isOutputPage({ kind }: SitePage): boolean {
  return /^(publikasjoner|foredrag|artikler|podkast|publications|lectures|articles|podcast)\/\*$/.test(kind);
}

/** The pages of a site for people who followed a wrong link. */
export function notFoundAddresses(): { locale: Locale; pathname: string }[] {
  return [{ locale: 'nb', pathname: '/finnes-ikke/' }, { locale: 'en', pathname: '/en/does-not-exist/' }];
}
