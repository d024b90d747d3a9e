/** The configuration in `deploy/` on the real servers, each serving the invented site. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { finalMoves } from '../../src/domain/ledger.ts';
import { headersOf, securityRules } from '../../src/formats/security-headers.ts';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { CHECKSUMS } from '../../scripts/lib/finish-site/checksums.ts';
import { filesOf, PACKED } from '../../scripts/lib/finish-site/site-files.ts';
import { builtAddresses } from '../../scripts/lib/ledger/built-addresses.ts';
import { retiredAddresses } from '../../scripts/lib/ledger/check-built.ts';
import { serverConfig, serverFactsOf } from '../../scripts/lib/server-config.ts';
import { mediaTypeOf } from '../../scripts/lib/static-server-media-types.ts';
import { verifySite } from '../../scripts/lib/verify-site.ts';
import { isBuilt, testSites } from '../../scripts/lib/test-sites.ts';
import { ask } from './ask.ts';
import { findServer, type ServerName } from './find-server.ts';
import { startServer, type RunningServer } from './start-server.ts';

const site = testSites().find(({ name }) => name === 'fixture');
if (!site || !isBuilt(site)) throw new Error('The invented site is not built: npm test -- --only build');
const { folder, contentDir } = site;
const files = filesOf(folder).filter((file) => !PACKED.test(file));
const { changes, retracted } = await serverFactsOf(contentDir);
/** What an address of ours is answered with: a page that says that its output was retracted, with 410. */
const statusOf = (address: string) => (retracted.includes(address) ? 410 : 200);
const sound = files.find((file) => file.endsWith('.mp3'))!;
const soundBytes = readFileSync(path.join(folder, sound));
const asset = files.find((file) => /^assets\/.*\.css$/.test(file))!;
const cache = path.join(projectRoot, '.cache/servers');

