import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode } from './run-command.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'run-command-'));
  writeFileSync(path.join(folder, 'says.mjs'), 'console.log(process.env.WORD); console.error("err"); process.exit(3);');
  writeFileSync(
    path.join(folder, 'parent.ts'),
    `import { makeBuildFolder } from '${path.resolve('scripts/lib/build-folder.ts')}';
     import { runNode, stopOnSignals } from '${path.resolve('scripts/lib/run-command.ts')}';
     stopOnSignals();
     makeBuildFolder('${folder}/cache');
     console.log('ready');
     await runNode('${folder}/waits.mjs', [], { cwd: '${folder}' });`,
  );
  writeFileSync(path.join(folder, 'waits.mjs'), 'console.log(`child ${process.pid}`); setTimeout(() => {}, 60_000);');
});

afterAll(() => rmSync(folder, { recursive: true }));

test('a program gets our environment and more, and its words and exit code come back', async () => {
  const { code, output } = await runNode('says.mjs', [], { cwd: folder, env: { WORD: 'hei' }, quiet: true });
  expect(code).toBe(3);
  expect(output.split('\n').sort().join(' ').trim()).toBe('err hei');
});

test('a build that is told to stop takes its programs and its half-made folder along', async () => {
  const parent = spawn(process.execPath, [path.join(folder, 'parent.ts')], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  const childPid = await new Promise<number>((resolve) => {
    parent.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const found = /child (\d+)/.exec(said)?.[1];
      if (found !== undefined) resolve(Number(found));
    });
  });
  expect(readdirSync(path.join(folder, 'cache/build'))).toHaveLength(1);
  const code = await new Promise((resolve) => {
    parent.once('exit', resolve);
    parent.kill('SIGTERM');
  });
  expect(code).toBe(143);
  expect(readdirSync(path.join(folder, 'cache/build'))).toEqual([]);
  await expect.poll(() => isRunning(childPid)).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
