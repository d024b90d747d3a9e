import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Changes } from '../../src/domain/ledger.ts';
import { writeHeadersFile } from '../../src/formats/headers-file.ts';
import { securityRules } from '../../src/formats/security-headers.ts';
import { CHECKSUMS, parseChecksums, writeChecksums } from './finish-site/checksums.ts';
import { startStaticServer, type StaticServer } from './static-server.ts';
import { verifySite } from './verify-site.ts';

let folder = '';
let server: StaticServer;
const options = () => ({ checksums: readFileSync(path.join(folder, CHECKSUMS), 'utf8'), changes: {}, retracted: [], checksHeaders: true });
const compare = async () => (await verifySite(server.address, options())).differences.map(({ address, rule, found }) => `${rule} ${address} ${found}`.slice(0, 60));

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'verify-'));
  for (const name of ['funn', 'audio']) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, 'index.html'), '<h1>Forside</h1>');
  writeFileSync(path.join(folder, 'funn/index.html'), '<h1>Funn</h1>');
  writeFileSync(path.join(folder, 'audio/x.mp3'), Buffer.alloc(500, 7));
  writeFileSync(path.join(folder, '_headers'), writeHeadersFile(securityRules()));
  writeChecksums(folder);
  server = await startStaticServer({ folder });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('a site that is what was built has no differences', async () => {
  expect(await compare()).toEqual([]);
});

test('a page that was changed on the server is named', async () => {
  const file = path.join(folder, 'funn/index.html');
  const before = readFileSync(file);
  writeFileSync(file, '<h1>Fusk</h1>');
  expect((await compare()).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['bytes /funn/']);
  writeFileSync(file, before);
});

test('a file that is missing on the server is named', async () => {
  const file = path.join(folder, 'audio/x.mp3');
  const before = readFileSync(file);
  rmSync(file);
  expect(await compare()).toEqual(['status /audio/x.mp3 404']);
  writeFileSync(file, before);
});

test('a host that leaves out the headers is found out, and may be excused', async () => {
  const bare = await startStaticServer({ folder, headers: [] });
  const { differences } = await verifySite(bare.address, options());
  expect(differences.filter(({ rule }) => rule === 'header').length).toBeGreaterThan(10);
  expect((await verifySite(bare.address, { ...options(), checksHeaders: false })).differences).toEqual([]);
  await bare.close();
});

/** The site through a host that gets something wrong. */
async function throughHost(host: (request: IncomingMessage, whole: Buffer, response: ServerResponse) => void, changes: Changes = {}): Promise<string[]> {
  const proxy = createServer((request, response) => {
    void fetch(`${server.address}${request.url}`, { redirect: 'manual' }).then(async (answer) => {
      const whole = Buffer.from(await answer.arrayBuffer());
      response.statusCode = answer.status;
      for (const [name, value] of answer.headers) if (!/^(?:content-length|content-encoding|transfer-encoding|connection)$/.test(name)) response.setHeader(name, value);
      host(request, whole, response);
    });
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const { differences } = await verifySite(`http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, { ...options(), changes });
  proxy.closeAllConnections();
  proxy.close();
  return differences.map(({ address, rule, found }) => `${rule} ${address} ${found}`);
}

test('a host that cannot give parts of the sound, or its length, is found out', async () => {
  expect(await throughHost((request, whole, response) => response.end(request.method === 'HEAD' ? undefined : whole))).toEqual(['range /audio/x.mp3 200', 'head /audio/x.mp3 –']);
});

test('a host that cuts the sound off is found out, and one that gives another part', async () => {
  expect(await throughHost((request, whole, response) => {
    const isSound = request.url === '/audio/x.mp3' && request.method === 'GET';
    if (isSound && request.headers.range) return void response.writeHead(206, { 'content-range': 'bytes 0-4/500' }).end(whole.subarray(0, 5));
    response.setHeader('content-length', whole.length || 500);
    if (isSound) return void response.write(whole.subarray(0, 100), () => response.destroy());
    response.end(whole);
  })).toEqual([expect.stringMatching(/^unreachable \/audio\/x\.mp3 /)]);
  expect(await throughHost((request, whole, response) => {
    if (request.headers.range) return void response.writeHead(206, { 'content-range': 'bytes 0-4/500' }).end(whole.subarray(0, 5));
    response.setHeader('content-length', request.method === 'HEAD' ? 500 : whole.length);
    response.end(whole);
  })).toEqual(['range /audio/x.mp3 bytes 0-4/500']);
});

test('a host that adds a cookie, or forbids everyone to show the player, is found out', async () => {
  expect(await throughHost((request, whole, response) => {
    if (request.url === '/funn/') response.setHeader('set-cookie', 'a=b');
    if (request.url === '/audio/x.mp3') response.setHeader('x-frame-options', 'SAMEORIGIN');
    if (request.headers.range) return void response.writeHead(206).end(whole.subarray(10, 100));
    response.setHeader('content-length', request.method === 'HEAD' ? 500 : whole.length);
    response.end(whole);
  })).toEqual(['extra /audio/x.mp3 X-Frame-Options: SAMEORIGIN', 'extra /funn/ Set-Cookie: a=b']);
});

test('what has moved must lead there in one step', async () => {
  const changes = { moved: [['/a/', '/funn/'], ['/b/', '/funn/'], ['/c/', '/funn/']].map(([from, to]) => ({ from: from!, to: to!, date: '2027-01-15', reason: 'Navn' })) };
  expect(await throughHost((request, whole, response) => {
    if (request.url === '/a/') return void response.writeHead(301, { location: '/funn/' }).end();
    if (request.url === '/b/') return void response.writeHead(301, { location: 'https://example.org/funn/' }).end();
    if (request.headers.range) return void response.writeHead(206).end(whole.subarray(10, 100));
    response.setHeader('content-length', request.method === 'HEAD' ? 500 : whole.length);
    response.end(whole);
  }, changes)).toEqual(['moved /b/ https://example.org/funn/', 'moved /c/ 404']);
});

test('a server that does not answer is a difference, not a crash', async () => {
  const { differences } = await verifySite('http://127.0.0.1:1', options());
  expect(new Set(differences.map(({ rule }) => rule))).toEqual(new Set(['unreachable', 'not-found']));
});

test('a list that is no list is an error with its line', () => {
  expect(() => parseChecksums('not a hash')).toThrow('SHA256SUMS, line 1: "not a hash"');
});
