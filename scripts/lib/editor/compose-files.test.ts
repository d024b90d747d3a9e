import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Tree } from '../read-tree.ts';
import { changedMeanwhile, composeTyped, type TypedFile } from './compose-files.ts';
import { openEditable } from './editable.ts';

const FACTS = 'type: lecture\ntitle: Foredrag om tillit\nlanguage: nb\nsources:\n  - source: eksempel-nyhet\n    supports: [title, type]\n';
const WORDS = '---\nsummary: Et oppdiktet foredrag.\n---\n\nForedraget åpnet konferansen.\n';

function tree(files: Record<string, string>): Tree {
  return { files: new Map(Object.entries(files).map(([path, text]) => [path, { path, text }])), folders: ['lectures', 'lectures/om-tillit'], problems: [] };
}
const drawer = (files: Record<string, string>) => openEditable('lectures/om-tillit', tree(Object.fromEntries(Object.entries(files).map(([name, text]) => [`lectures/om-tillit/${name}`, text]))))!;
const opened = drawer({ 'facts.yaml': FACTS, 'text.nb.mdx': WORDS });
const typed = (name: string, data: Record<string, unknown>, body = ''): TypedFile => ({ path: `lectures/om-tillit/${name}`, hash: opened.files.find(({ path }) => path.endsWith(name))!.hash, data, body });

test('a drawer is opened as facts and words in both languages, also the ones not written yet', () => {
  expect(opened.files.map(({ path, locale, hash }) => [path, locale, hash !== ''])).toEqual([
    ['lectures/om-tillit/facts.yaml', undefined, true], ['lectures/om-tillit/text.nb.mdx', 'nb', true], ['lectures/om-tillit/text.en.mdx', 'en', false],
  ]);
});

test('nothing outside the content tree, and nothing that is no drawer, can be opened', () => {
  for (const target of ['../package.json', 'lectures', 'lectures/..', 'lectures/finnes-ikke', 'audio/x', 'lectures/om-tillit/facts.yaml', 'toString', '__proto__', '']) {
    expect(openEditable(target, tree({ '../package.json': '{}' }))).toBeUndefined();
  }
});

test('what was opened and not touched changes no file', () => {
  expect(composeTyped(opened, [typed('facts.yaml', parse(FACTS)), typed('text.nb.mdx', { summary: 'Et oppdiktet foredrag.' }, 'Foredraget åpnet konferansen.'), typed('text.en.mdx', {})])).toEqual(new Map());
});

test('the body changes and the fields stay to the byte', () => {
  const changed = composeTyped(opened, [typed('text.nb.mdx', { summary: 'Et oppdiktet foredrag.' }, 'Nytt avsnitt.\r\n\r\nEtt til.\r\n')]);
  expect(changed.get('lectures/om-tillit/text.nb.mdx')).toBe('---\nsummary: Et oppdiktet foredrag.\n---\n\nNytt avsnitt.\n\nEtt til.\n');
});

test('words in the other language are made when something is written', () => {
  const changed = composeTyped(opened, [typed('text.en.mdx', { summary: 'An invented lecture.' }, 'It opened the conference.')]);
  expect(changed.get('lectures/om-tillit/text.en.mdx')).toBe('---\nsummary: An invented lecture.\n---\n\nIt opened the conference.\n');
});

test('a body that begins with --- or holds YAML stays a body', () => {
  const [text = ''] = composeTyped(opened, [typed('text.nb.mdx', { summary: 'Et oppdiktet foredrag.' }, '---\ntitle: ikke et felt\n---')]).values();
  const again = drawer({ 'text.nb.mdx': text }).files[1]!;
  expect(again.value).toEqual({ summary: 'Et oppdiktet foredrag.' });
  expect(again.body).toBe('---\ntitle: ikke et felt\n---\n');
});

test('a file that is no YAML is not opened as a form, and nothing typed can overwrite it', () => {
  const broken = drawer({ 'facts.yaml': 'title: [aldri lukket\n' });
  expect(broken.files[0]!.value).toBeUndefined();
  expect(composeTyped(broken, [typed('facts.yaml', { title: 'noe' })])).toEqual(new Map());
});

test('a file that somebody else changed is seen', () => {
  const now = drawer({ 'facts.yaml': FACTS.replace('nb', 'nn'), 'text.nb.mdx': WORDS });
  expect(changedMeanwhile(now, [typed('facts.yaml', parse(FACTS)), typed('text.nb.mdx', {})])).toEqual(['lectures/om-tillit/facts.yaml']);
});
