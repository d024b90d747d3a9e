/** Every full address of our own, in feeds, sitemap, head tags and data files, leads to a file of the site. */

import { resolveAddress, type Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

const textFile = /\.(html|xml|json|jsonld|txt|webmanifest|ris|bib|vtt|srt)$/;

export function checkAddresses(site: Site): SiteFault[] {
  const files = [...site.files].filter((file) => textFile.test(file) && !file.startsWith('pagefind/'));
  return files.flatMap((file) =>
    ownAddressesIn(site.read(file), site.siteUrl)
      .filter(({ value }) => !isAnswered(site, value))
      .map(({ value, line }) => ({ rule: 'address-missing' as const, file, line, found: value })),
  );
}

function isAnswered(site: Site, address: string): boolean {
  // The bare host is the front page; data may name the site so.
  if (address === site.siteUrl) return site.files.has('index.html');
  const target = resolveAddress(site, address, '/');
  return target.kind === 'file' || target.kind === 'outside';
}

/** Addresses that start with the site's own, once each, with the line of the first. */
export function ownAddressesIn(text: string, siteUrl: string): { value: string; line: number }[] {
  const found = new Map<string, number>();
  let at = text.indexOf(siteUrl);
  while (at !== -1) {
    const [written = ''] = /^[^\s<>"'`\\{}|^)\]]*/.exec(text.slice(at, at + 2000)) ?? [];
    const rest = written.slice(siteUrl.length);
    const isOwn = rest === '' || /^[/?#&.,;]/.test(rest);
    const address = decodeEntities(written).replace(/[.,;]+$/, '');
    if (isOwn && !found.has(address)) found.set(address, text.slice(0, at).split('\n').length);
    at = text.indexOf(siteUrl, at + siteUrl.length);
  }
  return [...found].map(([value, line]) => ({ value, line }));
}

function decodeEntities(text: string): string {
  return text
    .replace(/&(quot|lt|gt|#34|#39|#x27|apos);.*$/, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#38;', '&');
}
