/** A server at the end of a slow line: every answer waits a round trip, and all share one bandwidth. It counts what it sends, to pages and workers alike. */

import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { mediaTypeOf } from '../../scripts/lib/static-server-media-types.ts';

/** The phone of Lighthouse: slow 4G. */
export const SLOW_4G = { roundTripMs: 150, bytesPerSecond: 1_638_400 / 8 } as const;

export interface SlowLine {
  readonly address: string;
  /** Bytes sent since the last call of this, by path, packed as they were sent, without headers. */
  readonly sent: () => Map<string, number>;
  /** Takes the waiting away, or puts it back. */
  isSlow: boolean;
  readonly close: () => Promise<void>;
}

/** Serves folders, the first that has a file; the twin in Brotli where there is one. */
export async function startSlowLine(folders: readonly string[]): Promise<SlowLine> {
  let counted = new Map<string, number>();
  /** When the line is free again. */
  let free = 0;
  const line = { isSlow: true };
  const server = createServer((request, response) => {
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const name = decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      const found = folders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));
      if (line.isSlow) await wait(SLOW_4G.roundTripMs);
      if (found === undefined) return response.writeHead(404).end();
      const range = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '');
      const isPacked = range === null && existsSync(`${found}.br`);
      const whole = readFileSync(isPacked ? `${found}.br` : found);
      const [first, last] = range ? [Number(range[1]), Math.min(range[2] ? Number(range[2]) : whole.length - 1, whole.length - 1)] : [0, whole.length - 1];
      const body = whole.subarray(first, last + 1);
      response.writeHead(range ? 206 : 200, {
        'Content-Type': mediaTypeOf(found) ?? 'application/octet-stream', 'Content-Length': body.length, 'Accept-Ranges': 'bytes', 'Cache-Control': 'max-age=3600',
        ...(isPacked ? { 'Content-Encoding': 'br' } : {}), ...(range ? { 'Content-Range': `bytes ${first}-${last}/${whole.length}` } : {}),
      });
      counted.set(pathname, (counted.get(pathname) ?? 0) + body.length);
      if (line.isSlow) {
        const start = Math.max(free, performance.now());
        free = start + (body.length / SLOW_4G.bytesPerSecond) * 1000;
        await wait(free - performance.now());
      }
      return response.end(body);
    })();
  });
  await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent: () => { const before = counted; counted = new Map(); return before; },
    get isSlow() { return line.isSlow; },
    set isSlow(value) { line.isSlow = value; },
    close: async () => { server.closeAllConnections(); await new Promise((done) => { server.close(done); }); },
  };
}

const wait = (milliseconds: number): Promise<void> => new Promise((done) => { setTimeout(done, Math.max(0, milliseconds)); });
