/** Finds the files a feed names: in a built site on this machine, or on the web. */

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileResolver, LinkedFile } from './linked-files.ts';

/**
 * Files of the feed's own host, looked up in a folder; other hosts are not looked at.
 * @param origin protocol, host and port of the feed's own address
 */
export function resolveInFolder(folder: string, origin: string): FileResolver {
  const root = path.resolve(folder);
  return async (url, part) => {
    const address = new URL(url);
    if (address.origin !== origin) return undefined;
    const file = path.resolve(root, `.${decodeURIComponent(address.pathname)}`);
    // A feed may be anyone's: `..` must not lead out of the folder.
    if (file !== root && !file.startsWith(root + path.sep)) return 'missing';
    const found = await stat(file).catch(() => undefined);
    if (!found?.isFile()) return 'missing';
    return part === 'head' ? { length: found.size } : { length: found.size, bytes: await readFile(file) };
  };
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
