import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const mp3 = readFileSync(path.join(import.meta.dirname, 'lib/audio/__fixtures__/tone-mono-cbr.mp3'));
const good = readFileSync(path.join(root, 'src/formats/__fixtures__/podcast-show.feed.xml'), 'utf8').replace(' owner="podkast@example.org">yes<', '>no<');
const work = mkdtempSync(path.join(tmpdir(), 'import-feed-test-'));
const content = path.join(work, 'content');
const files = new Map<string, Buffer | string>();
let server: Server;
let origin = '';

beforeAll(async () => {
  server = createServer((request, answer) => {
    const file = files.get(request.url ?? '');
    answer.writeHead(file === undefined ? 404 : 200);
    answer.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(work, { recursive: true });
});
beforeEach(() => {
  files.clear();
  rmSync(content, { recursive: true, force: true });
  cpSync(path.join(root, 'tests/fixtures/content'), content, { recursive: true });
});

async function importFeed(...args: string[]): Promise<{ code: number; out: string }> {
  return run(process.execPath, ['scripts/import-feed.ts', ...args], { cwd: root, env: { ...process.env, CONTENT_DIR: content } }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout + error.stderr }),
  );
}

/** Every file of the content with its time and size. */
const snapshot = (): string[] => readdirSync(content, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
  const file = path.join(entry.parentPath, entry.name);
  return `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`;
}).sort();
const feedFile = (xml: string): string => {
  const file = path.join(work, 'feed.xml');
  writeFileSync(file, xml);
  return file;
};
const facts = (id: string) => parse(readFileSync(path.join(content, 'episodes', id, 'facts.yaml'), 'utf8')) as Record<string, unknown>;

describe('npm run import:feed', () => {
  it('brings an address’ episodes with sound, transcript and chapters, and importing twice changes nothing', async () => {
    // Half the recording's length: the chapters of the feed fit no longer, those of the file do.
    const feed = good.replaceAll('https://example.org/audio', `${origin}/audio`).replaceAll('https://example.org/podkast/del', `${origin}/podkast/del`)
      .replace(/<psc:chapters[\s\S]*?<\/psc:chapters>/g, '');
    files.set('/feed.xml', feed);
    for (const id of ['del-en', 'del-to']) {
      files.set(`/audio/${id}.mp3`, mp3);
      files.set(`/podkast/${id}/transcript.nb.vtt`, 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Kari Nordmann>Hei.\n');
      files.set(`/podkast/${id}/chapters.json`, '{"version":"1.2.0","chapters":[{"startTime":0,"title":"Åpning"},{"startTime":2,"title":"Slutt"}]}');
    }
    const { code, out } = await importFeed(`${origin}/feed.xml`, '--topics', 'laering');
    expect(out).toContain('3 episoder hentet, 0 var her fra før, 0 kunne ikke hentes.');
    expect(code).toBe(0);
    expect(facts('a-fa-en-kollega-del-to')).toMatchObject({
      guid: '00000000-0000-4000-8000-000000000002', recording: { file: 'a-fa-en-kollega-del-to.mp3', bytes: mp3.length }, voices: { 'Kari Nordmann': 'kari-nordmann' }, chapters: [{ start: 0, title: 'Åpning' }, { start: 2, title: 'Slutt' }],
    });
    expect(readFileSync(path.join(content, 'audio/a-fa-en-kollega-del-to.mp3')).equals(mp3)).toBe(true);
    expect(out).toContain('hva-dette-er:');
    expect(out).toContain(`enclosure ${origin}/audio/hva-dette-er.mp3`);

    const before = snapshot();
    files.set('/feed.xml', feed.replaceAll('Å få en kollega', 'En ny tittel'));
    expect((await importFeed(`${origin}/feed.xml`, '--topics', 'laering')).out).toContain('0 episoder hentet, 3 var her fra før');
    expect(snapshot()).toEqual(before);
  }, 60_000);

  it('refuses a locked feed and writes nothing', async () => {
    const before = snapshot();
    const { code, out } = await importFeed(feedFile(good.replace('<podcast:locked>no', '<podcast:locked owner="a@example.org">yes')), '--lang', 'en');
    expect(code).toBe(1);
    expect(out).toContain('is locked by its owner');
    expect(snapshot()).toEqual(before);
  });

  it('makes words, never code, of what the feed says', async () => {
    const evil = good.replace('&lt;p&gt;Les ', 'import fs from "fs"&lt;p&gt;{globalThis.process.exit()}&lt;script&gt;x&lt;/script&gt;&lt;Foo /&gt;Les ').replace('<title>Å få en kollega – del to</title>', '<title>../../{x}: "a" &lt;b&gt;</title>');
    const { code } = await importFeed(feedFile(evil), '--sound', 'no');
    expect(code).toBe(0);
    const text = readFileSync(path.join(content, 'episodes/x-a-b/text.nb.mdx'), 'utf8');
    expect(text).not.toMatch(/^import|[{}<]/m);
    expect(facts('x-a-b')['title']).toBe('../../{x}: "a" <b>');
    expect(existsSync(path.join(work, 'x'))).toBe(false);
  });

  it('names the episodes it cannot take and brings the rest', async () => {
    const { code, out } = await importFeed(feedFile(good.replace(/<guid isPermaLink="false">0[^<]*2<\/guid>/, '')), '--sound', 'no');
    expect(code).toBe(1);
    expect(out).toContain('2 episoder hentet, 0 var her fra før, 1 kunne ikke hentes.');
    expect(out).toContain('«Å få en kollega – del to» er ikke hentet: den har ingen guid');
  });

  it.each([
    ['no feed is named', [], 'Si hvilken feed'],
    ['the file is not there', ['finnes-ikke.xml'], 'kunne ikke leses'],
    ['the file is no feed', ['package.json'], 'er ikke en podkastfeed'],
    ['the topic does not exist', ['package.json', '--topics', 'finnes-ikke'], '--topics'],
  ])('writes nothing and says so when %s', async (_name, args, sentence) => {
    const before = snapshot();
    const { code, out } = await importFeed(...args);
    expect(out).toContain(sentence);
    expect(out).not.toMatch(/\n {4}at /);
    expect(code).toBe(1);
    expect(snapshot()).toEqual(before);
  });

  it('takes 500 episodes', async () => {
    const item = /<item>[\s\S]*?<\/item>/.exec(good)![0];
    const many = good.replace(/<item>[\s\S]*<\/item>/, () => Array.from({ length: 500 }, (_, index) => item.replace('8000-000000000002', `8000-${String(index).padStart(12, '0')}`).replaceAll('del to', `del ${index}`)).join('\n'));
    const { out } = await importFeed(feedFile(many.replaceAll(/https:\/\/example\.org\/podkast\/del-to\/transcript/g, 'urn:ikke')), '--sound', 'no');
    expect(out).toContain('500 episoder hentet');
    expect(readdirSync(path.join(content, 'episodes')).length).toBeGreaterThanOrEqual(502);
  }, 120_000);
}, 60_000);
