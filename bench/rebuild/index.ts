/**
 * What a writer waits for: the site built again after one output changed, and the development server from its start to a change on
 * the screen. `npm run bench -- rebuild --outputs 1000 --port 5690`
 */

import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { writeTree } from '../content/write-tree.ts';
import { measureCommand, type Measured } from '../measure-command.ts';
import type { BenchSection } from '../results.ts';

const root = path.resolve(import.meta.dirname, '../..');
const work = path.join(root, '.cache/bench/rebuild');
/** In milliseconds: how long a page may take before we give up. */
const PATIENCE = 300_000;

export async function run(options: readonly string[]): Promise<BenchSection> {
  const { values } = parseArgs({ args: [...options], options: { outputs: { type: 'string', default: '1000' }, port: { type: 'string', default: '5690' } } });
  const outputs = Number(values.outputs);
  const trees = [
    { name: 'our own content', contentDir: ownContent(), changed: 'lectures/arbeidsgiveres-erfaringer-og-laering/text.nb.mdx', page: '/foredrag/arbeidsgiveres-erfaringer-og-laering/' },
    { name: `${outputs} outputs`, contentDir: invented(outputs), changed: 'lectures/resultat-1/text.nb.mdx', page: '/foredrag/resultat-1/' },
  ];
  const rebuilds: (string | number)[][] = [];
  const served: (string | number)[][] = [];
  for (const { name, contentDir, changed, page } of trees) {
    const file = path.join(contentDir, changed);
    if (!existsSync(file)) throw new Error(`The benchmark changes ${changed}, which is not there`);
    const build = (): Promise<Measured> => buildSite(contentDir);
    for (const [what, prepare] of [
      ['from nothing', () => forget(contentDir)],
      ['nothing changed', () => {}],
      ['one output’s words changed', () => appendFileSync(file, '\nEn setning til.\n')],
      ['one output’s title changed', () => changeTitle(path.join(path.dirname(file), 'facts.yaml'))],
    ] as const) {
      prepare();
      const { wall, cpu, peakMb } = await build();
      rebuilds.push([name, what, round(wall), round(cpu), Math.round(peakMb)]);
      console.log(`  ${name}, ${what}: ${wall.toFixed(1)} s, CPU ${cpu.toFixed(1)} s`);
    }
    const seconds = await serve(contentDir, file, page, values.port);
    served.push([name, round(seconds.ready), round(seconds.firstPage), round(seconds.secondPage), round(seconds.change)]);
    console.log(`  ${name}, development server: ready ${seconds.ready.toFixed(1)} s, first page ${seconds.firstPage.toFixed(1)} s, a change ${seconds.change.toFixed(1)} s`);
  }
  return {
    part: 'rebuild',
    heading: 'Rebuild, and the development server',
    method: ['The same tree is built four times: with no cache and no former site; again as it is; after a sentence was added to one output; and after its title was changed, which stands in many lists. Social cards are drawn.', 'The development server is started on an empty cache; then its first page, another, and the first again after a sentence was added: until the answer holds the new words.'],
    tables: [
      { caption: 'Building again', columns: ['tree', 'what', 'wall s', 'CPU s', 'peak MB'], rows: rebuilds },
      { caption: 'Development server', columns: ['tree', 'ready s', 'first page s', 'second page s', 'change on the page s'], rows: served },
    ],
    versions: {},
    runs: 1,
  };
}

const round = (value: number): number => Number(value.toFixed(1));

function ownContent(): string {
  const copy = path.join(work, 'own');
  rmSync(copy, { recursive: true, force: true });
  cpSync(path.join(root, 'src/content'), copy, { recursive: true });
  cpSync(path.join(root, 'public/audio'), path.join(copy, 'audio'), { recursive: true });
  rmSync(path.join(copy, 'audio/README.md'), { force: true });
  return copy;
}

function invented(outputs: number): string {
  const folder = path.join(work, `content-${outputs}`);
  writeTree(folder, outputs);
  return folder;
}

function forget(contentDir: string): void {
  const astro = path.join(root, '.cache/astro', contentDir.replaceAll(/[^\w-]+/g, '-'));
  for (const folder of [siteOf(contentDir), astro, path.join(root, '.cache/references'), path.join(root, '.cache/images')]) rmSync(folder, { recursive: true, force: true });
}

function siteOf(contentDir: string): string {
  return path.join(work, `site-${path.basename(contentDir)}`);
}

function changeTitle(facts: string): void {
  writeFileSync(facts, readFileSync(facts, 'utf8').replace(/^title: (["']?)/m, 'title: $1Endret: '));
}

async function buildSite(contentDir: string): Promise<Measured> {
  const measured = await measureCommand({
    cwd: root, command: process.execPath, args: ['--require', './scripts/require-node.cjs', 'scripts/build.ts', '--lang', 'en'],
    env: { CONTENT_DIR: contentDir, DIST_DIR: siteOf(contentDir), PUBLISH_NOW: '2026-11-30T12:00:00Z' },
  });
  if (measured.code !== 0) throw new Error(`A build failed:\n${measured.output.slice(-2000)}`);
  return measured;
}

async function serve(contentDir: string, file: string, page: string, port: string): Promise<{ ready: number; firstPage: number; secondPage: number; change: number }> {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', port], {
    cwd: root, env: { ...process.env, CONTENT_DIR: contentDir, PORT: port, ASTRO_TELEMETRY_DISABLED: '1' }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    const address = `http://localhost:${port}`;
    const ready = await timed(() => listening(child));
    const firstPage = await timed(() => holds(`${address}${page}`, '</html>'));
    const secondPage = await timed(() => holds(`${address}/`, '</html>'));
    appendFileSync(file, '\nEn helt ny setning for utviklingstjeneren.\n');
    const change = await timed(() => holds(`${address}${page}`, 'En helt ny setning for utviklingstjeneren.'));
    return { ready, firstPage, secondPage, change };
  } finally {
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function listening(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (/Local\s+http|localhost:\d+/.test(said)) resolve();
      });
    }
    child.once('close', (code) => reject(new Error(`The development server ended with ${code}:\n${said.slice(-1000)}`)));
  });
}

async function holds(address: string, words: string): Promise<void> {
  const until = performance.now() + PATIENCE;
  while (performance.now() < until) {
    const text = await fetch(address).then((answer) => answer.text(), () => '');
    if (text.includes(words)) return;
    await pause(50);
  }
  throw new Error(`${address} never held «${words}»`);
}
