import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { feedAddresses, fixtureEpisodes, fixtureShow } from '../../../src/formats/__fixtures__/podcast-show.ts';
import { writeChaptersJson } from '../../../src/formats/podcast-chapters.ts';
import type { FeedEpisode } from '../../../src/formats/podcast-feed.ts';
import { writePodcastFeed } from '../../../src/formats/podcast-rss.ts';
import { writeSrt } from '../../../src/formats/srt.ts';
import { writeTranscriptJson } from '../../../src/formats/transcript-json.ts';
import { writeWebVtt } from '../../../src/formats/webvtt.ts';
import { checkFeedText } from './check-feed-text.ts';
import type { FileResolver } from './linked-files.ts';
import { folderOfHost, resolveBeside, resolveInFolder, resolveOnWeb } from './resolve-files.ts';

const now = Date.UTC(2026, 5, 1);
const sound = Buffer.from('lyd '.repeat(100_000));
const [first] = fixtureEpisodes as readonly [FeedEpisode];
const episode: FeedEpisode = {
  ...first,
  recording: { ...first.recording, lengthBytes: sound.length, integrity: `sha384-${createHash('sha384').update(sound).digest('base64')}` },
};
const feed = writePodcastFeed({ ...fixtureShow, persons: [] }, [episode], feedAddresses);
const cues = [{ start: 0, end: 2, text: 'Hei.' }, { start: 3, end: 4, text: 'Ja.' }];
const cover = (width: number, height: number, extra: { alpha?: boolean; grey?: boolean; format?: 'png' | 'jpeg' | 'webp' } = {}): Promise<Buffer> => {
  const picture = sharp({ create: { width, height, channels: extra.alpha ? 4 : 3, background: extra.alpha ? { r: 1, g: 2, b: 3, alpha: 0.5 } : '#123' } });
  return (extra.grey ? picture.toColourspace('b-w') : picture)[extra.format ?? 'png']().toBuffer();
};

const goodFiles: Record<string, Buffer | string> = {
  '/audio/del-en.mp3': sound,
  '/podkast/cover.png': await cover(1400, 1400),
  '/podkast/del-en/chapters.json': writeChaptersJson(episode.chapters, { title: 'a', podcastName: 'b' }),
  '/podkast/del-en/transcript.nb.vtt': writeWebVtt(cues),
  '/podkast/del-en/transcript.nb.srt': writeSrt(cues),
  '/podkast/del-en/transcript.nb.json': writeTranscriptJson(cues),
  '/podkast/del-en/transcript.nb.html': '<p>Hei</p>',
};

/** The feed's files with some of them changed; undefined takes a file away. */
function filesWith(changes: Record<string, Buffer | string | undefined>): FileResolver {
  const files = { ...goodFiles, ...changes };
  return async (url) => {
    const content = files[new URL(url).pathname];
    if (content === undefined) return 'missing';
    const bytes = Buffer.from(content);
    return { length: bytes.length, bytes };
  };
}

const check = async (resolve: FileResolver, text = feed): Promise<string[]> => (await checkFeedText(text, { now, resolve })).map(({ rule }) => rule);

const pictures = {
  small: await cover(1399, 1399),
  large: await cover(3001, 3001),
  oblong: await cover(1500, 1400),
  transparent: await cover(1400, 1400, { alpha: true }),
  grey: await cover(1400, 1400, { grey: true }),
  webp: await cover(1400, 1400, { format: 'webp' }),
  jpeg: await cover(1400, 1400, { format: 'jpeg' }),
};

describe('the files a feed leads to', () => {
  it('give no complaint when they agree with it', async () => expect(await check(filesWith({}))).toEqual([]));

  it.each<readonly [string, string, Buffer | string | undefined, string]>([
    ['a sound file that is gone', '/audio/del-en.mp3', undefined, 'file-missing'],
    ['a sound file of another length', '/audio/del-en.mp3', Buffer.concat([sound, sound]), 'length-wrong'],
    ['a sound file of the same length with other bytes', '/audio/del-en.mp3', Buffer.from(sound).fill(1, 0, 1), 'integrity-wrong'],
    ['a chapters file that is no JSON', '/podkast/del-en/chapters.json', '{"version":', 'chapters-file'],
    ['a chapters file out of order', '/podkast/del-en/chapters.json', '{"version":"1.2.0","chapters":[{"startTime":5,"title":"a"},{"startTime":1,"title":"b"}]}', 'chapters-file'],
    ['a chapter past the end', '/podkast/del-en/chapters.json', '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Åpning"},{"startTime":500,"title":"b"}]}', 'moment-past-end'],
    ['chapters that differ from those in the feed', '/podkast/del-en/chapters.json', '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Åpning"}]}', 'chapters-disagree'],
    ['a transcript that is gone', '/podkast/del-en/transcript.nb.html', undefined, 'file-missing'],
    ['a VTT file that is a web page', '/podkast/del-en/transcript.nb.vtt', '<!doctype html>', 'transcript-file'],
    ['a SubRip file without cards', '/podkast/del-en/transcript.nb.srt', 'ingenting', 'transcript-file'],
    ['a JSON transcript with wrong names', '/podkast/del-en/transcript.nb.json', '{"cues":[]}', 'transcript-file'],
    ['a transcript past the end', '/podkast/del-en/transcript.nb.vtt', writeWebVtt([{ start: 0, end: 500, text: 'Hei.' }]), 'moment-past-end'],
    ['a transcript out of order', '/podkast/del-en/transcript.nb.vtt', writeWebVtt([...cues].reverse()), 'transcript-order'],
    ['a cover that is gone', '/podkast/cover.png', undefined, 'file-missing'],
    ['a cover of 1399 pixels', '/podkast/cover.png', pictures.small, 'artwork-size'],
    ['a cover of 3001 pixels', '/podkast/cover.png', pictures.large, 'artwork-size'],
    ['a cover that is not square', '/podkast/cover.png', pictures.oblong, 'artwork-square'],
    ['a cover with transparency', '/podkast/cover.png', pictures.transparent, 'artwork-alpha'],
    ['a cover in grey', '/podkast/cover.png', pictures.grey, 'artwork-colour'],
    ['a cover as WebP', '/podkast/cover.png', pictures.webp, 'artwork-format'],
    ['a JPEG called PNG', '/podkast/cover.png', pictures.jpeg, 'artwork-ending'],
    ['a cover that is no picture', '/podkast/cover.png', 'nei', 'artwork-format'],
  ])('%s', async (_name, file, content, rule) => {
    const found = await check(filesWith({ [file]: content }));
    expect(found).toContain(rule);
    const alsoTrue: Record<string, string[]> = { 'length-wrong': ['integrity-wrong'], 'moment-past-end': ['chapters-disagree'], 'chapters-file': [] };
    expect(found.filter((each) => each !== rule && !(alsoTrue[rule] ?? []).includes(each))).toEqual([]);
  });
});

