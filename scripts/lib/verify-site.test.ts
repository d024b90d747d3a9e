import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeHeadersFile } from '../../src/formats/headers-file.ts';
import { securityRules } from '../../src/formats/security-headers.ts';
import { CHECKSUMS, parseChecksums, writeChecksums } from './finish-site/checksums.ts';
import { startStaticServer, type StaticServer } from './static-server.ts';
import { verifySite } from './verify-site.ts';

let folder = '';
let server: StaticServer;
const options = () => ({ checksums: readFileSync(path.join(folder, CHECKSUMS), 'utf8'), retired: new Set<string>(), checksHeaders: true });
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

test('a server that does not answer is a difference, not a crash', async () => {
  const { differences } = await verifySite('http://127.0.0.1:1', options());
  expect(new Set(differences.map(({ rule }) => rule))).toEqual(new Set(['unreachable', 'not-found']));
});

test('a list that is no list is an error with its line', () => {
  expect(() => parseChecksums('not a hash')).toThrow('SHA256SUMS, line 1: "not a hash"');
});
