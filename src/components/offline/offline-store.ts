// What this browser keeps for use without a network: switched on and off, episode by episode, page by page.
import { OFFLINE_PREFIX, OFFLINE_STORES, OFFLINE_WORKER_PATH } from '../../domain/offline.ts';
import { parseInert } from '../layout/trusted-types.ts';
import { keepPage } from './keep-page.ts';

export interface KeptPage {
  readonly address: string;
  readonly title: string;
  /** Bytes. */
  readonly size: number;
}

/** Can this browser keep anything? Not in some private windows, and not where the site is not served safely. */
export function canKeep(): boolean {
  return 'serviceWorker' in navigator && 'caches' in globalThis;
}

/** Has the reader switched it on? */
export async function isKeeping(): Promise<boolean> {
  return (await navigator.serviceWorker.getRegistration('/')) !== undefined && caches.has(OFFLINE_STORES.pages);
}

/** @param fallbacks the pages that stand in for what was not kept */
export async function startKeeping(fallbacks: readonly string[]): Promise<void> {
  await navigator.serviceWorker.register(OFFLINE_WORKER_PATH);
  await navigator.serviceWorker.ready;
  await caches.open(OFFLINE_STORES.pages);
  for (const pathname of fallbacks) await keepPage(pathname);
}

/** Deletes everything that was kept, and what kept it. */
export async function stopKeeping(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(OFFLINE_PREFIX)) await caches.delete(name);
  await (await navigator.serviceWorker.getRegistration('/'))?.unregister();
}

/** The sound that is kept, by address, with its size in bytes. */
export async function keptSound(): Promise<Map<string, number>> {
  return sizesIn(OFFLINE_STORES.sound);
}

/**
 * Fetches an episode's sound, and its pages.
 * @param size what it should be, in bytes
 * @param tell is told how many bytes have come
 * @throws when the sound did not come whole, or there is no room; nothing of it is kept then
 */
export async function keepEpisode(sound: string, size: number, pages: readonly string[], tell: (bytes: number) => void): Promise<void> {
  for (const pathname of pages) await keepPage(pathname);
  const response = await fetch(sound);
  if (response.status !== 200 || response.body === null) throw new Error(`${response.status} ${sound}`);
  let come = 0;
  const counted = response.body.pipeThrough(new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      tell((come += chunk.length));
      controller.enqueue(chunk);
    },
    // Half an episode is none.
    flush(controller) {
      if (come !== size) controller.error(new Error(`${come} of ${size}`));
    },
  }));
  await (await caches.open(OFFLINE_STORES.sound)).put(sound, new Response(counted, { headers: response.headers }));
}

export async function forgetEpisode(sound: string): Promise<void> {
  await (await caches.open(OFFLINE_STORES.sound)).delete(sound, { ignoreVary: true });
}

/** The pages that are kept, the latest first. */
export async function keptPages(): Promise<KeptPage[]> {
  if (!(await caches.has(OFFLINE_STORES.pages))) return [];
  const cache = await caches.open(OFFLINE_STORES.pages);
  const pages = await Promise.all((await cache.keys()).map(async (request): Promise<KeptPage> => {
    const blob = await (await cache.match(request, { ignoreVary: true }))!.blob();
    const address = new URL(request.url).pathname;
    const page = parseInert(await blob.text());
    return { address, title: page.querySelector('h1')?.textContent?.trim() || page.title || address, size: blob.size };
  }));
  return pages.toReversed();
}

export async function forgetPage(address: string): Promise<void> {
  await (await caches.open(OFFLINE_STORES.pages)).delete(address, { ignoreVary: true });
}

/** What pages are made of and what the search reads, in bytes. */
export async function keptPartsSize(): Promise<number> {
  return [...(await sizesIn(OFFLINE_STORES.parts)).values()].reduce((sum, size) => sum + size, 0);
}

async function sizesIn(name: string): Promise<Map<string, number>> {
  if (!(await caches.has(name))) return new Map();
  const cache = await caches.open(name);
  return new Map(await Promise.all((await cache.keys()).map(async (request) => [request.url, (await (await cache.match(request, { ignoreVary: true }))!.blob()).size] as const)));
}
