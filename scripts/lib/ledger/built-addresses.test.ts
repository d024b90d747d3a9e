import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtAddresses } from './built-addresses.ts';

let home: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'addresses-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const built = (...files: string[]): string[] => {
  for (const file of files) {
    mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
    writeFileSync(path.join(home, file), '');
  }
  return builtAddresses(home, new Set()).sort();
};

test('pages and the files beside them are promised; what is found anew each time is not', () => {
  expect(built('index.html', 'resultater/index.html', 'resultater/outputs.bib', 'pagefind/pagefind.js', 'cards/index.png', '404.html')).toEqual(['/', '/resultater/', '/resultater/outputs.bib']);
});

test('the later pages of a list are not promised: what stands on them shifts', () => {
  expect(built('resultater/index.html', 'resultater/side/2/index.html', 'resultater/person/x/side/12/index.html', 'en/outputs/by-title/page/2/index.html')).toEqual(['/resultater/']);
});

test('an output or a person that happens to be named so is promised all the same', () => {
  expect(built('foredrag/side/index.html', 'folk/page/index.html', 'foredrag/side/outputs.bib')).toEqual(['/folk/page/', '/foredrag/side/', '/foredrag/side/outputs.bib']);
});
