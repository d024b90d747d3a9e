// Finds nginx and Caddy: on the machine, in the cache, or as Debian's packages unpacked there. Nothing is installed or started.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type ServerName = 'nginx' | 'caddy';

/** A server program that can be started. */
export interface ServerProgram {
  readonly program: string;
  /** nginx's module for packed files, when it is there. */
  readonly brotli?: string;
}

const PACKAGES: Record<ServerName, readonly string[]> = {
  nginx: ['nginx-light', 'nginx', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
};
const BROTLI = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PLACES: Record<ServerName, readonly string[]> = { nginx: ['usr/sbin/nginx'], caddy: ['usr/bin/caddy'] };

/**
 * @param cache a folder that may be kept between runs
 * @returns the program, or why there is none
 */
export async function findServer(name: ServerName, cache: string): Promise<ServerProgram | string> {
  const unpacked = path.join(cache, name);
  for (const root of process.env['SERVERS_FROM'] === 'packages' ? [unpacked] : ['/', unpacked]) {
    const found = await tryProgram(name, root);
    if (found) return found;
  }
  try {
    await unpack(PACKAGES[name], unpacked);
  } catch (error) {
    rmSync(unpacked, { recursive: true, force: true });
    return `${name} is not installed, and Debian's package cannot be had: ${((error as { stderr?: string }).stderr?.trim() || (error as Error).message).split('\n').at(-1)}`;
  }
  return (await tryProgram(name, unpacked)) ?? `${name} was unpacked but does not start`;
}

async function tryProgram(name: ServerName, root: string): Promise<ServerProgram | undefined> {
  const program = PLACES[name].map((place) => path.join(root, place)).find((file) => existsSync(file));
  if (program === undefined) return undefined;
  const works = await run(program, name === 'nginx' ? ['-v'] : ['version']).then(() => true, () => false);
  if (!works) return undefined;
  const brotli = path.join(root, BROTLI);
  return { program, ...(name === 'nginx' && existsSync(brotli) && { brotli }) };
}

/** Downloads packages and unpacks them into a folder, as any user; the lists are fetched first when there are none and we may. */
async function unpack(packages: readonly string[], folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const lists = '/var/lib/apt/lists';
  const hasLists = existsSync(lists) && readdirSync(lists).some((file) => file.endsWith('_Packages') || file.endsWith('_Packages.lz4'));
  if (!hasLists && process.getuid?.() === 0) await run('apt-get', ['update', '-qq'], { timeout: 120_000 });
  await run('apt-get', ['download', '-qq', ...packages], { cwd: folder, timeout: 120_000 });
  for (const file of readdirSync(folder).filter((each) => each.endsWith('.deb'))) await run('dpkg', ['-x', file, '.'], { cwd: folder });
}
