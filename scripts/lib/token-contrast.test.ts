import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './environment.ts';
import { lineContrasts, readTokens, textContrasts } from './token-contrast.ts';

const css = readFileSync(path.join(projectRoot, 'src/styles/tokens.css'), 'utf8');
const below = (limit: number, all: ReturnType<typeof textContrasts>) => all.filter(({ ratio }) => ratio < limit).map(({ theme, colour, ground, ratio }) => `${colour} on ${ground}, ${theme}: ${ratio.toFixed(2)}`);

test('text reaches 7:1 on every ground in both themes', () => {
  expect(textContrasts(css).length).toBeGreaterThan(20);
  expect(below(7, textContrasts(css))).toEqual([]);
});

test('lines and stations reach 3:1 on every ground in both themes', () => {
  expect(below(3, lineContrasts(css))).toEqual([]);
});

test('black on white is 21:1, and too pale a grey is seen', () => {
  const of = (ink: string) => textContrasts(css.replace(/--ink: [^;]*;/, `--ink: ${ink};`)).find(({ colour, ground, theme }) => colour === 'ink' && ground === 'paper' && theme === 'light')!.ratio;
  expect(of('#000000')).toBeCloseTo(21, 5);
  expect(of('#777777')).toBeCloseTo(4.48, 2);
});

test('a colour with one value is the same in both themes', () => {
  const tokens = readTokens(':root { --a: #123456; --b: light-dark(#ffffff, #000000); }');
  expect([tokens.light.get('a'), tokens.dark.get('a'), tokens.light.get('b'), tokens.dark.get('b')]).toEqual(['#123456', '#123456', '#ffffff', '#000000']);
});
