/** Opens an address in the browser the machine uses for the web; where that fails the address is printed anyway. */

import { spawn } from 'node:child_process';

export function openBrowser(address: string): void {
  const [program, args] = { darwin: ['open', [address]] as const, win32: ['rundll32', ['url.dll,FileProtocolHandler', address]] as const }[process.platform as string] ?? (['xdg-open', [address]] as const);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
