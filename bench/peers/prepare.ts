/** Other tools, installed beside the project when a benchmark first asks for them, and given the same words. */

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const PEERS = ['starlight', 'eleventy', 'pages'] as const;
export type Peer = (typeof PEERS)[number];

const templates = import.meta.dirname;
const installed = path.resolve(templates, '../../.cache/bench/peers');

/**
 * The folder of a tool, ready to build; installed with npm from the versions in its `package.json`, once.
 * @throws Error with what npm said when it cannot be installed
 */
export function preparePeer(peer: Peer): string {
  const folder = path.join(installed, peer);
  const wanted = readFileSync(path.join(templates, peer, 'package.json'), 'utf8');
  const mark = path.join(folder, 'installed.json');
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(templates, peer), folder, { recursive: true });
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return folder;
  const { status, stderr } = spawnSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${peer} could not be installed: ${stderr.trim().split('\n').slice(-5).join('\n')}`);
  writeFileSync(mark, wanted);
  return folder;
}

/** The version of a package that a tool has, as installed. */
export function versionIn(folder: string, name: string): string {
  return (JSON.parse(readFileSync(path.join(folder, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
}

interface Text { readonly address: string; readonly language: 'nb' | 'en'; readonly title: string; readonly summary: string; readonly body: string }

/** The words of every output of a content tree in both languages, as pages of any tool. */
export function* textsOf(contentDir: string): Generator<Text> {
  for (const family of ['publications', 'lectures', 'articles', 'episodes']) {
    const base = path.join(contentDir, family);
    for (const id of existsSync(base) ? readdirSync(base).sort() : []) {
      const { title } = parse(readFileSync(path.join(base, id, 'facts.yaml'), 'utf8')) as { title: string };
      for (const language of ['nb', 'en'] as const) {
        const [, front = '', body = ''] = /^---\n([^]*?)\n---\n([^]*)$/.exec(readFileSync(path.join(base, id, `text.${language}.mdx`), 'utf8')) ?? [];
        const { summary = '' } = parse(front) as { summary?: string };
        yield { address: `${family}/${id}`, language, title, summary, body: body.trim() };
      }
    }
  }
}

/** Writes the words of a content tree into a tool's folder. @param ending `md` or `mdx`, where the tool knows both @returns how many pages */
export function giveWords(peer: Peer, folder: string, contentDir: string, ending: 'md' | 'mdx'): number {
  const target = path.join(folder, peer === 'starlight' ? 'src/content/docs' : 'content');
  rmSync(target, { recursive: true, force: true });
  const put = (address: string, { language, title, summary, body }: Omit<Text, 'address'>): void => {
    const file = path.join(target, language === 'en' ? 'en' : '', `${address}.${ending}`);
    mkdirSync(path.dirname(file), { recursive: true });
    const front = { title, description: summary, ...(peer === 'eleventy' ? { lang: language } : {}) };
    writeFileSync(file, `---\n${Object.entries(front).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`).join('')}---\n\n${body}\n`);
  };
  let pages = 0;
  for (const { address, ...text } of textsOf(contentDir)) {
    put(address, text);
    pages += 1;
  }
  for (const language of ['nb', 'en'] as const) put('index', { language, title: 'Front', summary: 'Front', body: 'Invented.' });
  return pages + 2;
}
