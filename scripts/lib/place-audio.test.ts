import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import type { Environment } from './environment.ts';
import { placeAudio } from './place-audio.ts';

let root: string;
let built: string;
const environment = (contentDir: string): Environment =>
  ({ root, contentDir, siteUrl: 'https://example.org', distDir: built, cacheDir: root, port: 4321 });

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'place-audio-'));
  built = path.join(root, 'built');
  mkdirSync(path.join(built, 'audio'), { recursive: true });
  writeFileSync(path.join(built, 'audio/ours.mp3'), 'ours');
});

it('our own tree keeps what is in public/audio', () => {
  placeAudio(environment(path.join(root, 'src/content')), built);
  expect(existsSync(path.join(built, 'audio/ours.mp3'))).toBe(true);
});

it('another tree is published with its own sound, and none of ours', () => {
  mkdirSync(path.join(root, 'other/audio'), { recursive: true });
  writeFileSync(path.join(root, 'other/audio/theirs.mp3'), 'theirs');
  placeAudio(environment(path.join(root, 'other')), built);
  expect(existsSync(path.join(built, 'audio/ours.mp3'))).toBe(false);
  expect(readFileSync(path.join(built, 'audio/theirs.mp3'), 'utf8')).toBe('theirs');
});

it('another tree without sound is published without any', () => {
  mkdirSync(path.join(root, 'silent'));
  placeAudio(environment(path.join(root, 'silent')), built);
  expect(existsSync(path.join(built, 'audio'))).toBe(false);
});
