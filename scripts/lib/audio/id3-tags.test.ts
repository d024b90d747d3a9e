import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseBuffer } from 'music-metadata';
import { expect, it } from 'vitest';
import { tagMp3, type RecordingTags } from './id3-tags.ts';

const mp3 = readFileSync(path.join(import.meta.dirname, '__fixtures__/tone-mono-cbr.mp3'));
const tags: RecordingTags = {
  title: 'Å være ny', artist: 'Kari Nordmann', album: 'Kollegaer i nord', language: 'nb', date: '2026-11-21', comment: 'Stemmen er syntetisk.',
  chapters: [{ start: 0, end: 1.5, title: 'Åpning' }, { start: 1.5, end: 4, title: 'Slutt & takk' }],
  cover: { mediaType: 'image/png', bytes: Buffer.from('89504e470d0a1a0a', 'hex'), alt: 'To linjer' },
};

const read = (bytes: Buffer) => parseBuffer(bytes, { mimeType: 'audio/mpeg', size: bytes.length }, { duration: true, includeChapters: true });

it('title, chapters and cover are read back, and the sound is untouched', async () => {
  const tagged = tagMp3(mp3, tags);
  const { common, format } = await read(tagged);
  expect(common).toMatchObject({ title: 'Å være ny', artist: 'Kari Nordmann', album: 'Kollegaer i nord', language: 'nob' });
  expect(common.picture?.[0]).toMatchObject({ format: 'image/png', description: 'To linjer' });
  expect(format.chapters?.map(({ title, start, end }) => ({ title, start, end }))).toEqual([
    { title: 'Åpning', start: 0, end: 1.5 }, { title: 'Slutt & takk', start: 1.5, end: 4 },
  ]);
  expect(tagged.subarray(tagged.length - mp3.length).equals(mp3)).toBe(true);
});

it('tagging twice leaves one set of tags and the same bytes', () => {
  const once = tagMp3(mp3, tags);
  expect(tagMp3(once, tags).equals(once)).toBe(true);
});

it('a recording without chapters gets none', async () => {
  const { format } = await read(tagMp3(mp3, { ...tags, chapters: [] }));
  expect(format.chapters ?? []).toEqual([]);
});

it('an old ID3v1 tag at the end goes, so that no player shows the old title', () => {
  const old = Buffer.concat([Buffer.from('TAG'), Buffer.alloc(125, 'Gammel tittel ')]);
  expect(tagMp3(Buffer.concat([mp3, old]), tags).equals(tagMp3(mp3, tags))).toBe(true);
});
