/**
 * Cuts the site's typeface to what pages use: two weights, each in a file of everyday letters, small enough for a server's first
 * answers, and one of all other Latin letters, which only a page that has such letters loads.
 *
 * Usage: node scripts/make-font.ts   (the files are kept in the repository; run only to change them)
 * Writes to src/styles/fonts/: atkinson-regular.woff2, atkinson-bold.woff2, and `-ext` of each; styles/font.css names them.
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

/** The letters of Western Europe, and the marks of good typography. */
const EVERYDAY = lettersOf('U+20-5B, U+5D, U+5F, U+61-7A, U+A0, U+A7, U+A9, U+AB, U+B0, U+B7, U+BB, U+C0-FF, U+2013, U+2014, U+2018, U+2019, U+201C, U+201D, U+2022, U+2026, U+203A, U+2212');
/** The rest of Europe's Latin letters, as far as the typeface has them. */
const EXTENDED = lettersOf('U+100-24F, U+1E80-1E85, U+1E9E, U+1EF2-1EF3');

/** The code points of a range as CSS writes it. */
function lettersOf(unicodeRange: string): number[] {
  return unicodeRange.split(', ').flatMap((part) => {
    const [first, last = first] = part.slice(2).split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: last! - first! + 1 }, (_, step) => first! + step);
  });
}

await runProgram(async () => {
  const folder = path.join(projectRoot, 'src/styles/fonts');
  mkdirSync(folder, { recursive: true });
  const source = (part: string): Buffer => readFileSync(require.resolve(`@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`));
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    for (const [suffix, part, codes] of [['', 'latin', EVERYDAY], ['-ext', 'latin-ext', EXTENDED]] as const) {
      const cut = await subsetFont(source(part), String.fromCodePoint(...codes), { targetFormat: 'woff2', variationAxes: { wght: weight } });
      await writeWhole(path.join(folder, `atkinson-${name}${suffix}.woff2`), cut);
      console.log(`atkinson-${name}${suffix}.woff2: ${cut.length} bytes`);
    }
  }
});
