// Reading and listening without a network: the names that pages, the worker and the build agree on.

/** Where the worker is. At the root, because it may only look after what is below it; there for good, because browsers come back to it. */
export const OFFLINE_WORKER_PATH = '/offline-worker.js';

/** Every store of ours in the browser begins so; what begins otherwise is not ours to delete. */
export const OFFLINE_PREFIX = 'offline-';

/** The stores: pages that were read, what pages are made of, and the sound of chosen episodes. */
export const OFFLINE_STORES = { pages: 'offline-pages', parts: 'offline-parts', sound: 'offline-sound' } as const;

/** True for the address of a page: every page of ours ends in a slash. */
export function isPageAddress(pathname: string): boolean {
  return pathname.endsWith('/');
}

/** True for the address of a sound file, wherever it lies. */
export function isSoundAddress(pathname: string): boolean {
  return /\.(?:mp3|m4a)$/.test(pathname);
}

/** A part of a file: the first byte and the byte after the last; `undefined` when the whole is meant, `'beyond'` when there is no such part. */
export type BytePart = { readonly from: number; readonly to: number } | 'beyond' | undefined;

/**
 * Reads a `Range` header as RFC 9110, section 14.1.2, has it. Several parts at once, and what is no range, mean the whole.
 * @param size the file's size in bytes
 */
export function bytePart(range: string | null, size: number): BytePart {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first === '') return Number(last) === 0 || size === 0 ? 'beyond' : { from: Math.max(0, size - Number(last)), to: size };
  if (last !== '' && Number(last) < Number(first)) return undefined;
  if (Number(first) >= size) return 'beyond';
  return { from: Number(first), to: last === '' ? size : Math.min(Number(last) + 1, size) };
}
