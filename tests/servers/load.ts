/**
 * How nginx holds under load. `npm run bench:load [-- seconds]`
 *
 * 200 connections at once ask the built site of the tests for pages, styles and parts of sound, without a pause.
 * Needs `npm test -- --only build` first. Exit code 0: every answer was right, 1: some were not, 2: nginx cannot be had.
 */

import { Agent, request } from 'node:http';
import path from 'node:path';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { filesOf, PACKED } from '../../scripts/lib/finish-site/site-files.ts';
import { builtAddresses } from '../../scripts/lib/ledger/built-addresses.ts';
import { ledgerOf, retiredAddresses } from '../../scripts/lib/ledger/check-built.ts';
import { isBuilt, testSites } from '../../scripts/lib/test-sites.ts';
import { findServer } from './find-server.ts';
import { startServer } from './start-server.ts';

const CONNECTIONS = 200;
const seconds = Number(process.argv[2] ?? 20);
const site = testSites().find(isBuilt);
if (!site) throw new Error('Nothing is built: npm test -- --only build');
const program = await findServer('nginx', path.join(projectRoot, '.cache/servers'));
if (typeof program === 'string') {
  console.error(`✖ ${program}`);
  process.exit(2);
}

const pages = builtAddresses(site.folder, retiredAddresses(ledgerOf(site.contentDir).changes));
const assets = filesOf(site.folder).filter((file) => /^(?:assets|pagefind)\//.test(file) && !PACKED.test(file));
const addresses = [...pages, ...assets.map((file) => `/${file}`)];
const server = await startServer('nginx', program, site);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const end = performance.now() + seconds * 1000;
const times: number[] = [];
let wrong = 0;
let bytes = 0;
let next = 0;

/** One answer, read to its end. */
function fetchOne(address: string): Promise<void> {
  const isSound = /\.(?:mp3|m4a)$/.test(address);
  const started = performance.now();
  return new Promise((resolve) => {
    const sent = request({ host: '127.0.0.1', port: server.port, agent, path: encodeURI(address), headers: isSound ? { range: 'bytes=0-65535' } : { 'accept-encoding': 'br, gzip' } }, (response) => {
      if (response.statusCode !== (isSound ? 206 : 200)) wrong += 1;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => {
        times.push(performance.now() - started);
        resolve();
      });
    });
    sent.on('error', () => {
      wrong += 1;
      resolve();
    });
    sent.end();
  });
}

await Promise.all(Array.from({ length: CONNECTIONS }, async () => {
  while (performance.now() < end) await fetchOne(addresses[next++ % addresses.length]!);
}));
agent.destroy();
await server.stop();

times.sort((a, b) => a - b);
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
console.log(`${CONNECTIONS} connections, ${seconds} s: ${times.length} answers (${(times.length / seconds).toFixed(0)}/s), ${(bytes / 1e6).toFixed(0)} MB, ${wrong} wrong`);
console.log(`answered within: half ${at(0.5)} ms, 95 % ${at(0.95)} ms, 99 % ${at(0.99)} ms`);
process.exitCode = wrong > 0 ? 1 : 0;
