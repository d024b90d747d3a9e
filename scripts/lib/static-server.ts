/**
 * Serves a folder of finished files over HTTP as a static host does: ranges, conditional requests,
 * exact media types, folders with a slash, and a 404 page in the reader's language.
 * @see https://www.rfc-editor.org/rfc/rfc9110
 */

import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import send from 'send';
import { headersOf, type HeaderRule } from '../../src/formats/security-headers.ts';
import { parseHeadersFile } from './static-server-headers.ts';
import { packedTwin } from './static-server-encodings.ts';
import { mediaTypeOf } from './static-server-media-types.ts';

export interface StaticServerOptions {
  /** Absolute path of the folder to serve. */
  readonly folder: string;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** A network address to listen on; absent: this machine only, on IPv4 and IPv6. */
  readonly host?: string;
  /** Response headers by path; absent: those of `_headers` in the folder, if it is there. */
  readonly headers?: readonly HeaderRule[];
}

export interface StaticServer {
  /** e.g. `http://localhost:4321`, without a slash at the end. */
  readonly address: string;
  readonly port: number;
  /** Stops at once, open connections included. */
  close: () => Promise<void>;
}

/**
 * Starts serving.
 * @throws the error of `listen`, with `code` EADDRINUSE or EACCES when the port cannot be had
 */
export async function startStaticServer(options: StaticServerOptions): Promise<StaticServer> {
  const rules = options.headers ?? readHeadersFile(options.folder);
  const moves = readRedirects(options.folder);
  const handle = (request: IncomingMessage, response: ServerResponse): void =>
    respond(request, response, options.folder, rules, moves);

  const first = await listen(handle, options.port ?? 0, options.host ?? '127.0.0.1');
  const servers = [first];
  const { port } = first.address() as AddressInfo;
  if (options.host === undefined) {
    try {
      servers.push(await listen(handle, port, '::1'));
    } catch (error) {
      // A machine without IPv6 is served on IPv4 alone; a port that is taken there is a real fault.
      if (codeOf(error) === 'EADDRINUSE') {
        await closeAll(servers);
        throw error;
      }
    }
  }
  return { address: `http://localhost:${port}`, port, close: () => closeAll(servers) };
}

function readHeadersFile(folder: string): HeaderRule[] {
  const file = path.join(folder, '_headers');
  return existsSync(file) ? parseHeadersFile(readFileSync(file, 'utf8')) : [];
}

/** Where addresses have moved, from `_redirects` in the folder, if it is there: address, new address, 301. */
function readRedirects(folder: string): Map<string, string> {
  const file = path.join(folder, '_redirects');
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return new Map(lines.map((line) => line.split(' ')).flatMap(([from, to]) => (from && to ? [[from, to] as const] : [])));
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  port: number,
  host: string,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handle);
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    ),
  );
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  rules: readonly HeaderRule[],
  moves: ReadonlyMap<string, string>,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Method not allowed');
    return;
  }
  const written = (request.url ?? '/').split('?')[0] ?? '/';
  const pathname = decode(written);
  if (pathname === undefined) {
    sendText(response, 400, 'Bad request');
    return;
  }
  // A header that two rules give is sent twice, as hosts do; browsers obey every policy they are given.
  for (const [name, value] of headersOf(rules, pathname)) response.appendHeader(name, value);
  setDefault(response, 'X-Content-Type-Options', 'nosniff');
  if (isHidden(pathname)) {
    sendNotFoundPage(request, response, folder, pathname);
    return;
  }
  const to = moves.get(pathname);
  // A page that leads on comes first, as it does on hosts that read the file.
  if (to !== undefined && !existsSync(path.join(folder, pathname, pathname.endsWith('/') ? 'index.html' : ''))) {
    response.setHeader('Location', to);
    sendText(response, 301, 'Moved permanently');
    return;
  }
  sendFile(request, response, folder, written);
}

/** The path with its percent signs resolved, or undefined when it has none that is one. */
function decode(written: string): string | undefined {
  try {
    const decoded = decodeURIComponent(written);
    return decoded.startsWith('/') && !decoded.includes('\0') ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** Files whose names start with a dot are nobody's business, `.well-known` excepted; nor are `_headers` and `_redirects`. */
function isHidden(pathname: string): boolean {
  const segments = pathname.split(/[\\/]/).slice(1);
  return pathname === '/_headers' || pathname === '/_redirects' || segments.some((segment, index) => isHiddenSegment(segment, index));
}

function isHiddenSegment(segment: string, index: number): boolean {
  return segment.startsWith('.') && !(index === 0 && segment === '.well-known');
}

function sendFile(request: IncomingMessage, response: ServerResponse, folder: string, pathname: string): void {
  const packed = packedTwin(request, folder, pathname);
  if (packed.exists) response.setHeader('Vary', 'Accept-Encoding');
  if (packed.encoding !== undefined) response.setHeader('Content-Encoding', packed.encoding);
  send(request, packed.pathname, { root: folder, dotfiles: 'allow', index: 'index.html', cacheControl: false })
    .on('headers', (_: ServerResponse, sent: string) => {
      const file = packed.encoding === undefined ? sent : sent.slice(0, sent.lastIndexOf('.'));
      setDefault(response, 'Cache-Control', cachingOf(path.relative(folder, file)));
      const type = mediaTypeOf(file);
      if (type !== undefined) setDefault(response, 'Content-Type', type);
    })
    .on('directory', (_: ServerResponse, found: string) => {
      if (existsSync(path.join(found, 'index.html'))) redirectToFolder(request, response, pathname);
      else sendNotFoundPage(request, response, folder, pathname);
    })
    .on('error', (error: Error & { status?: number; headers?: Record<string, string> }) => {
      for (const [name, value] of Object.entries(error.headers ?? {})) response.setHeader(name, value);
      const status = error.status ?? 500;
      if (status === 403 || status === 404) sendNotFoundPage(request, response, folder, pathname);
      else sendText(response, status, error.message);
    })
    .pipe(response);
}

function setDefault(response: ServerResponse, name: string, value: string): void {
  if (!response.hasHeader(name)) response.setHeader(name, value);
}

/** Only a file with its content's hash in the name may be kept; all others must be asked for anew. */
function cachingOf(file: string): string {
  const hasHash = /^assets[\\/].*\.[\w-]{8}\.\w+$/.test(file);
  return hasHash ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function redirectToFolder(request: IncomingMessage, response: ServerResponse, pathname: string): void {
  // Two slashes at the start would send the reader to another host.
  const query = (request.url ?? '').slice(pathname.length);
  response.setHeader('Location', `${pathname.replace(/^\/+/, '/')}/${query}`);
  sendText(response, 301, 'Moved permanently');
}

function sendNotFoundPage(request: IncomingMessage, response: ServerResponse, folder: string, pathname: string): void {
  const pages = /^\/en(\/|$)/.test(pathname) ? ['en/404.html', 'en/404/index.html', '404.html'] : ['404.html'];
  const file = pages.map((page) => path.join(folder, page)).find((candidate) => existsSync(candidate));
  if (file === undefined) {
    sendText(response, 404, 'Not found');
    return;
  }
  const body = readFileSync(file);
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${text}\n`);
}
