import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TEMPORARY, writeFileAtomically, writeFolderAtomically } from './write-atomically.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let home: string;
beforeEach(() => void (home = mkdtempSync(path.join(tmpdir(), 'atomic-'))));
afterEach(() => rmSync(home, { recursive: true, force: true }));

test('a file is replaced, and nothing else is left', async () => {
  const file = path.join(home, 'facts.yaml');
  writeFileSync(file, 'old');
  await writeFileAtomically(file, 'new', home);
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(readdirSync(home)).toEqual(['facts.yaml']);
});

test('a folder that cannot be finished does not appear', async () => {
  const target = path.join(home, 'tree', 'drawer');
  await expect(writeFolderAtomically(target, { 'facts.yaml': 'a', 'no/such/place': 'b' }, home)).rejects.toThrow();
  expect(readdirSync(home)).toEqual([]);
});

test('a folder that is there already is never replaced', async () => {
  const target = path.join(home, 'drawer');
  mkdirSync(target);
  writeFileSync(path.join(target, 'facts.yaml'), 'old');
  await expect(writeFolderAtomically(target, { 'facts.yaml': 'new' }, home)).rejects.toThrow();
  expect(readFileSync(path.join(target, 'facts.yaml'), 'utf8')).toBe('old');
});

test('what a killed program left long ago is swept away; what is new is left alone', async () => {
  for (const name of ['old', 'new']) mkdirSync(path.join(home, `${TEMPORARY}${name}`));
  utimesSync(path.join(home, `${TEMPORARY}old`), 0, 0);
  await writeFileAtomically(path.join(home, 'a'), 'a', home);
  expect(readdirSync(home).sort()).toEqual([`${TEMPORARY}new`, 'a']);
});

test.each([0, 5, 20, 60])('killed after %i ms of writing, a folder is whole or not there', async (milliseconds) => {
  const module = path.join(import.meta.dirname, 'write-atomically.ts');
  const code = `const { writeFolderAtomically } = await import(${JSON.stringify(module)});
    const files = Object.fromEntries(Array.from({ length: 60 }, (_, i) => ['file-' + i, 'x'.repeat(20000)]));
    console.log('writing');
    for (let i = 0; ; i += 1) await writeFolderAtomically(${JSON.stringify(home)} + '/tree/drawer-' + i, files, ${JSON.stringify(home)});`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  await wait(milliseconds);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const tree = path.join(home, 'tree');
  const drawers = readdirSync(home).includes('tree') ? readdirSync(tree) : [];
  for (const drawer of drawers) {
    const names = readdirSync(path.join(tree, drawer));
    expect(names).toHaveLength(60);
    for (const name of names) expect(readFileSync(path.join(tree, drawer, name), 'utf8')).toHaveLength(20_000);
  }
});
