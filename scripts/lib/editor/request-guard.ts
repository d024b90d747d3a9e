/**
 * Lets in only the browser window that was opened for this run. The editor can write files, so other sites, other programs'
 * pages and names that merely point at this machine (DNS rebinding) are refused before anything is read.
 * https://fetch.spec.whatwg.org/#origin-header https://www.rfc-editor.org/rfc/rfc9110#name-host-and-authority
 */

import { timingSafeEqual } from 'node:crypto';

/** What is looked at of a request. */
export interface GuardedRequest {
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface GuardOptions {
  /** `127.0.0.1:40123`. */
  readonly host: string;
  /** Made anew for every run. */
  readonly token: string;
}

/** The name of the cookie; other runs have other ports. */
export function cookieName({ host }: GuardOptions): string {
  return `editor-${host.split(':').at(-1)}`;
}

/** True when the address of the request names this machine and not something that only leads here. */
export function hasOwnHost({ headers }: GuardedRequest, { host }: GuardOptions): boolean {
  return headers['host'] === host;
}

/** True when the window has the run's token, and nobody else's page sent the request. */
export function mayPass(request: GuardedRequest, options: GuardOptions): boolean {
  const { method, headers } = request;
  if (!hasOwnHost(request, options)) return false;
  const origin = headers['origin'];
  if (origin !== undefined && origin !== `http://${options.host}`) return false;
  // A click from elsewhere may open a page but not fetch one, nor send anything.
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (method === 'GET') return isToken(cookieOf(headers['cookie'], cookieName(options)), options.token);
  return method === 'POST' && origin !== undefined && isToken(headers['x-editor-token'], options.token);
}

/** Compares without telling by its time how much was right. */
export function isToken(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false;
  const [one, other] = [Buffer.from(given), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function cookieOf(header: string | string[] | undefined, name: string): string | undefined {
  if (typeof header !== 'string') return undefined;
  return header.split(';').map((pair) => pair.trim()).find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The headers of every answer. @param previewOrigin where the preview is served */
export function securityHeaders(previewOrigin: string): Record<string, string> {
  return {
    'Content-Security-Policy': [
      "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self'", `frame-src ${previewOrigin}`,
      "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'", "trusted-types 'none'",
    ].join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
}
