import { mkdtempSync, readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { cardPath, readCardAlt, socialCard } from '../../../src/formats/social-card.ts';
import { makeCards, readCard } from './make-cards.ts';
import { cardSvg, fitTitle } from './social-card.ts';
import { widthOf } from './text-shapes.ts';

const words = { kind: 'Foredrag · 2022', title: 'Tillit og læring i ordinært arbeid', siteName: 'Eksempelnettstedet' };
const head = (more: string) => `<!doctype html><html lang="nb"><head><meta property="og:site_name" content="Eksempelnettstedet">${more}</head><body></body></html>`;
const page = head('<meta property="og:image" content="https://example.org/cards/funn/tillit.png"><meta property="og:image:alt" content="Funn: Tillit &amp; læring: en studie">');

test('every letter is a shape, so that no font of the machine is asked for', () => {
  const svg = cardSvg(words);
  expect(svg).not.toMatch(/<text|font-family/);
  expect(svg.match(/<path/g)!.length).toBeGreaterThan(40);
});

test('a short title is large, a long one smaller, and all of it is there', () => {
  const long = 'Arbeidsinkludering av flyktninger gjennom praksis – En flernivåstudie av arbeidsgiveres synspunkter på det å tilby praksis';
  const [one, other] = [fitTitle('Om'), fitTitle(long)];
  expect(one.style.size).toBeGreaterThan(other.style.size);
  expect(other.lines.join(' ')).toBe(long);
  for (const line of other.lines) expect(widthOf(line, other.style)).toBeLessThanOrEqual(800);
});

test('no line begins with a dash', () => {
  for (const dash of ['-', '–']) {
    const { lines } = fitTitle(`Arbeidsinkludering av flyktninger gjennom praksis ${dash} En flernivåstudie av arbeidsgiveres synspunkter på det å tilby praksis`);
    expect(lines.filter((line) => line.startsWith(dash))).toEqual([]);
  }
});

test('a title without end is cut at a word, and says so', () => {
  const { lines } = fitTitle('arbeidsinkludering '.repeat(80).trim());
  expect(lines.at(-1)).toMatch(/ …$/);
  expect(lines.length * fitTitle('arbeidsinkludering '.repeat(80)).style.size * 1.14).toBeLessThanOrEqual(350);
});

test('a word longer than the card is parted', () => {
  const { lines, style } = fitTitle('x'.repeat(120));
  for (const line of lines) expect(widthOf(line, style)).toBeLessThanOrEqual(800);
});

test('the card of a page is where its address says, and its alternative text gives kind and title back', () => {
  expect([cardPath('/'), cardPath('/en/'), cardPath('/funn/tillit/')]).toEqual(['/cards/index.png', '/cards/en.png', '/cards/funn/tillit.png']);
  const { alt, url } = socialCard('/funn/tillit/', 'Funn', 'Tillit: en studie', 'https://example.org');
  expect(url).toBe('https://example.org/cards/funn/tillit.png');
  expect(readCardAlt(alt)).toEqual({ kind: 'Funn', title: 'Tillit: en studie' });
});

test('a page says in its head which card it wants; one without asks for none', () => {
  expect(readCard(page)).toEqual({ path: '/cards/funn/tillit.png', words: { kind: 'Funn', title: 'Tillit & læring: en studie', siteName: 'Eksempelnettstedet' } });
  expect(readCard(head(''))).toBeUndefined();
});

test('cards are drawn once, and the same each time', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cards-'));
  const [siteDir, cacheDir] = [path.join(folder, 'site'), path.join(folder, 'cache')];
  mkdirSync(siteDir);
  writeFileSync(path.join(siteDir, 'index.html'), page);
  expect(await makeCards({ siteDir, pages: ['index.html'], cacheDir })).toEqual({ cards: 1, drawn: 1 });
  const file = path.join(siteDir, 'cards/funn/tillit.png');
  const first = readFileSync(file);
  expect(await makeCards({ siteDir, pages: ['index.html'], cacheDir })).toEqual({ cards: 1, drawn: 0 });
  expect(await makeCards({ siteDir, pages: ['index.html'], cacheDir: path.join(folder, 'other') })).toEqual({ cards: 1, drawn: 1 });
  expect(readFileSync(file).equals(first)).toBe(true);
  expect(await sharp(first).metadata()).toMatchObject({ width: 1200, height: 630, hasAlpha: false });
  expect(existsSync(path.join(cacheDir, 'images'))).toBe(true);
});
