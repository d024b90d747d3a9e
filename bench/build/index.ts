/**
 * Builds N invented outputs from nothing with this project, and the same words with Starlight and with Eleventy and Pagefind.
 * `npm run bench -- build --outputs 100,1000,10000 --cards off --peers-up-to 1000 --runs 1`
 */

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sizesFor, writeTree } from '../content/write-tree.ts';
import { folderSize } from '../folder-size.ts';
import { measureCommand, type Measured } from '../measure-command.ts';
import { giveWords, preparePeer, versionIn } from '../peers/prepare.ts';
import { median, type BenchSection, type BenchTable } from '../results.ts';
import { stageSeconds } from './stage-seconds.ts';

const root = path.resolve(import.meta.dirname, '../..');
const work = path.join(root, '.cache/bench/build');

interface Built { readonly what: string; readonly outputs: number; readonly measured: Measured; readonly size: ReturnType<typeof folderSize> }

export async function run(options: readonly string[]): Promise<BenchSection> {
  const { values } = parseArgs({ args: [...options], options: {
    outputs: { type: 'string', default: '100,1000' }, cards: { type: 'string', default: 'off' }, 'peers-up-to': { type: 'string', default: '1000' }, runs: { type: 'string', default: '1' },
  } });
  const counts = values.outputs.split(',').map(Number);
  const [runs, peersUpTo] = [Number(values.runs), Number(values['peers-up-to'])];
  const built: Built[] = [];
  for (const outputs of counts) {
    const contentDir = path.join(work, `content-${outputs}`);
    writeTree(contentDir, outputs);
    for (let n = 0; n < runs; n += 1) {
      built.push(note(await buildOurs(contentDir, outputs, values.cards)));
      if (outputs > peersUpTo) continue;
      built.push(note(await buildStarlight(contentDir, outputs, 'mdx')));
      built.push(note(await buildStarlight(contentDir, outputs, 'md')));
      built.push(note(await buildEleventy(contentDir, outputs)));
    }
  }
  const ours = built.filter(({ what }) => what === OURS);
  return {
    part: 'build',
    heading: 'Build',
    method: [
      `Invented outputs in drawers with facts and some 200 words in each of two languages; every twentieth is an episode with a sound file and 600 cues (${counts.map((n) => `${n} outputs: ${sizesFor(n).episodes} episodes, ${sizesFor(n).people} people, ${sizesFor(n).findings} findings`).join('; ')}). Built from nothing: no cache of any tool, no former site. Social cards ${values.cards}.`,
      'Starlight and Eleventy with Pagefind render the words alone, a page per output and language; this project also checks the content, and writes references in eight styles, metadata, feeds, exports, Markdown twins, transcripts, packed twins and checksums. CPU is user and system time of all processes; memory is what all processes held at once.',
    ],
    tables: [sideBySide(built), ...stagesOf(ours), ...growthOf(ours)],
    versions: counts.some((count) => count <= peersUpTo) ? peerVersions() : {},
    runs,
    raw: built.map(({ measured: { output: _, ...measured }, ...rest }) => ({ ...rest, ...measured })),
  };
}

const OURS = 'this project';

async function buildOurs(contentDir: string, outputs: number, cards: string): Promise<Built> {
  const folder = path.join(work, 'ours');
  for (const left of [folder, path.join(root, '.cache/references'), path.join(root, '.cache/images'), astroCache(contentDir)]) rmSync(left, { recursive: true, force: true });
  const measured = await measureCommand({
    cwd: root, command: process.execPath, args: ['--require', './scripts/require-node.cjs', 'scripts/build.ts', '--lang', 'en', '--verbose'],
    env: { CONTENT_DIR: contentDir, DIST_DIR: folder, SOCIAL_CARDS: cards, PUBLISH_NOW: '2026-11-30T12:00:00Z' },
  });
  return { what: OURS, outputs, measured: whole(measured), size: folderSize(folder) };
}

/** Where `astro.config.mjs` keeps what it made of a tree. */
function astroCache(contentDir: string): string {
  return path.join(root, '.cache/astro', contentDir.replaceAll(/[^\w-]+/g, '-'));
}

async function buildStarlight(contentDir: string, outputs: number, ending: 'md' | 'mdx'): Promise<Built> {
  const folder = preparePeer('starlight');
  giveWords('starlight', folder, contentDir, ending);
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) rmSync(path.join(folder, left), { recursive: true, force: true });
  const measured = await measureCommand({ cwd: folder, command: process.execPath, args: ['--max-old-space-size=8192', 'node_modules/astro/bin/astro.mjs', 'build'], env: { ASTRO_TELEMETRY_DISABLED: '1' } });
  return { what: `Starlight, ${ending === 'mdx' ? 'MDX' : 'Markdown'}`, outputs, measured: whole(measured), size: folderSize(path.join(folder, 'dist')) };
}

