/**
 * Cuts the site's typeface to what pages use: two weights, each in a file of everyday letters, small enough for a server's first
 * answers, and one of all other Latin letters, which only a page that has such letters loads.
 *
 * Usage: node scripts/make-font.ts   (the files are kept in the repository; run only to change them)
 * Writes to src/styles/fonts/: atkinson-regular.woff2, atkinson-bold.woff2, and `-more` and `-ext` of each; styles/font.css names them.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { writeWhole } from './lib/audio/facts-file.ts';
import { projectRoot } from './lib/environment.ts';
import { runProgram } from './lib/run-program.ts';

const require = createRequire(import.meta.url);
/** Running text, and all that is bold: what the style sheets ask for from 600 up is drawn with the latter. */
const WEIGHTS = { regular: 400, bold: 720 } as const;

/** Norwegian, English and their neighbours, and the marks of good typography. */
const EVERYDAY = [...range(0x20, 0x5b), 0x5d, 0x5f, ...range(0x61, 0x7a), ...[...'\u00a0§«°·»ÄÅÆÉÖØÜàáäåæçèéêíòóôöøü–—‘’“”•…−'].map((letter) => letter.codePointAt(0)!)];
/** The rest of what the typeface has: Latin-1, and Latin letters of Europe. */
const MORE = [...range(0x5c, 0x7e), ...range(0xa1, 0x24f), ...range(0x1e80, 0x1e85), 0x1e9e, 0x1ef2, 0x1ef3, 0x2c6, 0x2da, 0x2dc, 0x201a, 0x201e, 0x2039, 0x203a, 0x20ac, 0x2122].filter((code) => !EVERYDAY.includes(code));

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

await runProgram(async () => {
  const folder = path.join(projectRoot, 'src/styles/fonts');
  mkdirSync(folder, { recursive: true });
  const source = (part: string): Buffer => readFileSync(require.resolve(`@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`));
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    // The package keeps Latin-1 and what is beyond in two files, and one file cannot be cut from both.
    for (const [suffix, part, codes] of [['', 'latin', EVERYDAY], ['-more', 'latin', MORE.filter((code) => code < 0x100 || code > 0x2000)], ['-ext', 'latin-ext', MORE.filter((code) => code >= 0x100)]] as const) {
      const cut = await subsetFont(source(part), String.fromCodePoint(...codes), { targetFormat: 'woff2', variationAxes: { wght: weight } });
      await writeWhole(path.join(folder, `atkinson-${name}${suffix}.woff2`), cut);
      console.log(`atkinson-${name}${suffix}.woff2: ${cut.length} bytes`);
    }
  }
});
