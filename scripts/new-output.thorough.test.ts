import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { copyContent, type ContentCopy } from '../tests/builders.ts';
import { checkContent } from './check-content.ts';

// Each test starts a program, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let content: ContentCopy;
beforeAll(async () => void (content = await copyContent()));
afterAll(() => content.discard());

function run(program: string, ...args: string[]): { code: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, program), ...args], { env: { ...process.env, CONTENT_DIR: content.dir }, encoding: 'utf8', input: '' });
  return { code: status, text: stdout + stderr };
}

const SOURCE = ['--source', 'eksempel-prosjektside'];
const OUTPUT = ['--language', 'nb', '--topics', 'laering', ...SOURCE];

describe('npm run new', () => {
  test.each([
    ['publication', 'publications', ['--id', 'ny-publikasjon', '--title', 'Ny: publikasjon {x} <script> --- `y`', '--type', 'academic-article', '--summary', 'Et sammendrag: «slik».', ...OUTPUT]],
    ['lecture', 'lectures', ['--id', 'nytt-foredrag', '--title', '*Nytt* foredrag', '--type', 'lecture', ...OUTPUT]],
    ['article', 'articles', ['--id', 'ny-kronikk', '--title', '# Ny kronikk', '--type', 'feature-article', ...OUTPUT]],
    ['finding', 'findings', ['--id', 'nytt-funn', '--claim', 'Tillit tar tid.', '--summary', 'Det tar tid.', '--topics', 'laering,kommunen', '--quote', 'det tar tid', '--quoteLanguage', 'nb', '--output', 'ny-publikasjon', ...SOURCE]],
    ['person', 'people', ['--id', 'ny-person', '--given', 'Ny', '--family', "O'Person", '--member', 'false', ...SOURCE]],
    ['topic', 'topics', ['--id', 'nytt-tema', '--name', 'Nytt tema', '--summary', 'Om det nye.', '--line', 'rose']],
  ] as const)('a %s is a whole drawer the check accepts', async (kind, folder, flags) => {
    const { code, text } = run('new-output.ts', kind, ...flags);
    expect(text).toContain(`${folder}/${flags[1]}`);
    expect(code).toBe(0);
    const facts = readFileSync(path.join(content.dir, folder, flags[1], 'facts.yaml'), 'utf8');
    expect(facts).toMatch(/^# .+/m);
    const problems = (await checkContent(content.dir)).filter((problem) => problem.fatal);
    expect(problems).toEqual([]);
  });

  test('each example behind # is one the check would accept', async () => {
    const spoilt = await copyContent();
    const facts = readFileSync(path.join(content.dir, 'publications/ny-publikasjon/facts.yaml'), 'utf8');
    const lines = facts.split('\n');
    const at = lines.findIndex((line) => line.startsWith('# journal:'));
    const end = lines.findIndex((line, index) => index > at && line === '');
    const used = [...lines.slice(0, at), ...lines.slice(at, end).map((line) => line.slice(2)), ...lines.slice(end)].join('\n').replace('# date: ', 'date: ').replace('# doi: ', 'doi: ').replace('# licence: ', 'licence: ').replace('# pages: ', 'pages: ');
    await spoilt.write('publications/ny-publikasjon/facts.yaml', used);
    expect((await checkContent(spoilt.dir)).filter((problem) => problem.fatal)).toEqual([]);
    await spoilt.discard();
  });

  test('an id in use, in any family and any case, is refused', () => {
    const { code, text } = run('new-output.ts', 'article', '--id', 'Foredrag-uten-dato', '--title', 'x', '--type', 'interview', ...OUTPUT);
    expect(code).toBe(1);
    expect(text).toContain('i bruk: lectures/foredrag-uten-dato');
  });

  test('answers the check refuses are told with a mend, and nothing is written', () => {
    const { code, text } = run('new-output.ts', 'lecture', '--id', 'aldri-skrevet', '--title', 'x', '--type', 'lecure', '--language', 'norsk', '--topics', 'lering', ...SOURCE);
    expect(code).toBe(1);
    for (const mend of ['«lecture»', '«nb»', '«laering»']) expect(text).toContain(`Mente du ${mend}?`);
    expect(existsSync(path.join(content.dir, 'lectures/aldri-skrevet'))).toBe(false);
    expect(readdirSync(path.dirname(content.dir))).toEqual(['content']);
  });

  test('without a terminal the missing flags are listed, with examples', () => {
    const { code, text } = run('new-output.ts', 'topic', '--lang', 'en');
    expect(code).toBe(1);
    expect(text).toContain('--line');
    expect(text).toContain('state | municipality');
  });

  test('an episode is made by another program', () => expect(run('new-output.ts', 'episode').text).toContain('npm run new:episode'));
});

describe('npm run todo', () => {
  test('names what is not known and not translated, with where to look', () => {
    const { code, text } = run('todo.ts');
    expect(code).toBe(0);
    const entry = text.split('\n\n').find((block) => block.startsWith('lectures/foredrag-uten-dato'));
    expect(entry).toContain('ikke kjent: dato (date), hvem (credits), arrangement (event)');
    expect(entry).toContain('mangler ord på engelsk (text.en.mdx)');
    expect(entry).toContain('https://example.org/prosjekt');
  });

  test('speaks English, and to tools', () => {
    expect(run('todo.ts', '--lang', 'en').text).toContain('not known: date (date)');
    expect(JSON.parse(run('todo.ts', '--json').text)).toContainEqual(expect.objectContaining({ folder: 'episodes/lydmateriale-om-laering', lacksRecording: true }));
  });
});

describe('npm run check', () => {
  test('exit code 0 with warnings only, 1 with problems, 2 when it cannot run', async () => {
    expect(run('check-content.ts').code).toBe(0);
    await content.replace('topics/laering/facts.yaml', 'order: 2', 'order: to');
    expect(run('check-content.ts').code).toBe(1);
    expect(run('check-content.ts', '--gulrot')).toMatchObject({ code: 2, text: expect.stringContaining('--gulrot') as string });
    await content.replace('topics/laering/facts.yaml', 'order: to', 'order: 2');
  });

  test('a folder that is not there is said plainly', () => {
    const { status, stderr } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'check-content.ts')], { env: { ...process.env, CONTENT_DIR: '/finnes/ikke' }, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('«/finnes/ikke»');
  });
});
