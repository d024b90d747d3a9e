/**
 * The sitemap lists exactly the pages that may be found, and robots.txt says where it is.
 * @see https://www.sitemaps.org/protocol.html
 */

import type { Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export function checkSitemap(site: Site): SiteFault[] {
  const listed = addressesInSitemap(site, 'sitemap.xml');
  const expected = new Set(site.pages.filter((page) => page.isIndexable).map((page) => `${site.siteUrl}${page.pathname}`));
  const seen = new Set<string>();
  const extra = listed.filter((address) => {
    const isRepeated = seen.has(address);
    seen.add(address);
    return isRepeated || !expected.has(address);
  });
  const lacks = [...expected].filter((address) => !seen.has(address));
  return [
    ...lacks.map((found) => ({ rule: 'sitemap-lacks' as const, file: 'sitemap.xml', found })),
    ...extra.map((found) => ({ rule: 'sitemap-extra' as const, file: 'sitemap.xml', found })),
    ...checkRobots(site),
  ];
}

/** The pages a sitemap names, those of the sitemaps it refers to included. */
export function addressesInSitemap(site: Pick<Site, 'siteUrl' | 'files' | 'read'>, file: string): string[] {
  if (!site.files.has(file)) return [];
  const xml = site.read(file);
  const addresses = [...xml.matchAll(/<loc>\s*([^<]*?)\s*<\/loc>/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
  if (!xml.includes('<sitemapindex')) return addresses;
  return addresses.flatMap((address) => addressesInSitemap(site, address.slice(site.siteUrl.length + 1)));
}

function checkRobots(site: Site): SiteFault[] {
  const expected = `Sitemap: ${site.siteUrl}/sitemap.xml`;
  const lines = site.files.has('robots.txt') ? site.read('robots.txt').split(/\r?\n/) : [];
  const isRight = lines.some((line) => line.trim() === expected) && site.files.has('sitemap.xml');
  return isRight ? [] : [{ rule: 'robots-sitemap', file: 'robots.txt', found: expected }];
}
