import { createServer, type Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { assertPortIsFree } from './serve-site.ts';
import { ProgramError } from './run-program.ts';

let other: Server | undefined;

afterEach(() => {
  other?.close();
});

function takePort(host: string): Promise<number> {
  return new Promise((resolve) => {
    other = createServer().listen(0, host, () => {
      const address = other?.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}

test('a port that another program has is an error with the way out', async () => {
  const port = await takePort('127.0.0.1');
  const error = await assertPortIsFree(port).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ProgramError);
  expect(String(error)).toContain(`Port ${port} is taken by another program`);
  expect(String(error)).toContain(`PORT=${port + 1} npm start`);
});

test('a free port may be asked for and is free afterwards', async () => {
  const port = await takePort('127.0.0.1');
  await new Promise((resolve) => other?.close(resolve));
  await assertPortIsFree(port);
  await assertPortIsFree(port);
});
