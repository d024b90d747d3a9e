/** Compares a site on the web with the list of checksums it should have: bytes, types, headers, ranges. */

import { securityRules, headersOf } from '../../src/formats/security-headers.ts';
import { parseChecksums, CHECKSUMS, sha256 } from './finish-site/checksums.ts';
import { PACKED } from './finish-site/site-files.ts';
import { mediaTypeOf } from './static-server-media-types.ts';

/** What differs, at an address. */
export interface Difference {
  readonly address: string;
  readonly rule: 'unreachable' | 'status' | 'bytes' | 'type' | 'header' | 'range' | 'not-found';
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
  /** Addresses that have moved or are gone, and answer otherwise. */
  readonly retired: ReadonlySet<string>;
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
  const expected = [...parseChecksums(options.checksums)].filter(([file]) => !PACKED.test(file) && !FOR_HOSTS.test(file) && !options.retired.has(addressOf(file)));
  const waiting = [...expected, [CHECKSUMS, sha256(Buffer.from(options.checksums))] as [string, string]];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [file, hash] = next;
      const found = await verifyFile(siteUrl, file, hash, options);
      differences.push(...found.differences);
      bytes += found.bytes;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  for (const address of ['/finnes-ikke/', '/en/does-not-exist/']) differences.push(...(await verifyNotFound(siteUrl, address)));
  return { differences: differences.sort((a, b) => (a.address < b.address ? -1 : 1)), files: expected.length + 1, bytes };
}

function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

async function verifyFile(siteUrl: string, file: string, hash: string, { audioBaseUrl, checksHeaders }: VerifyOptions): Promise<{ differences: Difference[]; bytes: number }> {
  const address = addressOf(file);
  // Sound may lie on a host of its own, which has no headers from us.
  const isElsewhere = audioBaseUrl !== undefined && file.startsWith('audio/');
  const url = isElsewhere ? `${audioBaseUrl.replace(/\/+$/, '')}/${file.slice('audio/'.length)}` : `${siteUrl}${encodeURI(address)}`;
  const differ = (rule: Difference['rule'], expected: string, found: string): Difference => ({ address: isElsewhere ? url : address, rule, expected, found });
  const response = await get(url);
  if (typeof response === 'string') return { differences: [differ('unreachable', '', response)], bytes: 0 };
  const body = Buffer.from(await response.arrayBuffer());
  if (response.status !== 200 && !/(?:^|\/)404(?:\.html|\/index\.html)$/.test(file)) return { differences: [differ('status', '200', String(response.status))], bytes: body.length };
  const differences: Difference[] = [];
  const found = sha256(body);
  if (found !== hash) differences.push(differ('bytes', hash.slice(0, 12), found.slice(0, 12)));
  const type = mediaTypeOf(file)?.split(';')[0];
  const given = response.headers.get('content-type')?.split(';')[0] ?? '';
  if (checksHeaders && type !== undefined && given !== type) differences.push(differ('type', type, given));
  if (checksHeaders && !isElsewhere) differences.push(...wrongHeaders(response, address, audioBaseUrl).map(([expected, there]) => differ('header', expected, there)));
  if (/\.(?:mp3|m4a)$/.test(file)) differences.push(...(await verifyRange(url, body)).map(([expected, there]) => differ('range', expected, there)));
  return { differences, bytes: body.length };
}

function wrongHeaders(response: Response, address: string, audioBaseUrl: string | undefined): [string, string][] {
  return headersOf(securityRules({ audioBaseUrl }), address).flatMap(([name, value]): [string, string][] => {
    const there = response.headers.get(name);
    // Two policies come as one line with a comma between.
    const isThere = there !== null && (name === 'Content-Security-Policy' ? there.includes(value) : there === value);
    return isThere ? [] : [[`${name}: ${value}`, there ?? '–']];
  });
}

async function verifyRange(url: string, whole: Buffer): Promise<[string, string][]> {
  const last = Math.min(99, whole.length - 1);
  const response = await get(url, { range: `bytes=10-${last}` });
  if (typeof response === 'string') return [['206', response]];
  const part = Buffer.from(await response.arrayBuffer());
  if (response.status !== 206) return [['206', String(response.status)]];
  return part.equals(whole.subarray(10, last + 1)) ? [] : [[`bytes 10-${last}`, response.headers.get('content-range') ?? '–']];
}

async function verifyNotFound(siteUrl: string, address: string): Promise<Difference[]> {
  const response = await get(`${siteUrl}${address}`);
  const found = typeof response === 'string' ? response : String(response.status);
  return found === '404' ? [] : [{ address, rule: 'not-found', expected: '404', found }];
}

/** The answer, or why there is none. Packed answers are unpacked; what is compared is what a reader gets. */
async function get(url: string, headers: Record<string, string> = {}): Promise<Response | string> {
  try {
    return await fetch(url, { headers, redirect: 'manual', signal: AbortSignal.timeout(60_000) });
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}
