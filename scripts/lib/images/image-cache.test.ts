import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placePicture } from './image-cache.ts';

let folder: string;
beforeEach(async () => { folder = await mkdtemp(path.join(os.tmpdir(), 'pictures-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const soon = () => new Promise<Buffer>((done) => setTimeout(() => done(Buffer.from('drawn')), 5));

it('two outputs with the same title may have the same card drawn at once', async () => {
  const places = ['a', 'b', 'c', 'd'].map((name) => path.join(folder, 'site', `${name}.png`));
  await Promise.all(places.map((place) => placePicture(place, '<svg/>', folder, soon)));
  for (const place of places) expect(await readFile(place, 'utf8')).toBe('drawn');
  expect(await readdir(path.join(folder, 'images'))).toHaveLength(1);
});

it('a picture is drawn once', async () => {
  const place = () => placePicture(path.join(folder, 'site', 'a.png'), '<svg/>', folder, soon);
  expect([await place(), await place()]).toEqual([true, false]);
});
