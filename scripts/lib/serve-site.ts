/** Serves the finished site to the person who started the program. */

import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './environment.ts';
import { ProgramError, type ProgramContext } from './run-program.ts';
import { startStaticServer, type StaticServer, type StaticServerOptions } from './static-server.ts';
import { recoverFolder } from './swap-folder.ts';

/** @throws ProgramError (exit 2) when another program has the port, or the machine keeps it back */
export async function assertPortIsFree(port: number): Promise<void> {
  const server = await startOrExplain({ folder: import.meta.dirname, port, headers: [] });
  await server.close();
}

/**
 * Serves `distDir` and prints its address; the program then lives until it is stopped.
 * @throws ProgramError (exit 2) when nothing is built or the port cannot be had
 */
export async function serveUntilStopped(environment: Environment, { messages }: ProgramContext): Promise<void> {
  recoverFolder(environment.distDir, environment.cacheDir);
  if (!existsSync(path.join(environment.distDir, 'index.html'))) {
    throw new ProgramError((say) => say.nothingBuilt(environment.distDir), 2);
  }
  const server = await startOrExplain({ folder: environment.distDir, port: environment.port });
  console.log(`✔ ${messages.serving(`${server.address}/`)}`);
  console.log(`  ${messages.howToStop}`);
}

async function startOrExplain(options: StaticServerOptions & { readonly port: number }): Promise<StaticServer> {
  try {
    return await startStaticServer(options);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new ProgramError((say) => say.portTaken(options.port), 2);
    if (code === 'EACCES') throw new ProgramError((say) => say.portForbidden(options.port), 2);
    throw error;
  }
}
