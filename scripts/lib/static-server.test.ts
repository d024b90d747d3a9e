import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startStaticServer, type StaticServer } from './static-server.ts';

const sound = Buffer.from('0123456789');
let folder = '';
let server: StaticServer;

function write(name: string, content: string | Buffer): void {
  mkdirSync(path.dirname(path.join(folder, 'site', name)), { recursive: true });
  writeFileSync(path.join(folder, 'site', name), content);
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'static-server-'));
  write('index.html', '<h1>Forside</h1>');
  write('404.html', '<h1>Finnes ikke</h1>');
  write('en/404.html', '<h1>Not found</h1>');
  write('funn/index.html', '<h1>Funn</h1>');
  write('tom/ingenting.txt', 'x');
  write('audio/001.mp3', sound);
  for (const name of [
    'a.vtt', 'a.srt', 'a.ris', 'a.bib', 'a.wasm', 'a.pagefind', 'a.json', 'podkast/1/chapters.json', 'podkast/feed.xml',
    'feed.xml', 'sitemap.xml', 'robots.txt', 'a.svg', 'a.woff2', 'a.png', 'assets/a.Bx1_2-Zq.css', 'assets/a.css', 'pagefind/pagefind.js',
    'publikasjoner/x/citation.json', '.skjult', '.well-known/security.txt', 'tom/.git/config', 'æ ø.txt',
  ]) {
    write(name, 'innhold');
  }
  write('pakket/index.html', '<h1>Pakket</h1>');
  write('pakket/index.html.br', brotliCompressSync('<h1>Pakket</h1>'));
  write('pakket/index.html.gz', gzipSync('<h1>Pakket</h1>'));
  writeFileSync(path.join(folder, 'hemmelig.txt'), 'utenfor');
  write('_redirects', '/gammelt/ /funn/ 301\n/a.txt /a.vtt 301\n/funn/ /tom/ 301\n');
  server = await startStaticServer({ folder: path.join(folder, 'site') });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function get(pathname: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Response> {
  return fetch(`${server.address}${pathname}`, { headers, method, redirect: 'manual' });
}

/** Sends path and headers as they stand; `fetch` would resolve dots and ask past every cache. */
function getRaw(pathname: string, headers: Record<string, string> = {}): Promise<{ status: number; body: string; location: string | undefined }> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port: server.port, path: pathname, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, body, location: response.headers.location }),
      );
    })
      .on('error', reject)
      .end();
  });
}

test('a folder is answered with its index page', async () => {
  const response = await get('/funn/');
  expect([response.status, await response.text()]).toEqual([200, '<h1>Funn</h1>']);
});

test('a folder without its last slash is sent to the one with it, query kept', async () => {
  const response = await get('/funn?side=2');
  expect([response.status, response.headers.get('location')]).toEqual([301, '/funn/?side=2']);
});

test('a redirect never leaves for another host', async () => {
  const { status, location } = await getRaw('//funn');
  expect([status, location]).toEqual([301, '/funn/']);
});

test('a folder without an index page is not found', async () => {
  expect((await get('/tom/')).status).toBe(404);
  expect((await get('/tom')).status).toBe(404);
});

test('HEAD gives the headers of GET without a body', async () => {
  const response = await get('/audio/001.mp3', {}, 'HEAD');
  expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([200, '10', '']);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is refused with the methods that are allowed', async (method) => {
  const response = await get('/', {}, method);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});

