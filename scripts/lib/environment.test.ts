import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programMessagesNb } from '../messages/program.nb.ts';
import { readEnvironment } from './environment.ts';
import { ProgramError } from './run-program.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'environment-'));
  mkdirSync(path.join(root, 'src/content'), { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function refusal(variables: Record<string, string>): string {
  try {
    readEnvironment(variables, root);
  } catch (error) {
    if (error instanceof ProgramError) return error.say(programMessagesNb);
    throw error;
  }
  return '';
}

test('without variables the site is built from src/content into dist for localhost:4321', () => {
  expect(readEnvironment({}, root)).toEqual({
    root,
    siteUrl: 'http://localhost:4321',
    contentDir: path.join(root, 'src/content'),
    distDir: path.join(root, 'dist'),
    cacheDir: path.join(root, '.cache'),
    port: 4321,
  });
});

test('another port changes the address the site is built for', () => {
  expect(readEnvironment({ PORT: '5000' }, root).siteUrl).toBe('http://localhost:5000');
});

test('the site address loses its last slash', () => {
  expect(readEnvironment({ SITE_URL: 'https://example.org/' }, root).siteUrl).toBe('https://example.org');
});

test('an empty variable counts as absent', () => {
  expect(readEnvironment({ PORT: '', SITE_URL: '', DIST_DIR: '', CONTENT_DIR: '' }, root).port).toBe(4321);
});

test.each(['example.org', 'ftp://example.org', 'https://example.org/sti', 'https://example.org?x=1', 'https://'])(
  'the site address %s is refused with an example',
  (address) => {
    expect(refusal({ SITE_URL: address })).toContain(`SITE_URL: «${address}»`);
    expect(refusal({ SITE_URL: address })).toContain('https://example.org');
  },
);

test.each(['0', '65536', '-1', '80a', '4321.5', '1e3'])('the port %s is refused', (port) => {
  expect(refusal({ PORT: port })).toContain(`PORT: «${port}» er ikke et portnummer`);
});

test('a content folder that does not exist is named as it was written', () => {
  expect(refusal({ CONTENT_DIR: 'borte' })).toContain('mappen «borte» finnes ikke');
});

test.each(['.', '..', 'src', 'src/content', '.git', 'node_modules/x', '.cache', '/'])(
  'the finished site is never put in %s, where it would replace the project',
  (folder) => {
    expect(refusal({ DIST_DIR: folder })).toContain(`DIST_DIR: «${folder}» kan ikke brukes`);
  },
);

test('the finished site never replaces files that were not built', () => {
  mkdirSync(path.join(root, 'brev'));
  writeFileSync(path.join(root, 'brev/kari.txt'), 'Kjære Kari');
  expect(refusal({ DIST_DIR: 'brev' })).toContain('DIST_DIR: «brev» har filer');
});

test('the finished site may replace an earlier one, and go below .cache', () => {
  mkdirSync(path.join(root, 'dist'));
  writeFileSync(path.join(root, 'dist/index.html'), '<!doctype html>');
  expect(refusal({ DIST_DIR: 'dist' })).toBe('');
  expect(refusal({ DIST_DIR: '.cache/test/site' })).toBe('');
});

test('all wrong variables are named at once', () => {
  const text = refusal({ PORT: 'x', SITE_URL: 'y', CONTENT_DIR: 'z', DIST_DIR: '.' });
  expect(text.split('\n')).toHaveLength(5);
});
