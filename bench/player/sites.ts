/** One invented episode of 3,000 cues in three players: our built page, media-chrome, and Podlove's Web Player. */

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { formatVttTime } from '../../src/domain/timestamp.ts';
import { packFolder } from '../browser/pack-folder.ts';
import { sentence } from '../content/invented-words.ts';
import { randomOf } from '../content/random.ts';
import { silentMp3 } from '../content/silent-mp3.ts';
import { writeTree } from '../content/write-tree.ts';

export const CUES = 3000;
/** Seconds of a cue. */
export const CUE = 1;
const TITLE = 'Oppdiktet episode';

interface Words { readonly start: number; readonly end: number; readonly text: string }

export const transcript: readonly Words[] = (() => {
  const random = randomOf(3000);
  return Array.from({ length: CUES }, (_, n) => ({ start: n * CUE, end: (n + 1) * CUE - 0.1, text: sentence('nb', random) }));
})();

/** Builds our site with that episode. @returns its folder and the episode's page */
export function ourSite(): { site: string; page: string } {
  const work = path.join(projectRoot, '.cache/bench/player');
  const content = path.join(work, 'content');
  writeTree(content, 20);
  const [id] = globSync('episodes/*', { cwd: content }).map((folder) => path.basename(folder));
  const facts = path.join(content, `episodes/${id!}/facts.yaml`);
  const sound = silentMp3(CUES * CUE + 5);
  writeFileSync(path.join(content, `audio/${id!}.mp3`), sound.bytes);
  const written = parse(readFileSync(facts, 'utf8')) as { recording: object };
  written.recording = { ...written.recording, bytes: sound.bytes.length, durationSeconds: sound.durationSeconds, sha384: createHash('sha384').update(sound.bytes).digest('base64') };
  writeFileSync(facts, stringify(written));
  writeFileSync(path.join(content, `episodes/${id!}/transcript.nb.vtt`), vtt());
  const site = path.join(work, 'site');
  const { status, stderr, stdout } = spawnSync(process.execPath, ['--require', './scripts/require-node.cjs', 'scripts/build.ts', '--lang', 'en'], {
    cwd: projectRoot, encoding: 'utf8', env: { ...process.env, CONTENT_DIR: content, DIST_DIR: site, SOCIAL_CARDS: 'off' },
  });
  if (status !== 0) throw new Error(`Our site could not be built: ${(stdout + stderr).split('\n').slice(-12).join('\n')}`);
  return { site, page: `/podkast/${id!}/` };
}

/** The peers' pages, `/media-chrome/` and `/podlove/`. @param tools where they are installed @returns their folder */
export async function peerSites(tools: string): Promise<string> {
  const site = path.join(projectRoot, '.cache/bench/player/peers');
  rmSync(site, { recursive: true, force: true });
  const packages = path.join(tools, 'node_modules');
  const put = (file: string, text: string | Uint8Array): void => {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  };
  put('episode.mp3', silentMp3(CUES * CUE + 5).bytes);
  put('transcript.vtt', vtt());
  put('media-chrome/media-chrome.js', readFileSync(path.join(packages, 'media-chrome/dist/iife/index.js')));
  put('media-chrome/index.html', document(`<media-controller audio><audio slot="media" src="/episode.mp3" preload="none"><track default kind="metadata" src="/transcript.vtt"></audio>
<media-control-bar><media-play-button></media-play-button><media-seek-backward-button></media-seek-backward-button><media-seek-forward-button></media-seek-forward-button><media-time-range></media-time-range><media-time-display showduration></media-time-display><media-mute-button></media-mute-button><media-volume-range></media-volume-range><media-playback-rate-button></media-playback-rate-button></media-control-bar></media-controller>
<h2>Utskrift</h2><div id="transcript">${transcript.map(({ start, text }) => `<p data-t="${start}">${text}</p>`).join('\n')}</div>
<script src="media-chrome.js" defer></script><script src="follow.js" defer></script>`));
  // media-chrome has no transcript: this is what its users write.
  put('media-chrome/follow.js', `const lines = [...document.querySelectorAll('#transcript p')];
document.querySelector('track').track.addEventListener('cuechange', (event) => {
  document.querySelector('.heard')?.classList.remove('heard');
  const cue = event.target.activeCues[0];
  const line = cue && lines.find((one) => Number(one.dataset.t) === Math.floor(cue.startTime));
  line?.classList.add('heard');
  line?.scrollIntoView({ block: 'center', behavior: 'smooth' });
});`);
  cpSync(path.join(packages, '@podlove/web-player'), path.join(site, 'podlove/player'), { recursive: true, filter: (file) => !file.endsWith('.map') });
  put('podlove/episode.json', JSON.stringify({
    version: 5, show: { title: 'Oppdiktet' }, title: TITLE, duration: '00:50:05.000', publicationDate: '2024-01-01T00:00:00Z', chapters: [],
    audio: [{ url: '/episode.mp3', size: 3_000_000, title: 'MP3', mimeType: 'audio/mpeg' }],
    transcripts: transcript.map(({ start, end, text }) => ({ start: formatVttTime(start), start_ms: start * 1000, end: formatVttTime(end), end_ms: Math.round(end * 1000), speaker: '', voice: 'Stemme', text })),
  }));
  put('podlove/start.js', "podlovePlayer('#player', '/podlove/episode.json', { version: 5, base: '/podlove/player/', activeTab: 'transcripts' }).then((store) => { window.store = store; });");
  put('podlove/index.html', document('<div id="player" data-variant="xl"></div><script src="player/embed.js" defer></script><script src="start.js" defer></script>'));
  await packFolder(site);
  if (!existsSync(path.join(site, 'podlove/player/embed.js'))) throw new Error('Podlove’s player is not where it was');
  return site;
}

function vtt(): string {
  return `WEBVTT\n\n${transcript.map(({ start, end, text }) => `${formatVttTime(start)} --> ${formatVttTime(end)}\n<v Første stemme>${text}\n`).join('\n')}`;
}

function document(body: string): string {
  return `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${TITLE}</title><style>.heard{background:#fff3cc}</style></head><body><h1>${TITLE}</h1>${body}</body></html>`;
}
