/** Finds the files a feed names: in a built site on this machine, or on the web. */

import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseFile } from 'music-metadata';
import type { FileResolver, LinkedFile } from './linked-files.ts';

/**
 * Files of the feed's own host, looked up in a folder; other hosts are not looked at.
 * @param origin protocol, host and port of the feed's own address
 */
export function resolveInFolder(folder: string, origin: string): FileResolver {
  const root = path.resolve(folder);
  return async (url, part) => {
    if (new URL(url).origin !== origin) return undefined;
    const file = fileWithin(root, new URL(url).pathname);
    return (file && (await readLocal(file, part))) ?? 'missing';
  };
}

/**
 * Files beside a feed that was saved on its own, found by their name; what is not there is not looked at.
 * @param folder the feed's own
 */
export function resolveBeside(folder: string): FileResolver {
  return async (url, part) => {
    const { pathname } = new URL(url);
    for (const place of [pathname, path.posix.basename(pathname)]) {
      const file = fileWithin(path.resolve(folder), place);
      const found = file && (await readLocal(file, part));
      if (found) return found;
    }
    return undefined;
  };
}

/**
 * The folder among these that holds what the feed's host has: the first with one of the feed's files in the place its address says.
 * @param origin protocol, host and port of the feed's own address
 */
export function folderOfHost(folders: readonly string[], addresses: readonly string[], origin: string): string | undefined {
  const paths = addresses.flatMap((address) => (URL.canParse(address) && new URL(address).origin === origin ? [new URL(address).pathname] : []));
  return folders.find((folder) => paths.some((pathname) => pathname.includes('/', 1) && existsSync(fileWithin(path.resolve(folder), pathname) ?? '')));
}

/** A feed may be anyone's: `..` must not lead out of the folder, and a broken code is no file. */
function fileWithin(root: string, pathname: string): string | undefined {
  try {
    const file = path.resolve(root, `./${decodeURIComponent(pathname)}`);
    return file.startsWith(root.endsWith(path.sep) ? root : root + path.sep) && !file.includes('\0') ? file : undefined;
  } catch {
    return undefined;
  }
}

async function readLocal(file: string, part: 'head' | 'whole'): Promise<LinkedFile | undefined> {
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile()) return undefined;
  if (part === 'whole') return { length: found.size, bytes: await readFile(file) };
  // Two minutes of reading for an hour-long file on the web, a blink on a disk: only here is sound measured.
  return { length: found.size, ...(/\.(mp3|m4a)$/i.test(file) ? { sound: await durationOfFile(file) } : {}) };
}

async function durationOfFile(file: string): Promise<number | 'broken'> {
  const { format } = await parseFile(file, { duration: true, skipCovers: true }).catch(() => ({ format: undefined }));
  return format?.duration !== undefined && format.duration > 0 ? format.duration : 'broken';
}

const TIMEOUT_MS = 20_000;

/** Files on the web, each address and part once. Sound is asked for by its head, and for one byte to see that ranges work. */
export function resolveOnWeb(fetcher: typeof fetch = fetch): FileResolver {
  const known = new Map<string, Promise<LinkedFile | 'missing' | undefined>>();
  return (url, part) => {
    if (!/^https?:/.test(url)) return Promise.resolve(undefined);
    const key = `${part} ${url}`;
    const answer = known.get(key) ?? (part === 'head' ? askHead(url, fetcher) : askWhole(url, fetcher)).catch(() => undefined);
    known.set(key, answer);
    return answer;
  };
}

async function askHead(url: string, fetcher: typeof fetch): Promise<LinkedFile | 'missing'> {
  const head = await fetcher(url, { method: 'HEAD', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!head.ok) return 'missing';
  const ranged = await fetcher(url, { headers: { range: 'bytes=0-0' }, signal: AbortSignal.timeout(TIMEOUT_MS) });
  await ranged.body?.cancel();
  const length = head.headers.get('content-length');
  const servedType = head.headers.get('content-type');
  return { ...(length === null ? {} : { length: Number(length) }), ...(servedType === null ? {} : { servedType }), hasRanges: ranged.status === 206 };
}

async function askWhole(url: string, fetcher: typeof fetch): Promise<LinkedFile | 'missing'> {
  const answer = await fetcher(url, { signal: AbortSignal.timeout(TIMEOUT_MS * 3) });
  if (!answer.ok) return 'missing';
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { length: bytes.length, bytes };
}
