/** Runs one stage of a program, and says when it starts and how long it took. */

import type { ProgramMessages } from '../messages/program.nb.ts';

/** Runs `stage`; its result, or its error, is passed on. */
export async function runTimed<T>(
  name: string,
  messages: Pick<ProgramMessages, 'stageDone'>,
  stage: () => Promise<T>,
): Promise<T> {
  console.log(`▸ ${name} …`);
  const start = performance.now();
  const result = await stage();
  console.log(`  ${messages.stageDone(((performance.now() - start) / 1000).toFixed(1))}`);
  return result;
}