describe('files are found', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'feed-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('in the folder of a built site, and never outside it', async () => {
    mkdirSync(path.join(folder, 'site/audio'), { recursive: true });
    writeFileSync(path.join(folder, 'site/audio/a.mp3'), 'lyd');
    writeFileSync(path.join(folder, 'hemmelig.txt'), 'x');
    const resolve = resolveInFolder(path.join(folder, 'site'), 'https://example.org');
    expect(await resolve('https://example.org/audio/a.mp3', 'head')).toEqual({ length: 3, sound: 'broken' });
    expect(await resolve('https://example.org/audio/b.mp3', 'head')).toBe('missing');
    expect(await resolve('https://example.org/audio', 'head')).toBe('missing');
    expect(await resolve('https://example.org/..%2fhemmelig.txt', 'whole')).toBe('missing');
    expect(await resolve('https://cdn.example.org/a.mp3', 'head')).toBeUndefined();
  });

  it('beside a feed that was saved on its own, by their names; what is not there is not judged', async () => {
    mkdirSync(path.join(folder, 'alene'), { recursive: true });
    writeFileSync(path.join(folder, 'alene/kapitler.json'), '{}');
    const resolve = resolveBeside(path.join(folder, 'alene'));
    expect(await resolve('https://cdn.example.org/a/b/kapitler.json', 'whole')).toMatchObject({ length: 2 });
    expect(await resolve('https://cdn.example.org/a/b/borte.json', 'whole')).toBeUndefined();
    expect(await resolve('https://example.org/..%2fhemmelig.txt', 'whole')).toBeUndefined();
    expect(await resolve('https://example.org/%ff', 'whole')).toBeUndefined();
  });

  it('in the folder that is laid out like the host', () => {
    const [site, other] = [path.join(folder, 'site'), path.join(folder, 'alene')];
    expect(folderOfHost([other, site], ['https://example.org/audio/a.mp3'], 'https://example.org')).toBe(site);
    expect(folderOfHost([other, site], ['https://cdn.example.org/audio/a.mp3', 'urn:x'], 'https://example.org')).toBeUndefined();
  });

  it('on the web: length, type and ranges from the head, and what cannot be reached is not judged', async () => {
    const asked: string[] = [];
    const server = (async (url: string, init: RequestInit = {}) => {
      asked.push(`${init.method ?? 'GET'} ${url}`);
      if (url.endsWith('borte.mp3')) return new Response(null, { status: 404 });
      if (url.endsWith('nede.mp3')) throw new TypeError('fetch failed');
      if (init.headers) return new Response('l', { status: url.endsWith('uten.mp3') ? 200 : 206 });
      return new Response(init.method === 'HEAD' ? null : 'lyd', { headers: { 'content-length': '3', 'content-type': 'audio/mpeg' } });
    }) as unknown as typeof fetch;
    const resolve = resolveOnWeb(server);
    expect(await resolve('https://example.org/a.mp3', 'head')).toEqual({ length: 3, servedType: 'audio/mpeg', hasRanges: true });
    expect(await resolve('https://example.org/uten.mp3', 'head')).toMatchObject({ hasRanges: false });
    expect(await resolve('https://example.org/borte.mp3', 'head')).toBe('missing');
    expect(await resolve('https://example.org/nede.mp3', 'head')).toBeUndefined();
    expect(await resolve('https://example.org/a.mp3', 'whole')).toMatchObject({ length: 3 });
    await resolve('https://example.org/a.mp3', 'head');
    expect(asked.filter((each) => each === 'HEAD https://example.org/a.mp3')).toHaveLength(1);
    expect(await resolve('ftp://example.org/a.mp3', 'head')).toBeUndefined();
  });

  it('with a server that sends another type or no ranges, the feed is told', async () => {
    const resolve: FileResolver = async (url, part) => {
      const file = await filesWith({})(url, part);
      return file && file !== 'missing' ? { ...file, servedType: 'application/octet-stream', hasRanges: false } : file;
    };
    expect(await check(resolve)).toEqual(['served-type', 'served-ranges']);
  });
});
