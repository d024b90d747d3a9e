// Starts nginx or Caddy on a built site with the configuration that is in `deploy/`, on a free port of this machine alone.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { serverConfig, serverFactsOf } from '../../scripts/lib/server-config.ts';
import type { TestSite } from '../../scripts/lib/test-sites.ts';
import type { ServerName, ServerProgram } from './find-server.ts';

export interface RunningServer {
  readonly port: number;
  /** e.g. `http://127.0.0.1:23456`. */
  readonly address: string;
  stop(): Promise<void>;
}

/** @throws Error with what the server said when it does not answer within ten seconds */
export async function startServer(name: ServerName, program: ServerProgram, site: TestSite): Promise<RunningServer> {
  const folder = mkdtempSync(path.join(tmpdir(), `${name}-`));
  const port = await freePort();
  const written = serverConfig(await serverFactsOf(site.contentDir));
  for (const [file, text] of Object.entries(written)) writeFileSync(path.join(folder, file), text);
  const args = name === 'nginx' ? configureNginx(program, folder, site.folder, port) : configureCaddy(folder);
  const child = spawn(program.program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, SITE_ADDRESS: `http://127.0.0.1:${port}`, SITE_ROOT: site.folder },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const address = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    if (child.exitCode !== null) break;
    if (await fetch(`${address}/robots.txt`).then(() => true, () => false)) return { port, address, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`${name} does not answer: ${said.slice(-2000)}`);
}

/** The file in `deploy/`, with the host's own things replaced: its folders, its ports, its certificate. */
function configureNginx(program: ServerProgram, folder: string, site: string, port: number): string[] {
  const own = readFileSync(path.join(projectRoot, 'deploy/nginx.conf'), 'utf8')
    .replaceAll('/etc/nginx/arbeidsinkludering', folder)
    .replace('/srv/www/arbeidsinkludering', site)
    .replace(/^server \{\n {2}listen 80;[\s\S]*?^\}\n/m, '')
    .replace('listen 443 ssl http2;', `listen 127.0.0.1:${port};`)
    .replace(/^ {2}(?:listen \[::\]:443|ssl_).*\n/gm, '')
    .replace(/^ {2}brotli_static on;\n/m, (line) => (program.brotli === undefined ? '' : line));
  const file = path.join(folder, 'test.conf');
  mkdirSync(path.join(folder, 'temporary'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${folder}/temporary/${kind};\n`).join('');
  writeFileSync(path.join(folder, 'site.conf'), own);
  writeFileSync(file, [
    program.brotli === undefined ? '' : `load_module ${program.brotli};`,
    process.getuid?.() === 0 ? 'user root;' : '',
    'daemon off;', 'worker_processes 2;', `pid ${folder}/nginx.pid;`, 'error_log stderr warn;',
    `events { worker_connections 1024; }`,
    `http {\n  access_log off;\n  sendfile on;\n${temporary}  include ${folder}/site.conf;\n}`,
  ].join('\n'));
  return ['-c', file, '-p', folder, '-e', 'stderr'];
}

function configureCaddy(folder: string): string[] {
  const file = path.join(folder, 'Caddyfile');
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${readFileSync(path.join(projectRoot, 'deploy/Caddyfile'), 'utf8')}`);
  return ['run', '--config', file, '--adapter', 'caddyfile'];
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
