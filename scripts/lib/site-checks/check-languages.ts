/**
 * Every page says its own language and its own address, and the two languages of a page name each other.
 * @see https://developers.google.com/search/docs/specialty/international/localized-versions
 */

import type { PageFacts } from './page-facts.ts';
import { resolveAddress, type Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export function checkLanguages(site: Site): SiteFault[] {
  const pagesByFile = new Map(site.pages.map((page) => [page.file, page]));
  const pageAt = (address: string, from: PageFacts): PageFacts | undefined => {
    const target = resolveAddress(site, address, from.pathname);
    return target.kind === 'file' ? pagesByFile.get(target.file) : undefined;
  };
  return site.pages.flatMap((page) => [
    ...checkLang(page),
    ...(page.isIndexable ? [...checkCanonical(site, page), ...checkAlternates(site, page, pageAt)] : []),
  ]);
}

function checkLang(page: PageFacts): SiteFault[] {
  const isRight = page.isDocument ? /^[a-z]{2}$/.test(page.lang) : page.lang === page.locale;
  return isRight ? [] : [{ rule: 'lang', file: page.file, line: 1, found: page.lang }];
}

function checkCanonical(site: Site, page: PageFacts): SiteFault[] {
  const expected = `${site.siteUrl}${page.pathname}`;
  const isRight = page.canonicals.length === 1 && page.canonicals[0] === expected;
  return isRight ? [] : [{ rule: 'canonical', file: page.file, found: page.canonicals.join(' ') }];
}

function checkAlternates(
  site: Site,
  page: PageFacts,
  pageAt: (address: string, from: PageFacts) => PageFacts | undefined,
): SiteFault[] {
  if (page.alternates.length === 0) {
    const twins = page.languageLinks.map((address) => pageAt(address, page));
    const isUntranslated = page.isFallback || twins.some((twin) => twin?.isFallback === true);
    return isUntranslated ? [] : [{ rule: 'hreflang-missing', file: page.file, found: '' }];
  }
  const faults: SiteFault[] = [];
  const ownAddress = `${site.siteUrl}${page.pathname}`;
  const versions = page.alternates.filter(({ hreflang }) => hreflang !== 'x-default');
  const wanted = ['nb', 'en'];
  const named = versions.map(({ hreflang }) => hreflang);
  if (wanted.some((locale) => named.filter((name) => name === locale).length !== 1) || named.length !== wanted.length) {
    faults.push({ rule: 'hreflang-missing', file: page.file, found: named.join(' ') });
  }
  if (!versions.some(({ hreflang, href }) => hreflang === page.locale && href === ownAddress)) {
    faults.push({ rule: 'hreflang-asymmetric', file: page.file, found: ownAddress });
  }
  const standard = page.alternates.filter(({ hreflang }) => hreflang === 'x-default');
  const nb = versions.find(({ hreflang }) => hreflang === 'nb');
  if (standard.length !== 1 || standard[0]?.href !== nb?.href) {
    faults.push({ rule: 'hreflang-default', file: page.file, found: standard.map(({ href }) => href).join(' ') });
  }
  for (const { hreflang, href } of versions) {
    const twin = pageAt(href, page);
    if (twin === undefined || twin.lang !== hreflang || !href.startsWith(site.siteUrl)) {
      faults.push({ rule: 'hreflang-target', file: page.file, found: href });
    } else if (!sameAlternates(page, twin)) {
      faults.push({ rule: 'hreflang-asymmetric', file: page.file, found: href });
    }
  }
  return faults;
}

function sameAlternates(one: PageFacts, other: PageFacts): boolean {
  const key = (page: PageFacts): string =>
    page.alternates.map(({ hreflang, href }) => `${hreflang} ${href}`).sort().join('\n');
  return key(one) === key(other);
}
