import { expect, test } from 'vitest';
import { blocksOf, printFactSheet } from './fact-sheet.ts';

const html = `<html><body><h1>For pressen</h1><p>Utenfor</p>
<section data-fact-sheet><h2>Fakta</h2><dl><dt>Periode</dt><dd>2017 <span>– 2020</span></dd></dl><blockquote>et  kort
sitat</blockquote><p>Siste <a href="/x">ord</a>.</p><p> </p></section></body></html>`;

test('the fact sheet holds what the page marks, in the page’s order, and nothing else', () => {
  expect(blocksOf(html)).toEqual([
    { kind: 'h2', text: 'Fakta' }, { kind: 'term', text: 'Periode' }, { kind: 'fact', text: '2017 – 2020' }, { kind: 'quote', text: 'et kort sitat' }, { kind: 'p', text: 'Siste ord.' },
  ]);
});

test('the sheet is a tagged PDF in its language, with its title, and the same bytes each time', async () => {
  const options = { html, language: 'nb', title: 'Eksempelprosjektet', address: 'https://example.org/presse/' };
  const [one, other] = [await printFactSheet(options), await printFactSheet(options)];
  expect(one.equals(other)).toBe(true);
  const raw = one.toString('latin1');
  expect(raw.startsWith('%PDF-1.7')).toBe(true);
  expect(raw).toMatch(/\/Lang \(nb\)/);
  expect(raw).toMatch(/\/StructTreeRoot/);
  expect(raw).toMatch(/pdfuaid/);
});
