/** Runs other programs, and takes them along when we are told to stop. */

import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';

/** How long, in milliseconds, we wait for a program to end before we go without it. */
const patience = 3000;

export interface CommandOptions {
  readonly cwd: string;
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** true: keep what it writes instead of showing it. */
  readonly quiet?: boolean;
  /** Told of every piece of it as it comes, when quiet. */
  readonly onOutput?: (text: string) => void;
  /** Flags for Node itself. */
  readonly nodeFlags?: readonly string[];
  /** Ends it before its time. */
  readonly signal?: AbortSignal;
}

export interface CommandResult {
  /** Its exit code; 128 and up when a signal ended it. */
  readonly code: number;
  /** What it wrote, both streams as they came; empty unless quiet. */
  readonly output: string;
}

const running = new Set<ChildProcess>();
let isStopping = false;

/**
 * Runs a Node script or command file with the Node that runs us.
 * @throws the error of `spawn` when it cannot be started
 */
export function runNode(script: string, args: readonly string[], options: CommandOptions): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(options.nodeFlags ?? []), script, ...args], {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: options.quiet === true ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    running.add(child);
    options.signal?.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
        options.onOutput?.(chunk);
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      running.delete(child);
      // Who waits for the result must not mistake our stopping for a fault of the program's.
      if (!isStopping) resolve({ code: code ?? (signal === null ? 1 : 143), output });
    });
  });
}

/**
 * On Ctrl+C or a request to stop: ends the programs we started, then us, with the exit code that
 * tells which signal it was. Handlers of `exit` run, so half-made folders are cleared away.
 */
export function stopOnSignals(): void {
  for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
    process.once(signal, () => {
      isStopping = true;
      const ends = [...running].map((child) => new Promise((resolve) => child.once('close', resolve)));
      for (const child of running) child.kill('SIGTERM');
      void Promise.race([Promise.all(ends), setTimeout(patience)]).then(() => process.exit(code));
    });
  }
}