async function buildEleventy(contentDir: string, outputs: number): Promise<Built> {
  const folder = preparePeer('eleventy');
  giveWords('eleventy', folder, contentDir, 'md');
  rmSync(path.join(folder, '_site'), { recursive: true, force: true });
  const pages = whole(await measureCommand({ cwd: folder, command: process.execPath, args: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'] }));
  const index = whole(await measureCommand({ cwd: folder, command: process.execPath, args: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', '_site'] }));
  const measured = { code: 0, wall: pages.wall + index.wall, cpu: pages.cpu + index.cpu, peakMb: Math.max(pages.peakMb, index.peakMb), output: '' };
  return { what: 'Eleventy and Pagefind', outputs, measured, size: folderSize(path.join(folder, '_site')) };
}

function whole(measured: Measured): Measured {
  if (measured.code !== 0) throw new Error(`A build failed:\n${measured.output.slice(-2000)}`);
  return measured;
}

function note(built: Built): Built {
  const { what, outputs, measured: { wall, cpu, peakMb }, size } = built;
  console.log(`  ${what}, ${outputs} outputs: ${wall.toFixed(1)} s, CPU ${cpu.toFixed(1)} s, ${Math.round(peakMb)} MB, ${size.pages} pages`);
  return built;
}

function groups(built: readonly Built[]): Built[][] {
  return Object.values(Object.groupBy(built, ({ what, outputs }) => `${outputs} ${what}`)).map((group) => group!);
}

const middle = (group: readonly Built[], value: (each: Built) => number, digits = 1): number => Number(median(group.map(value)).toFixed(digits));

function sideBySide(built: readonly Built[]): BenchTable {
  return {
    caption: 'From nothing, side by side',
    columns: ['outputs', 'built with', 'wall s', 'CPU s', 'peak MB', 'HTML pages', 'CPU ms per page', 'files', 'MB'],
    rows: groups(built).map((group) => [
      group[0]!.outputs, group[0]!.what, middle(group, ({ measured }) => measured.wall), middle(group, ({ measured }) => measured.cpu), middle(group, ({ measured }) => measured.peakMb, 0),
      group[0]!.size.pages, middle(group, ({ measured, size }) => (measured.cpu * 1000) / size.pages), group[0]!.size.files, Math.round(group[0]!.size.bytes / 1e6),
    ]),
  };
}

function stagesOf(ours: readonly Built[]): BenchTable[] {
  const all = groups(ours);
  const names = [...new Set(ours.flatMap(({ measured }) => [...stageSeconds(measured.output).keys()]))];
  if (names.length === 0) return [];
  return [{
    caption: 'This project, seconds on the clock per stage',
    columns: ['stage', ...all.map((group) => `${group[0]!.outputs} outputs`)],
    rows: names.map((name) => [name, ...all.map((group) => middle(group, ({ measured }) => stageSeconds(measured.output).get(name) ?? 0))]),
    notes: ['Packing, the index and the pictures run side by side.'],
  }];
}

function growthOf(ours: readonly Built[]): BenchTable[] {
  const all = groups(ours);
  if (all.length < 2) return [];
  return [{
    caption: 'This project, cost per output and how it grows',
    columns: ['outputs', 'CPU ms per output', 'times that of the size before', 'files per output', 'kB per output'],
    rows: all.map((group, index) => {
      const cost = (each: readonly Built[]): number => median(each.map(({ measured, outputs }) => (measured.cpu * 1000) / outputs));
      const before = all[index - 1];
      const { size, outputs } = group[0]!;
      return [outputs, Math.round(cost(group)), before ? Number((cost(group) / cost(before)).toFixed(2)) : '–', Math.round(size.files / outputs), Math.round(size.bytes / outputs / 1000)];
    }),
  }];
}

function peerVersions(): Record<string, string> {
  mkdirSync(work, { recursive: true });
  const [starlight, eleventy] = [preparePeer('starlight'), preparePeer('eleventy')];
  return {
    astro: versionIn(starlight, 'astro'), starlight: versionIn(starlight, '@astrojs/starlight'), eleventy: versionIn(eleventy, '@11ty/eleventy'), pagefind: versionIn(eleventy, 'pagefind'),
  };
}
