import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { parseBuffer } from 'music-metadata';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const mp3 = path.join(import.meta.dirname, 'lib/audio/__fixtures__/tone-mono-cbr.mp3');
const work = mkdtempSync(path.join(tmpdir(), 'new-episode-'));
const content = path.join(work, 'content');
const drawer = path.join(content, 'episodes/ny-episode');
const sound = path.join(content, 'audio/ny-episode.mp3');
afterAll(() => rmSync(work, { recursive: true }));
beforeEach(() => {
  rmSync(content, { recursive: true, force: true });
  cpSync(path.join(root, 'tests/fixtures/content'), content, { recursive: true });
});

/** A file beside the content with this text. */
function file(name: string, text: string): string {
  const place = path.join(work, name);
  writeFileSync(place, text);
  return place;
}

const flags = {
  audio: mp3, id: 'ny-episode', title: 'Ny episode', language: 'nb', published: '2026-11-23T06:00:00+01:00', kind: 'full', topics: 'laering', source: 'eksempel-prosjektside', season: '1', number: '9',
  summary: 'En oppdiktet samtale om læring.',
};
const vtt = 'WEBVTT\n\n00:00.000 --> 00:02.000\n<v Kari>Hei.\n\n00:02.000 --> 00:03.500\n<v Stemme>Ja.\n';

async function newEpisode(changes: Record<string, string | undefined> = {}, language = 'nb'): Promise<{ code: number; out: string }> {
  const given = Object.entries({ ...flags, ...changes }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  return run(process.execPath, ['scripts/new-episode.ts', ...given, '--lang', language], { cwd: root, env: { ...process.env, CONTENT_DIR: content } }).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout + error.stderr }),
  );
}

/** Nothing of the episode is left behind. */
function expectNothingWritten(): void {
  expect(existsSync(drawer)).toBe(false);
  expect(existsSync(sound)).toBe(false);
  expect(readdirSync(work).filter((name) => name.startsWith('.unfinished-'))).toEqual([]);
}

describe('npm run new:episode', () => {
  it('makes a drawer with transcript, voices, chapters and measurements, and tags a copy of the sound', async () => {
    const before = readFileSync(mp3);
    const chapters = file('kapitler.json', JSON.stringify({ version: '1.2.0', chapters: [{ startTime: 0, title: 'Åpning' }, { startTime: 2, title: 'Slutt' }] }));
    const { code, out } = await newEpisode({ transcript: file('o.vtt', vtt), voices: 'Kari=kari-nordmann, Stemme=synthetic', chapters });
    expect(out).toContain('2 kapitler, 2 replikker');
    expect(code).toBe(0);
    const facts = parse(readFileSync(path.join(drawer, 'facts.yaml'), 'utf8')) as Record<string, unknown>;
    expect(facts).toMatchObject({
      title: 'Ny episode', season: 1, number: 9, voices: { Kari: 'kari-nordmann', Stemme: 'synthetic' }, chapters: [{ start: 0, title: 'Åpning' }, { start: 2, title: 'Slutt' }],
      recording: { file: 'ny-episode.mp3', bytes: readFileSync(sound).length },
    });
    expect(facts['guid']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(readdirSync(drawer).sort()).toEqual(['facts.yaml', 'peaks.json', 'text.nb.mdx', 'transcript.nb.vtt']);
    expect(readFileSync(mp3).equals(before)).toBe(true);
    const { common, format } = await parseBuffer(readFileSync(sound), { mimeType: 'audio/mpeg' }, { includeChapters: true });
    expect(common.title).toBe('Ny episode');
    expect(format.chapters?.map(({ title }) => title)).toEqual(['Åpning', 'Slutt']);
    expect(out).toContain('LUFS');
  });

  it('takes SubRip and Whisper’s JSON for the same transcript', async () => {
    expect((await newEpisode({ transcript: file('o.srt', '1\n00:00:00,000 --> 00:00:02,000\nHei.\n\n2\n00:00:02,000 --> 00:00:03,500\nJa.\n') })).code).toBe(0);
    const fromSrt = readFileSync(path.join(drawer, 'transcript.nb.vtt'), 'utf8');
    rmSync(drawer, { recursive: true });
    rmSync(sound);
    expect((await newEpisode({ transcript: file('o.json', '{"segments":[{"start":0,"end":2,"text":" Hei."},{"start":2,"end":3.5,"text":" Ja."}]}') })).code).toBe(0);
    expect(readFileSync(path.join(drawer, 'transcript.nb.vtt'), 'utf8')).toBe(fromSrt);
  });

  it.each<readonly [string, Record<string, string | undefined>, string]>([
    ['a flag is missing', { title: undefined }, '--title'],
    ['the sound is not there', { audio: '/finnes/ikke.mp3' }, '«/finnes/ikke.mp3» finnes ikke'],
    ['the sound is no sound', { audio: path.join(root, 'package.json') }, 'kan ikke leses som lyd'],
    ['the id is taken', { id: 'hva-er-tillit' }, 'er i bruk'],
    ['the id is no folder name', { id: 'Ny Episode' }, 'kan ikke være mappenavn'],
    ['the topic does not exist', { topics: 'finnes-ikke' }, 'finnes-ikke'],
    ['the date is no moment', { published: '3/9-2026' }, '3/9-2026'],
    ['a voice belongs to nobody', { transcript: 'VTT' }, 'vi vet ikke hvem «Kari», «Stemme» er'],
    ['a voice belongs to someone unknown', { transcript: 'VTT', voices: 'Kari=ukjent, Stemme=synthetic' }, 'Kari=ukjent'],
    ['the transcript runs past the end', { transcript: 'LONG' }, 'slutter etter at opptaket er slutt'],
    ['the transcript is none', { transcript: mp3 }, 'kan ikke leses som avskrift'],
    ['the chapters do not begin at 0', { chapters: 'LATE' }, 'det første kapittelet begynner ved'],
  ])('writes nothing and says so when %s', async (_name, changes, sentence) => {
    const made: Record<string, string> = {
      VTT: file('o.vtt', vtt), LONG: file('lang.vtt', 'WEBVTT\n\n00:00.000 --> 01:00.000\nHei.\n'),
      LATE: file('sent.json', '{"version":"1.2.0","chapters":[{"startTime":1,"title":"a"}]}'),
    };
    const { code, out } = await newEpisode(Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, value === undefined ? undefined : (made[value] ?? value)])));
    expect(out).toContain(sentence);
    expect(out).not.toMatch(/\n {4}at /);
    expect(code).toBe(1);
    expectNothingWritten();
  });

  it('never writes over a sound file that is there', async () => {
    writeFileSync(sound, 'originalen');
    const { code, out } = await newEpisode({}, 'en');
    expect(code).toBe(1);
    expect(out).toContain('is there already, and is not written over');
    expect(readFileSync(sound, 'utf8')).toBe('originalen');
  });
}, 60_000);
