/** Runs a program of the machine, and says plainly when it is not there. */

import { execFile } from 'node:child_process';
import { WorkshopProblem } from './workshop-problem.ts';

/**
 * Runs a program and gives what it wrote to standard output.
 * @param input bytes for its standard input
 * @throws WorkshopProblem when it is not installed or fails
 */
export async function runTool(
  tool: { readonly name: string; readonly packageName: string },
  args: readonly string[],
  input?: Buffer,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(tool.name, [...args], { encoding: 'buffer', maxBuffer: 1 << 29 }, (error, stdout, stderr) => {
      if (error === null) return resolve(stdout);
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      const reason = stderr.toString('utf8').trim().split('\n').at(-1) || error.message;
      reject(new WorkshopProblem((say) => (isMissing ? say.toolMissing(tool.name, tool.packageName) : say.toolFailed(tool.name, reason))));
    });
    // A program that stops early closes its input; its exit code tells, not this.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}
