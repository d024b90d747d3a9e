/** Compares a site on the web with the list of checksums it should have: bytes, types, headers, ranges, and what has moved or gone. */

import { finalMoves, type Changes } from '../../src/domain/ledger.ts';
import { parseChecksums, CHECKSUMS, sha256 } from './finish-site/checksums.ts';
import { PACKED } from './finish-site/site-files.ts';
import { mediaTypeOf } from './static-server-media-types.ts';
import { extraHeaders, missingHeaders } from './verify-headers.ts';

/** What differs, at an address. */
export interface Difference {
  readonly address: string;
  readonly rule: 'unreachable' | 'status' | 'bytes' | 'type' | 'header' | 'extra' | 'range' | 'head' | 'moved' | 'not-found';
  readonly expected: string;
  readonly found: string;
}

export interface Verification {
  readonly differences: Difference[];
  /** How many files were fetched. */
  readonly files: number;
  readonly bytes: number;
}

export interface VerifyOptions {
  /** The list the site should have: the text of `SHA256SUMS`. */
  readonly checksums: string;
  readonly audioBaseUrl?: string | undefined;
  /** What has moved or is gone, and answers otherwise. */
  readonly changes: Changes;
  /** Pages of retracted outputs, which may answer that they are gone. */
  readonly retracted: readonly string[];
  /** Does the host take headers from us? GitHub Pages does not. */
  readonly checksHeaders: boolean;
}

/** Files for hosts, which they read and do not hand out. */
const FOR_HOSTS = /^(?:_headers|_redirects|\.nojekyll)$/;
/** How many files are asked for at once. */
const AT_ONCE = 8;

/** Fetches every file of the list from `siteUrl` and names what differs. @param siteUrl without a slash at the end */
export async function verifySite(siteUrl: string, options: VerifyOptions): Promise<Verification> {
  const differences: Difference[] = [];
  let bytes = 0;
  const moves = finalMoves(options.changes).ends;
  const listed = [...parseChecksums(options.checksums)].filter(([file]) => !PACKED.test(file) && !FOR_HOSTS.test(file) && !moves.has(addressOf(file)));
  const waiting = [...listed, [CHECKSUMS, sha256(Buffer.from(options.checksums))] as [string, string]];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [file, hash] = next;
      const found = await verifyFile(siteUrl, file, hash, options);
      differences.push(...found.differences);
      bytes += found.bytes;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const [from, to] of moves) differences.push(...(await verifyMove(siteUrl, from, to)));
  for (const address of ['/finnes-ikke/', '/en/does-not-exist/']) differences.push(...(await verifyNotFound(siteUrl, address)));
  return { differences: differences.sort((a, b) => (a.address < b.address ? -1 : 1)), files: listed.length + 1, bytes };
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

async function verifyFile(siteUrl: string, file: string, hash: string, options: VerifyOptions): Promise<{ differences: Difference[]; bytes: number }> {
  const { audioBaseUrl, checksHeaders } = options;
  const address = addressOf(file);
  // Sound may lie on a host of its own, which has no headers from us.
  const isElsewhere = audioBaseUrl !== undefined && file.startsWith('audio/');
  const url = isElsewhere ? `${audioBaseUrl.replace(/\/+$/, '')}/${file.slice('audio/'.length)}` : `${siteUrl}${encodeURI(address)}`;
  const differ = (rule: Difference['rule'], expected: string, found: string): Difference => ({ address: isElsewhere ? url : address, rule, expected, found });
  const response = await get(url);
  if (typeof response === 'string') return { differences: [differ('unreachable', '', response)], bytes: 0 };
  const body = await bodyOf(response);
  if (typeof body === 'string') return { differences: [differ('unreachable', '', body)], bytes: 0 };
  if (!statusesOf(file, address, options).includes(response.status)) return { differences: [differ('status', '200', String(response.status))], bytes: body.length };
  // Some hosts send those who ask for the page of wrong addresses itself elsewhere; that it is shown is asked for apart.
  if (response.status >= 300 && response.status < 400) return { differences: [], bytes: body.length };
  const differences: Difference[] = [];
  const found = sha256(body);
  if (found !== hash) differences.push(differ('bytes', hash.slice(0, 12), found.slice(0, 12)));
  const type = mediaTypeOf(file)?.split(';')[0];
  const given = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (checksHeaders && type !== undefined && given !== type) differences.push(differ('type', type, given));
  if (checksHeaders && !isElsewhere) {
    differences.push(...missingHeaders(response.headers, address, audioBaseUrl).map(([expected, there]) => differ('header', expected, there)));
    differences.push(...extraHeaders(response.headers, address, audioBaseUrl).map((there) => differ('extra', '', there)));
  }
  if (/\.(?:mp3|m4a)$/.test(file)) {
    differences.push(...(await verifyRange(url, body)).map(([expected, there]) => differ('range', expected, there)));
    differences.push(...(await verifyHead(url, body.length)).map(([expected, there]) => differ('head', expected, there)));
  }
  return { differences, bytes: body.length };
}

