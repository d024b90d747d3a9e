// Keeps a page with all that it is made of: its styles, its scripts and what these load, its fonts and pictures.
import { OFFLINE_STORES } from '../../domain/offline.ts';
import { parseInert } from '../layout/trusted-types.ts';

const PARTS = 'link[rel~=stylesheet], link[rel~=preload], link[rel~=modulepreload], link[rel~=icon], script[src], img[src]';
/** How our scripts name each other, and our styles their fonts and pictures. */
const NAMED = { js: /["'`](\.{0,2}\/[\w./~-]+\.js)["'`]/g, css: /url\(["']?([^"')]+)["']?\)/g };

/** @throws what the network or the store says */
export async function keepPage(pathname: string): Promise<void> {
  const [pages, parts] = await Promise.all([caches.open(OFFLINE_STORES.pages), caches.open(OFFLINE_STORES.parts)]);
  const response = await fetchOurs(pathname);
  await pages.put(new URL(pathname, location.origin).href, response.clone());
  const page = parseInert(await response.text());
  const base = new URL(pathname, location.origin);
  // A set that grows while it is walked through: each part once.
  const waiting = new Set([...page.querySelectorAll(PARTS)].map((part) => new URL(part.getAttribute('src') ?? part.getAttribute('href') ?? '', base).href));
  for (const address of waiting) {
    const url = new URL(address);
    if (url.origin !== location.origin) continue;
    const part = (await parts.match(address, { ignoreVary: true })) ?? (await keepPart(address, parts));
    const ending = /\.(js|css)$/.exec(url.pathname)?.[1] as 'js' | 'css' | undefined;
    if (ending === undefined) continue;
    for (const [, named] of (await part.text()).matchAll(NAMED[ending])) waiting.add(new URL(named!, url).href);
  }
}

async function keepPart(address: string, parts: Cache): Promise<Response> {
  const response = await fetchOurs(address);
  await parts.put(address, response.clone());
  return response;
}

async function fetchOurs(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response;
}