for (const name of ['nginx', 'caddy'] satisfies ServerName[]) {
  const program = await findServer(name, cache);
  if (typeof program === 'string') console.error(`\n⚠⚠⚠ SKIPPED, ${name} is not tested: ${program}\n`);

  describe.skipIf(typeof program === 'string')(name, () => {
    let server: RunningServer;
    const get = (target: string, headers: Record<string, string> = {}, method = 'GET') => ask(server.port, target, headers, method);

    beforeAll(async () => {
      if (typeof program !== 'string') server = await startServer(name, program, site!);
    }, 60_000);
    afterAll(() => server?.stop());

    test('every file is answered with its own bytes and its media type', async () => {
      const wrong: string[] = [];
      for (const file of files.filter((each) => !/^(?:_headers|_redirects|\.nojekyll|404\.html)$/.test(each))) {
        const target = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
        if (retiredAddresses(changes).has(target)) continue;
        const { status, headers, body } = await get(encodeURI(target));
        const expected = mediaTypeOf(file)?.split(';')[0];
        if (status !== statusOf(target) || !body.equals(readFileSync(path.join(folder, file)))) wrong.push(`${status} ${target}`);
        else if (expected !== undefined && String(headers['content-type']).split(';')[0] !== expected) wrong.push(`${target}: ${String(headers['content-type'])}, not ${expected}`);
      }
      expect(wrong).toEqual([]);
    });

    test('every address of the ledger answers', async () => {
      const addresses = builtAddresses(folder, retiredAddresses(changes));
      expect(addresses.length).toBeGreaterThan(100);
      const lost: string[] = [];
      for (const address of addresses) if ((await get(encodeURI(address), {}, 'HEAD')).status !== statusOf(address)) lost.push(address);
      expect(lost).toEqual([]);
    });

    test('every address has the headers of the one source', async () => {
      const rules = securityRules();
      for (const target of ['/', '/en/', '/funn/', `/${asset}`, `/${sound}`, '/podkast/feed.xml', '/podkast/hva-er-tillit/', '/podkast/hva-er-tillit/spiller/', '/en/podcast/hva-er-tillit/player/', '/pagefind/pagefind.js']) {
        const { headers } = await get(target);
        const expected = new Map<string, string[]>();
        for (const [header, value] of headersOf(rules, target)) expected.set(header.toLowerCase(), [...(expected.get(header.toLowerCase()) ?? []), value]);
        for (const [header, values] of expected) expect(headers[header], `${target} ${header}`).toBe(values.join(', '));
        if (/spiller|player/.test(target)) expect(headers['x-frame-options'], target).toBeUndefined();
      }
    });

    test('HEAD gives the headers of GET without a body', async () => {
      const { status, headers, body } = await get(`/${sound}`, {}, 'HEAD');
      expect([status, headers['content-length'], headers['accept-ranges'], body.length]).toEqual([200, String(soundBytes.length), 'bytes', 0]);
    });

    test.each([
      ['bytes=0-0', 0, 1],
      ['bytes=100-199', 100, 200],
      [`bytes=${soundBytes.length - 5}-`, soundBytes.length - 5, soundBytes.length],
      ['bytes=-7', soundBytes.length - 7, soundBytes.length],
    ])('the range %s gives those bytes of the sound', async (range, from, to) => {
      const { status, headers, body } = await get(`/${sound}`, { range });
      expect([status, headers['content-range']]).toEqual([206, `bytes ${from}-${to - 1}/${soundBytes.length}`]);
      expect(body.equals(soundBytes.subarray(from, to))).toBe(true);
    });

    test('a range beyond the end is refused with the length', async () => {
      const { status, headers } = await get(`/${sound}`, { range: `bytes=${soundBytes.length}-` });
      expect([status, headers['content-range']]).toEqual([416, `bytes */${soundBytes.length}`]);
    });

    test('several ranges at once are not put together: the whole file comes', async () => {
      const { status, headers, body } = await get(`/${sound}`, { range: 'bytes=0-9,20-29' });
      expect([status, headers['content-length']]).toEqual([200, String(soundBytes.length)]);
      expect(body.equals(soundBytes)).toBe(true);
    });

    test('a file that has not changed is not sent again', async () => {
      for (const target of ['/funn/', `/${sound}`, '/podkast/feed.xml']) {
        const etag = String((await get(target)).headers['etag']);
        const again = await get(target, { 'if-none-match': etag });
        expect([target, again.status, again.body.length]).toEqual([target, 304, 0]);
        expect((await get(target, { 'if-none-match': '"another"' })).status).toBe(200);
      }
    });

    test('text comes packed when it is asked for, with the same content', async () => {
      const plain = readFileSync(path.join(folder, 'funn/index.html'));
      const zipped = await get('/funn/', { 'accept-encoding': 'gzip' });
      expect([zipped.headers['content-encoding'], String(zipped.headers['content-type']).split(';')[0]]).toEqual(['gzip', 'text/html']);
      expect(gunzipSync(zipped.body).equals(plain)).toBe(true);
      expect(String(zipped.headers['vary']).toLowerCase()).toContain('accept-encoding');
      if (typeof program === 'string' || (name === 'nginx' && program.brotli === undefined)) return;
      const better = await get('/funn/', { 'accept-encoding': 'gzip, br' });
      expect([better.headers['content-encoding'], String(better.headers['content-type']).split(';')[0]]).toEqual(['br', 'text/html']);
      expect(brotliDecompressSync(better.body).equals(plain)).toBe(true);
      expect(better.body.length).toBeLessThan(zipped.body.length);
    });

    test('what holds its hash in its name is kept for ever, a page for minutes', async () => {
      expect((await get(`/${asset}`)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect((await get('/funn/')).headers['cache-control']).toBe('public, max-age=300');
      expect((await get(`/${sound}`)).headers['cache-control']).toBe('public, max-age=86400');
      expect(String((await get('/assets/missing.Ab12_-9z.css')).headers['cache-control'])).not.toContain('immutable');
    });

    test.each([['/finnes/ikke/', 'nb'], ['/en/does/not/exist/', 'en'], ['/en/findings/missing.ris', 'en'], ['/podkast/mangler.vtt', 'nb']])('%s is not found, in the right language', async (target, language) => {
      const { status, headers, body } = await get(target);
      expect([status, String(headers['content-type']).split(';')[0]]).toEqual([404, 'text/html']);
      expect(body.toString('utf8')).toContain(`<html lang="${language}"`);
    });

    test('a folder without its last slash is sent to the one with it, on the same host', async () => {
      const { status, headers } = await get('/funn');
      expect([301, 308]).toContain(status);
      expect(headers['location']).toMatch(/^(?:http:\/\/127\.0\.0\.1:\d+)?\/funn\/$/);
    });

    test.each(['/../deploy/nginx.conf', '/%2e%2e/%2e%2e/etc/passwd', '/funn/..%2f..%2f..%2fetc/passwd', '/..%5c..%5cetc/passwd', '//etc/passwd', '/audio../etc/passwd', '/.git/config', '/_headers', '/_redirects', '/.nojekyll', '/funn/%00'])(
      '%s leads nowhere', async (target) => {
        const { status, body } = await get(target);
        expect([400, 404]).toContain(status);
        expect(body.toString('utf8')).not.toMatch(/root:|server_name|frame-ancestors|\[core\]/);
      });

    test('no folder shows a list of its files', async () => {
      for (const target of ['/assets/', '/audio/', '/pagefind/']) expect((await get(target)).status, target).toBe(404);
    });

    test.each(['POST', 'PUT', 'DELETE'])('%s changes nothing and is refused', async (method) => {
      expect((await get('/funn/', {}, method)).status).toBe(405);
    });

    test('a comparison with what was built finds nothing, and names one byte that differs', async () => {
      const checksums = readFileSync(path.join(folder, CHECKSUMS), 'utf8');
      const options = { checksums, changes, retracted, checksHeaders: true };
      expect((await verifySite(server.address, options)).differences).toEqual([]);
      const other = checksums.replace(/^[0-9a-f]{12}(?=\S*  om\/index\.html$)/m, '0'.repeat(12));
      expect((await verifySite(server.address, { ...options, checksums: other })).differences.map(({ address, rule }) => `${rule} ${address}`)).toEqual(['bytes /SHA256SUMS', 'bytes /om/']);
    });

    test('what has moved is sent to its last place in one step', async () => {
      const { ends } = finalMoves(changes);
      expect(ends.size).toBeGreaterThan(2);
      for (const [from, to] of ends) {
        const { status, headers } = await get(from);
        expect([from, status, headers['location']]).toEqual([from, 301, to]);
        expect((await get(to)).status).toBe(200);
      }
    });

    test('what was retracted answers that it is gone, with its page', async () => {
      expect(retracted.length).toBeGreaterThan(0);
      for (const address of retracted) {
        const { status, body } = await get(address);
        expect([address, status]).toEqual([address, 410]);
        expect(body.equals(readFileSync(path.join(folder, address, 'index.html')))).toBe(true);
      }
    });

    test('what is gone says so, with the page that tells why', async () => {
      for (const { address, reason } of changes.gone ?? []) {
        const { status, headers, body } = await get(address);
        expect([status, String(headers['content-type']).split(';')[0]]).toEqual([410, 'text/html']);
        expect(body.toString('utf8')).toContain(address.startsWith('/en/') ? reason.en : reason.nb);
      }
    });
  });
}

test('the written parts of the configuration are those of today’s code; else run npm run deploy:config', async () => {
  const expected = serverConfig(await serverFactsOf(path.join(projectRoot, 'src/content')));
  for (const [name, text] of Object.entries(expected)) expect(readFileSync(path.join(projectRoot, 'deploy', name), 'utf8'), name).toBe(text);
});
