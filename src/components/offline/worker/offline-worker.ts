// Stands between pages and the network once a reader has asked for it: keeps what is read, and answers with it when there
// is no network. The network always comes first, so nothing old is shown while there is one.
// https://www.w3.org/TR/service-workers/
import type { Locale } from '../../../domain/locale.ts';
import { isPageAddress, isSoundAddress, OFFLINE_STORES } from '../../../domain/offline.ts';
import { answerWithSound } from './answer-with-sound.ts';
import { markAsCopy } from './mark-as-copy.ts';
import type { FetchEvent, WorkerScope } from './worker-scope.ts';

export interface OfflineOptions {
  /** The page that is shown in place of one that was not kept, by language. */
  readonly fallbacks: Readonly<Record<Locale, string>>;
  /** The sentence above a kept page; `{date}` is when it was fetched. */
  readonly copyWords: Readonly<Record<Locale, string>>;
}

/** How many are kept; the oldest go first. */
const MOST = { pages: 200, parts: 500 } as const;
/** What pages are made of. */
const PART_KINDS = new Set<string>(['style', 'script', 'font', 'image', 'worker', 'manifest']);
/** What the search reads. */
const SEARCH_FILE = /^\/(?:pagefind|search)\//;

export function startOfflineWorker(scope: WorkerScope, options: OfflineOptions): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()));
  scope.addEventListener('fetch', (event) => {
    const { request } = event;
    const url = new URL(request.url);
    if (request.method !== 'GET') return;
    if (isSoundAddress(url.pathname)) event.respondWith(answerWithSound(request, scope.caches));
    else if (url.origin === scope.location.origin) event.respondWith(answer(event, url, scope, options));
  });
}

async function answer(event: FetchEvent, url: URL, { caches }: WorkerScope, options: OfflineOptions): Promise<Response> {
  const isPage = isPageAddress(url.pathname);
  const store = isPage ? 'pages' : 'parts';
  try {
    const response = await fetch(event.request);
    const isWanted = isPage || PART_KINDS.has(event.request.destination) || SEARCH_FILE.test(url.pathname);
    if (isWanted) event.waitUntil(keep(url, response.clone(), store, caches).catch(() => undefined));
    return response;
  } catch (error) {
    // A page is kept without what was asked of it: the search page answers for every search.
    const kept = await caches.match(url.href, { cacheName: OFFLINE_STORES[store], ignoreSearch: true, ignoreVary: true });
    const locale: Locale = url.pathname.startsWith('/en/') ? 'en' : 'nb';
    if (!isPage) return kept ?? Promise.reject(error);
    if (kept) return markAsCopy(kept, locale, options.copyWords[locale]);
    const instead = await caches.match(options.fallbacks[locale], { cacheName: OFFLINE_STORES.pages, ignoreVary: true });
    return instead ?? Promise.reject(error);
  }
}

/** Keeps an answer, if keeping is on: the page that switches it on makes the store, and switching it off deletes it. */
async function keep(url: URL, response: Response, store: 'pages' | 'parts', caches: CacheStorage): Promise<void> {
  const name = OFFLINE_STORES[store];
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  const address = `${url.origin}${url.pathname}`;
  // What the site has taken away is not kept either.
  if (response.status === 404 || response.status === 410) return void (await cache.delete(address));
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
  await cache.put(address, response);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - MOST[store])).map((oldest) => cache.delete(oldest)));
}
