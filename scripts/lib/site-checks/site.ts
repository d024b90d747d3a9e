/** A built site as the checks see it: its address, its files, and what stands on its pages. */

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readPageFacts, type PageFacts } from './page-facts.ts';

export interface Site {
  /** Without a slash at the end, e.g. `https://example.org`. */
  readonly siteUrl: string;
  /** Paths from the site's folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly PageFacts[];
  /** The text of a file. */
  readonly read: (file: string) => string;
}

/** Reads a built folder. */
export function readSite(folder: string, siteUrl: string): Site {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  return makeSite(siteUrl, files, (file) => readFileSync(path.join(folder, file), 'utf8'));
}

/** A site that exists only as texts by file name. */
export function siteFromTexts(siteUrl: string, texts: Readonly<Record<string, string>>): Site {
  return makeSite(siteUrl, Object.keys(texts), (file) => texts[file] ?? '');
}

function makeSite(siteUrl: string, files: readonly string[], read: (file: string) => string): Site {
  const pages = files.filter((file) => isPage(file)).sort().map((file) => readPageFacts(file, read(file)));
  return { siteUrl, files: new Set(files), pages, read };
}

function isPage(file: string): boolean {
  return file.endsWith('.html') && !file.startsWith('pagefind/');
}

/** What an address means within the site. */
export type Target =
  | { readonly kind: 'outside'; readonly url: URL }
  | { readonly kind: 'malformed' }
  /** The file it is answered with, and the place in it. */
  | { readonly kind: 'file'; readonly file: string; readonly fragment: string }
  /** Answered only after a redirect to the same address with a slash. */
  | { readonly kind: 'folder' }
  | { readonly kind: 'missing' };

/**
 * Follows an address as a browser and a static host would.
 * @param address as written
 * @param fromPathname the page or file it stands in, e.g. `/funn/`
 */
export function resolveAddress(site: Site, address: string, fromPathname: string): Target {
  const base = `${site.siteUrl}${fromPathname}`;
  if (!URL.canParse(address, base)) return { kind: 'malformed' };
  const url = new URL(address, base);
  if (url.origin !== site.siteUrl) return { kind: 'outside', url };
  const name = decodeOr(url.pathname, url.pathname).slice(1);
  const fragment = decodeOr(url.hash.slice(1), url.hash.slice(1));
  if (site.files.has(name)) return { kind: 'file', file: name, fragment };
  const index = name === '' || name.endsWith('/') ? `${name}index.html` : undefined;
  if (index !== undefined) {
    return site.files.has(index) ? { kind: 'file', file: index, fragment } : { kind: 'missing' };
  }
  return site.files.has(`${name}/index.html`) ? { kind: 'folder' } : { kind: 'missing' };
}

function decodeOr(text: string, otherwise: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return otherwise;
  }
}