test.each([
  ['bytes=0-0', '0', 'bytes 0-0/10'],
  ['bytes=2-4', '234', 'bytes 2-4/10'],
  ['bytes=7-', '789', 'bytes 7-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
])('the range %s gives those bytes of the sound', async (range, body, contentRange) => {
  const response = await get('/audio/001.mp3', { range });
  expect(response.status).toBe(206);
  expect(response.headers.get('content-range')).toBe(contentRange);
  expect(response.headers.get('content-length')).toBe(String(body.length));
  expect(await response.text()).toBe(body);
});

test('a range beyond the end is refused with the length', async () => {
  const response = await get('/audio/001.mp3', { range: 'bytes=10-' });
  expect([response.status, response.headers.get('content-range')]).toEqual([416, 'bytes */10']);
});

test('a range that ends before it starts leaves the server standing', async () => {
  expect((await get('/audio/001.mp3', { range: 'bytes=5-2' })).status).toBe(416);
  expect((await get('/')).status).toBe(200);
});

test('a file of sound says that it can be asked for in parts', async () => {
  expect((await get('/audio/001.mp3')).headers.get('accept-ranges')).toBe('bytes');
});

test('a file that has not changed is not sent again', async () => {
  const etag = (await get('/funn/')).headers.get('etag') ?? '';
  expect(etag).not.toBe('');
  const again = await getRaw('/funn/', { 'if-none-match': etag });
  expect([again.status, again.body]).toEqual([304, '']);
  expect((await getRaw('/funn/', { 'if-none-match': '"annet"' })).status).toBe(200);
});

test.each([
  ['/', 'text/html; charset=utf-8'],
  ['/a.vtt', 'text/vtt'],
  ['/a.srt', 'application/x-subrip'],
  ['/a.ris', 'application/x-research-info-systems'],
  ['/a.bib', 'application/x-bibtex'],
  ['/a.json', 'application/json'],
  ['/podkast/1/chapters.json', 'application/json+chapters'],
  ['/publikasjoner/x/citation.json', 'application/vnd.citationstyles.csl+json'],
  ['/podkast/feed.xml', 'application/rss+xml; charset=utf-8'],
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/audio/001.mp3', 'audio/mpeg'],
  ['/a.wasm', 'application/wasm'],
  ['/a.pagefind', 'application/octet-stream'],
  ['/a.svg', 'image/svg+xml'],
  ['/a.png', 'image/png'],
  ['/a.woff2', 'font/woff2'],
  ['/assets/a.css', 'text/css; charset=utf-8'],
  ['/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
])('%s is sent as %s, and no browser may guess otherwise', async (pathname, type) => {
  const response = await get(pathname);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
});

test('only files with a hash in their name may be kept without asking', async () => {
  expect((await get('/assets/a.Bx1_2-Zq.css')).headers.get('cache-control')).toContain('immutable');
  expect((await get('/assets/a.css')).headers.get('cache-control')).toBe('no-cache');
  expect((await get('/')).headers.get('cache-control')).toBe('no-cache');
});

test('an unknown address gets the Norwegian page, below /en/ the English one', async () => {
  const nb = await get('/borte/');
  expect([nb.status, await nb.text(), nb.headers.get('content-type')]).toEqual([
    404, '<h1>Finnes ikke</h1>', 'text/html; charset=utf-8',
  ]);
  const en = await get('/en/gone/');
  expect([en.status, await en.text()]).toEqual([404, '<h1>Not found</h1>']);
  expect(await (await get('/engangs/')).text()).toBe('<h1>Finnes ikke</h1>');
});

test.each(['/../hemmelig.txt', '/%2e%2e/hemmelig.txt', '/..%2fhemmelig.txt', '/funn/..%5c..%5chemmelig.txt', '/%2e%2e%2fhemmelig.txt'])(
  '%s does not lead out of the folder',
  async (pathname) => {
    const { status, body } = await getRaw(pathname);
    expect(status).toBe(404);
    expect(body).not.toContain('utenfor');
  },
);

test.each(['/.skjult', '/%2eskjult', '/tom/.git/config'])('the hidden file %s is not served', async (pathname) => {
  expect((await getRaw(pathname)).status).toBe(404);
});

test('.well-known is served', async () => {
  expect((await get('/.well-known/security.txt')).status).toBe(200);
});

test.each(['/%', '/%zz', '/%00', '/a%00.txt'])('the malformed address %s is a bad request', async (pathname) => {
  expect((await getRaw(pathname)).status).toBe(400);
});

test('a name with Norwegian letters and a space is found', async () => {
  expect((await get('/%C3%A6%20%C3%B8.txt')).status).toBe(200);
});

test('both names of this machine lead to the site', async () => {
  expect((await fetch(`http://127.0.0.1:${server.port}/`)).status).toBe(200);
  expect((await fetch(`http://localhost:${server.port}/`)).status).toBe(200);
});

test('headers by path are sent with pages, errors included', async () => {
  const withHeaders = await startStaticServer({
    folder: path.join(folder, 'site'),
    headers: [
      { pattern: '/*', headers: [['X-Frame-Options', 'DENY']] },
      { pattern: '/audio/*', headers: [['Cache-Control', 'public, max-age=60']] },
    ],
  });
  try {
    const page = await fetch(`${withHeaders.address}/borte`);
    const file = await fetch(`${withHeaders.address}/audio/001.mp3`);
    expect([page.headers.get('x-frame-options'), file.headers.get('cache-control')]).toEqual(['DENY', 'public, max-age=60']);
  } finally {
    await withHeaders.close();
  }
});

test('a port that is taken is reported', async () => {
  await expect(startStaticServer({ folder, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

test.each([['br, gzip', 'br'], ['gzip', 'gzip'], ['gzip;q=1, br;q=0', 'gzip'], ['identity', null], ['*', 'br'], ['', null]])(
  'who accepts «%s» is sent the twin %s, and the same words',
  async (accepted, encoding) => {
    const response = await get('/pakket/', { 'Accept-Encoding': accepted });
    expect([response.headers.get('content-encoding'), response.headers.get('content-type'), response.headers.get('vary')])
      .toEqual([encoding, 'text/html; charset=utf-8', 'Accept-Encoding']);
    expect(await response.text()).toBe('<h1>Pakket</h1>');
  },
);

test('a range is a piece of the file itself, never of its packed twin', async () => {
  const response = await get('/pakket/index.html', { 'Accept-Encoding': 'br', 'Range': 'bytes=4-9' });
  expect([response.status, response.headers.get('content-encoding'), await response.text()]).toEqual([206, null, 'Pakket']);
});

test('a file without a twin is sent as it is', async () => {
  const response = await get('/funn/', { 'Accept-Encoding': 'br' });
  expect([response.headers.get('content-encoding'), response.headers.get('vary'), await response.text()]).toEqual([null, null, '<h1>Funn</h1>']);
});

test('what has moved is sent on, unless a page is there that leads on itself; the list of moves is nobody’s business', async () => {
  for (const [from, status, to] of [['/gammelt/', 301, '/funn/'], ['/a.txt', 301, '/a.vtt'], ['/funn/', 200, null], ['/_redirects', 404, null]] as const) {
    const response = await fetch(`${server.address}${from}`, { redirect: 'manual' });
    expect([from, response.status, response.headers.get('location')]).toEqual([from, status, to]);
  }
});
