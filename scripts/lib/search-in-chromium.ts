/** Runs the bundled search in a real Chromium over a served folder. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from 'playwright';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.html': 'text/html; charset=utf-8' };

export interface ChromiumSearch {
  /** ids, best first */
  search(query: string): Promise<string[]>;
  close(): Promise<void>;
}

/** `executable` is the path of a Chromium; the folder holds `search/client.js`. */
export async function searchInChromium(root: string, executable: string): Promise<ChromiumSearch> {
  const server = createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (name === '/') return response.setHeader('content-type', types['.html']!).end('<!doctype html><html lang="nb"><title>Søk</title></html>');
    const file = path.join(root, path.normalize(name));
    if (!file.startsWith(root) || !(await stat(file).catch(() => undefined))?.isFile()) return response.writeHead(404).end();
    response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({ executablePath: executable, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return {
    search: (query) =>
      page.evaluate(async (typed) => {
        const address = '/search/client.js';
        const client = (await import(address)) as { search(q: string): Promise<{ id?: string; url: string }[]> };
        return (await client.search(typed)).map((hit) => hit.id ?? hit.url);
      }, query),
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
