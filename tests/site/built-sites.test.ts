/** The built sites, ours and the invented one, are held against every check. */

import { beforeAll, describe, expect, test } from 'vitest';
import { allChecks } from '../../scripts/lib/site-checks/all-checks.ts';
import { printFaults } from '../../scripts/lib/site-checks/print-faults.ts';
import { readSite, type Site } from '../../scripts/lib/site-checks/site.ts';
import { isBuilt, testSites } from '../../scripts/lib/test-sites.ts';

/** Addresses that must answer whatever the content: they are printed in papers and subscribed to. */
const standing = [
  '', 'funn/', 'resultater/', 'publikasjoner/', 'foredrag/', 'artikler/', 'podkast/', 'tema/', 'folk/', 'om/', 'sok/',
  'en/', 'en/findings/', 'en/outputs/', 'en/publications/', 'en/lectures/', 'en/articles/', 'en/podcast/', 'en/topics/',
  'en/people/', 'en/about/', 'en/search/',
];

test.each(testSites())('the $name site is built; else run npm test -- --only build', (site) => {
  expect(isBuilt(site)).toBe(true);
});

describe.each(testSites().filter(isBuilt))('the $name site', ({ folder, siteUrl }) => {
  let site: Site;

  beforeAll(() => {
    site = readSite(folder, siteUrl);
  }, 120_000);

  test.each(allChecks)('$name', ({ run }) => {
    const faults = run(site);
    const shown = printFaults(faults.slice(0, 60), 'en');
    expect(faults.length > 60 ? `${shown}\n… ${faults.length - 60} more` : shown).toBe('');
  });

  test('the standing addresses answer in both languages', () => {
    expect(standing.filter((address) => !site.files.has(`${address}index.html`))).toEqual([]);
  });

  test('both languages have a page for wrong addresses', () => {
    const pages = site.pages.filter((page) => page.isNotFound).map((page) => page.locale);
    expect([...new Set(pages)].sort()).toEqual(['en', 'nb']);
  });

  test('the podcast feed and the search index are there', () => {
    expect(['podkast/feed.xml', 'pagefind/pagefind.js', 'sitemap.xml'].filter((file) => !site.files.has(file))).toEqual([]);
  });

  test('the font is in the site, because a build passes without it', () => {
    expect([...site.files].filter((file) => file.endsWith('.woff2'))).not.toEqual([]);
  });

  test('what hosts need is there: headers, redirects, checksums, packed twins', () => {
    expect(['_headers', '_redirects', 'SHA256SUMS', 'index.html.br', 'index.html.gz', 'sbom.cdx.json'].filter((file) => !site.files.has(file))).toEqual([]);
  });

  test('nothing is left in the site that readers have no use for', () => {
    const stray = /(^|\/)(\.DS_Store|Thumbs\.db|.*\.(map|ts|mdx|astro|log))$/;
    expect([...site.files].filter((file) => stray.test(file))).toEqual([]);
  });
});
