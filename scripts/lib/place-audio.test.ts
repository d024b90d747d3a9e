import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { Environment } from './environment.ts';
import { placeAudio } from './place-audio.ts';

let root: string;
let built: string;
const now = Date.parse('2027-03-28T00:30:00+01:00');
const environment = (contentDir: string): Environment =>
  ({ root, contentDir, siteUrl: 'https://example.org', distDir: built, cacheDir: root, port: 4321 });
const tree = (name: string, ...files: string[]): string => {
  const dir = path.join(root, name);
  mkdirSync(path.join(dir, 'audio'), { recursive: true });
  for (const file of files) writeFileSync(path.join(dir, 'audio', file), `${name}: ${file}`);
  return dir;
};
const episode = (dir: string, id: string, moments: string): void => {
  mkdirSync(path.join(dir, 'episodes', id), { recursive: true });
  writeFileSync(path.join(dir, 'episodes', id, 'facts.yaml'), `title: E
language: nb
type: podcast-episode
guid: 00000000-0000-4000-8000-000000000000
${moments}
recording: { file: ${id}.mp3, bytes: 10, durationSeconds: 1, mediaType: audio/mpeg, sha384: ${'A'.repeat(64)} }
sources: [{ source: a, supports: [title] }]
`);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'place-audio-'));
  built = path.join(root, 'built');
  mkdirSync(path.join(built, 'audio'), { recursive: true });
  mkdirSync(path.join(root, 'src/content'), { recursive: true });
  writeFileSync(path.join(built, 'audio/ours.mp3'), 'ours');
  writeFileSync(path.join(built, 'audio/README.md'), 'For editors.');
});

it('our own tree keeps the sound that is in public/audio, and nothing else', () => {
  placeAudio(environment(path.join(root, 'src/content')), built, now);
  expect(readdirSync(path.join(built, 'audio'))).toEqual(['ours.mp3']);
});

it('another tree is published with its own sound, and none of ours', () => {
  placeAudio(environment(tree('other', 'theirs.mp3')), built, now);
  expect(existsSync(path.join(built, 'audio/ours.mp3'))).toBe(false);
  expect(readFileSync(path.join(built, 'audio/theirs.mp3'), 'utf8')).toBe('other: theirs.mp3');
});

it('another tree without sound is published without any', () => {
  mkdirSync(path.join(root, 'silent'));
  placeAudio(environment(path.join(root, 'silent')), built, now);
  expect(existsSync(path.join(built, 'audio'))).toBe(false);
});

it('sound of an episode that is not out yet stays at home, to the minute, on the night the clocks change', () => {
  const dir = tree('embargoed', 'out.mp3', 'later.mp3', 'held.mp3');
  episode(dir, 'out', 'published: "2027-03-28T00:30:00+01:00"');
  episode(dir, 'later', 'published: "2027-03-28T00:31:00+01:00"');
  episode(dir, 'held', 'published: "2027-03-01T06:00:00+01:00"\npublishAt: "2027-03-28T03:00:00+02:00"');
  placeAudio(environment(dir), built, now);
  expect(readdirSync(path.join(built, 'audio')).sort()).toEqual(['out.mp3']);
  placeAudio(environment(dir), built, Date.parse('2027-03-28T01:00:00Z'));
  expect(readdirSync(path.join(built, 'audio')).sort()).toEqual(['held.mp3', 'later.mp3', 'out.mp3']);
});

it('sound that lies elsewhere is not published here, unless its address here was promised', () => {
  const dir = tree('elsewhere', 'promised.mp3', 'new.mp3');
  writeFileSync(path.join(dir, 'show.yaml'), 'audioBaseUrl: https://lyd.example.org/\n');
  writeFileSync(path.join(dir, 'project.yaml'), 'siteName: { nb: E }\n');
  placeAudio(environment(dir), built, now);
  expect(existsSync(path.join(built, 'audio'))).toBe(false);
  mkdirSync(path.join(dir, 'ledger'));
  writeFileSync(path.join(dir, 'ledger/published.yaml'), 'addresses: [/audio/promised.mp3]\nepisodes: {}\n');
  placeAudio(environment(dir), built, now);
  expect(readdirSync(path.join(built, 'audio'))).toEqual(['promised.mp3']);
});
