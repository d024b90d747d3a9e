/** Runs a program and measures it with all it starts: wall time, CPU time, and the most memory they held together. */

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Measured {
  readonly code: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** Seconds of CPU, user and system, all threads and all children. */
  readonly cpu: number;
  /** Megabytes (10⁶ bytes) that all processes held at once, as far as a look every half second sees; on Linux alone, else the largest process. */
  readonly peakMb: number;
  readonly output: string;
}

export interface CommandToMeasure {
  readonly cwd: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** @throws when it cannot be started */
export function measureCommand({ cwd, command, args, env }: CommandToMeasure): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const before = process.resourceUsage();
    const cpuBefore = childrenCpu();
    const started = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    let peakMb = 0;
    const watch = setInterval(() => (peakMb = Math.max(peakMb, memoryOf(child.pid!))), 500);
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(watch);
      const wall = (performance.now() - started) / 1000;
      resolve({ code: code ?? 1, wall, cpu: childrenCpu() - cpuBefore, peakMb: Math.max(peakMb, (process.resourceUsage().maxRSS - before.maxRSS) / 1000, 0), output });
    });
  });
}

/** Clock ticks a second, as Linux counts them for programs (`USER_HZ`). */
const TICKS = 100;

/** Seconds of CPU of all children that have ended. https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html (fields 16 and 17) */
function childrenCpu(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /s, '').split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    throw new Error('CPU time is read from /proc, so this benchmark runs on Linux alone');
  }
}

/** Megabytes of a process and all below it. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    const parent = /^PPid:\s+(\d+)/m.exec(readProc(`${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (pid: number): boolean => pid === root || (parents.has(pid) && isBelow(parents.get(pid)!));
  const kilobytes = [...parents.keys()].filter(isBelow).map((pid) => Number(/^VmRSS:\s+(\d+)/m.exec(readProc(`${pid}/status`))?.[1] ?? 0));
  return kilobytes.reduce((sum, each) => sum + each, 0) * 1.024 / 1000;
}

function readProc(name: string): string {
  try {
    return readFileSync(`/proc/${name}`, 'utf8');
  } catch {
    return '';
  }
}
