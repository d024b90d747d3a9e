/** The same words as pages of other tools, each in a folder that can be served. */

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { markdownToHtml } from 'satteri';
import { packFolder } from '../browser/pack-folder.ts';
import { alFolioAssets, alFolioPage } from './al-folio-like.ts';

/** The words of one of our pages, taken from its Markdown twin. */
export interface PageWords { readonly title: string; readonly summary: string; readonly markdown: string }

/** @param page path of a page in the built site, e.g. `om/` */
export function wordsOf(site: string, page: string): PageWords {
  const text = readFileSync(path.join(site, page, 'index.md'), 'utf8').replace(/^---\n[^]*?\n---\n/, '');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? page;
  const markdown = text.replace(/^# .+\n/m, '').trim();
  return { title, summary: markdown.split('\n\n')[0]!.slice(0, 150), markdown };
}

/** A page of Starlight. @param folder where the tools are installed @returns the folder to serve; the page is at `/words/page/` */
export async function starlightSite(folder: string, words: PageWords): Promise<string> {
  const project = path.join(folder, 'starlight');
  mkdirSync(path.join(project, 'src/content/docs/words'), { recursive: true });
  writeFileSync(path.join(project, 'src/content/docs/words/page.md'), `---\ntitle: ${JSON.stringify(words.title)}\ndescription: ${JSON.stringify(words.summary)}\n---\n\n${words.markdown}\n`);
  writeFileSync(path.join(project, 'src/content/docs/index.md'), '---\ntitle: Arbeidsinkludering\n---\n\n[Resultater](/words/page/)\n');
  return build(folder, project);
}

/** An episode's page with the stack of Starpod. @param media files for `cover.png` and the sound @returns the folder to serve; the page is at `/` */
export async function starpodSite(folder: string, words: PageWords, media: { readonly cover: string; readonly audio: string }): Promise<string> {
  const project = path.join(folder, 'starpod-like');
  mkdirSync(path.join(project, 'public'), { recursive: true });
  cpSync(media.cover, path.join(project, 'public/cover.png'));
  cpSync(media.audio, path.join(project, 'public/episode.mp3'));
  writeFileSync(path.join(project, 'words.json'), JSON.stringify({ ...words, html: markdownToHtml(words.markdown).html, audio: '/episode.mp3' }));
  return build(folder, project);
}

/** A page with what al-folio's pages load, in its order. @returns the folder to serve; the page is at `/` */
export async function alFolioSite(folder: string, words: PageWords): Promise<string> {
  const site = path.join(folder, 'al-folio-like');
  rmSync(site, { recursive: true, force: true });
  for (const [file, from] of Object.entries(alFolioAssets)) {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    cpSync(path.join(folder, 'node_modules', from), path.join(site, file), { recursive: true });
  }
  writeFileSync(path.join(site, 'index.html'), alFolioPage(words, markdownToHtml(words.markdown).html));
  await packFolder(site);
  return site;
}

async function build(folder: string, project: string): Promise<string> {
  rmSync(path.join(project, 'dist'), { recursive: true, force: true });
  const { status, stderr, stdout } = spawnSync(process.execPath, [path.join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], { cwd: project, encoding: 'utf8', env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
  if (status !== 0) throw new Error(`${path.basename(project)} could not be built:\n${(stdout + stderr).split('\n').slice(-15).join('\n')}`);
  await packFolder(path.join(project, 'dist'));
  return path.join(project, 'dist');
}
