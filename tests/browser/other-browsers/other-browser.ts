/** A browser that Playwright cannot drive where the machine's own is used: Firefox and WebKit, over the W3C's WebDriver. */

import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export interface OtherBrowser {
  /** Opens an address and waits until it is loaded. */
  readonly open: (address: string) => Promise<void>;
  /** The size of the page, in CSS pixels. */
  readonly resize: (width: number, height: number) => Promise<void>;
  /** The value of an expression in the page; a promise is waited for. It must be of JSON. @throws Error with what the page threw */
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

/** The program file of the first of these names that is on the `PATH`, or is a path itself. */
export function findProgram(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return names.flatMap((name) => (path.isAbsolute(name) ? [name] : folders.map((folder) => path.join(folder, name)))).find((file) => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** Starts a program that ends with us at the latest, also when the test runner stops a test that took too long. */
export function startProgram(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const started = spawn(program, args, options);
  const stop = (): void => void started.kill('SIGKILL');
  process.once('exit', stop);
  started.once('exit', () => process.off('exit', stop));
  return started;
}

/** Ends a program and waits for its end. */
export async function stopProgram(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill();
  await ended;
}

/** What `pattern` matches in what a program writes. @throws Error with the last of it, when it ends or says nothing for `timeout` milliseconds */
export async function waitForWords(program: ChildProcess, pattern: RegExp, timeout = 60_000): Promise<RegExpExecArray> {
  let said = '';
  return new Promise((resolve, reject) => {
    const fail = (): void => reject(new Error(`${program.spawnfile} did not say ${pattern.source}: ${said.slice(-300)}`));
    const timer = setTimeout(fail, timeout);
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const match = pattern.exec(said);
      if (match === null) return;
      clearTimeout(timer);
      resolve(match);
    };
    program.stdout?.on('data', hear);
    program.stderr?.on('data', hear);
    program.on('exit', fail);
    program.on('error', fail);
  });
}