/** What an address may answer with: the page for wrong addresses says so itself, and what is gone or retracted may. */
function statusesOf(file: string, address: string, { changes, retracted }: VerifyOptions): number[] {
  if (/(?:^|\/)404(?:\.html|\/index\.html)$/.test(file)) return [200, 301, 307, 308, 404];
  const isGone = retracted.includes(address) || (changes.gone ?? []).some((gone) => gone.address === address);
  return isGone ? [200, 410] : [200];
}

/** What has moved leads to its place in one step: by the server, or by a page that leads on. */
async function verifyMove(siteUrl: string, from: string, to: string): Promise<Difference[]> {
  const differ = (found: string): Difference[] => [{ address: from, rule: 'moved', expected: to, found }];
  const response = await get(`${siteUrl}${encodeURI(from)}`);
  if (typeof response === 'string') return differ(response);
  const location = response.headers.get('location');
  if (response.status === 301 || response.status === 308) {
    const url = new URL(location ?? '', siteUrl);
    return decodeURI(url.pathname) === to && url.origin === new URL(siteUrl).origin ? [] : differ(location ?? '–');
  }
  const body = await bodyOf(response);
  const leadsOn = response.status === 200 && typeof body !== 'string' && body.toString('utf8').includes(`content="0; url=${to}"`);
  return leadsOn ? [] : differ(String(response.status));
}

async function verifyRange(url: string, whole: Buffer): Promise<[string, string][]> {
  const last = Math.min(99, whole.length - 1);
  const response = await get(url, { headers: { range: `bytes=10-${last}` } });
  if (typeof response === 'string') return [['206', response]];
  if (response.status !== 206) {
    await response.body?.cancel();
    return [['206', String(response.status)]];
  }
  const part = await bodyOf(response);
  if (typeof part === 'string') return [['206', part]];
  return part.equals(whole.subarray(10, last + 1)) ? [] : [[`bytes 10-${last}`, response.headers.get('content-range') ?? '–']];
}

/** Podcast apps ask for the length before they fetch. */
async function verifyHead(url: string, length: number): Promise<[string, string][]> {
  const response = await get(url, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
  if (typeof response === 'string') return [[String(length), response]];
  const found = response.status === 200 ? (response.headers.get('content-length') ?? '–') : String(response.status);
  return found === String(length) ? [] : [[String(length), found]];
}

async function verifyNotFound(siteUrl: string, address: string): Promise<Difference[]> {
  const response = await get(`${siteUrl}${address}`);
  const found = typeof response === 'string' ? response : String(response.status);
  return found === '404' ? [] : [{ address, rule: 'not-found', expected: '404', found }];
}

/** The answer, or why there is none. Packed answers are unpacked; what is compared is what a reader gets. */
async function get(url: string, init: RequestInit = {}): Promise<Response | string> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(60_000), ...init });
  } catch (error) {
    return reasonOf(error);
  }
}

/** The body, or why it broke off. */
async function bodyOf(response: Response): Promise<Buffer | string> {
  try {
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}
