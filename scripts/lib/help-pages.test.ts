import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { allHelpPlaces } from './help-pages.ts';

const guide = path.join(import.meta.dirname, '../../docs/editors');

test.each(allHelpPlaces())('%s is in the guide', (place) => {
  const [page = '', anchor] = place.split('#');
  expect(readFileSync(path.join(guide, page), 'utf8')).toContain(`<a id="${anchor}"></a>`);
});

const pages = readdirSync(guide).filter((name) => name.endsWith('.md'));

test.each(pages)('every link and picture of %s is there, and pictures say what they show', (page) => {
  const text = readFileSync(path.join(guide, page), 'utf8').replaceAll(/```[^]*?```|`[^`\n]*`/g, '');
  for (const [, mark = '', words = '', target = ''] of text.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)) {
    if (/^https?:/.test(target)) continue;
    const [file = '', anchor] = target.split('#');
    const full = path.join(guide, file === '' ? page : file);
    expect(existsSync(full), target).toBe(true);
    if (anchor !== undefined) expect(readFileSync(full, 'utf8'), target).toContain(`<a id="${anchor}"></a>`);
    if (mark === '!') expect(words.length, `${target}: what the picture shows`).toBeGreaterThan(20);
  }
});

test('every picture is in the guide, and none is heavier than 100 kB', () => {
  const all = pages.map((page) => readFileSync(path.join(guide, page), 'utf8')).join('\n');
  for (const picture of readdirSync(path.join(guide, 'bilder'))) {
    expect(all).toContain(`](bilder/${picture})`);
    expect(statSync(path.join(guide, 'bilder', picture)).size, picture).toBeLessThan(100_000);
  }
});
