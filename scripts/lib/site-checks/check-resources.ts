/** Everything a page or a stylesheet loads is in the site itself. */

import { resolveAddress, type Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export function checkResources(site: Site): SiteFault[] {
  const inPages = site.pages.flatMap((page) =>
    page.resources.flatMap(({ value, line }) => faultOf(site, value, page.pathname, page.file, line)),
  );
  const stylesheets = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  const inStyles = stylesheets.flatMap((file) =>
    addressesInCss(site.read(file)).flatMap(({ value, line }) => faultOf(site, value, `/${file}`, file, line)),
  );
  return [...inPages, ...inStyles];
}

function faultOf(site: Site, address: string, from: string, file: string, line: number | undefined): SiteFault[] {
  if (address.startsWith('data:') || address.startsWith('#')) return [];
  const target = resolveAddress(site, address, from);
  if (target.kind === 'file') return [];
  const rule = target.kind === 'outside' ? 'third-party' : 'asset-missing';
  return [{ rule, file, line, found: address }];
}

/** The addresses of `url(…)` and `@import "…"`, with their lines. */
export function addressesInCss(css: string): { value: string; line: number }[] {
  const withoutComments = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const pattern = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]+))\s*\)|@import\s+(?:"([^"]*)"|'([^']*)')/g;
  return [...withoutComments.matchAll(pattern)].map((match) => ({
    value: match.slice(1).find((group) => group !== undefined) ?? '',
    line: withoutComments.slice(0, match.index).split('\n').length,
  }));
}
