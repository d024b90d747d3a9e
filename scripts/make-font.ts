/**
 * Cuts the site's typeface to what pages use: weights 400 to 800, and Latin letters in two files, so that only a page with
 * letters of the second one loads it.
 *
 * Usage: node scripts/make-font.ts   (the files are kept in the repository; run only to change them)
 * Writes to src/styles/fonts/: atkinson-latin.woff2, atkinson-latin-ext.woff2. Their letters are named in styles/font.css.
 */

import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { writeWhole } from './lib/audio/facts-file.ts';
import { projectRoot } from './lib/environment.ts';
import { runProgram } from './lib/run-program.ts';

const require = createRequire(import.meta.url);
/** The lightest and the heaviest weight that the style sheets name. */
const WEIGHTS = { wght: { min: 400, max: 800 } };

/** Latin-1, and the marks of good typography: what every page may need. */
const LATIN = letters([[0x20, 0x7e], [0xa0, 0xff], [0x131, 0x131], [0x152, 0x153], [0x2c6, 0x2c6], [0x2da, 0x2da], [0x2dc, 0x2dc],
  [0x2013, 0x2014], [0x2018, 0x201a], [0x201c, 0x201e], [0x2022, 0x2022], [0x2026, 0x2026], [0x2039, 0x203a], [0x20ac, 0x20ac], [0x2122, 0x2122], [0x2212, 0x2212]]);
/** The rest of Europe's Latin letters, as far as the typeface has them. */
const LATIN_EXT = letters([[0x100, 0x130], [0x132, 0x151], [0x154, 0x17f], [0x18f, 0x18f], [0x1cd, 0x1dc], [0x1e4, 0x1ef], [0x200, 0x21b], [0x1e80, 0x1e85], [0x1e9e, 0x1e9e], [0x1ef2, 0x1ef3], [0x20a9, 0x20a9]]);

function letters(ranges: readonly (readonly [number, number])[]): string {
  return ranges.map(([first, last]) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, step) => first + step))).join('');
}

await runProgram(async () => {
  const folder = path.join(projectRoot, 'src/styles/fonts');
  mkdirSync(folder, { recursive: true });
  for (const [part, text] of [['latin', LATIN], ['latin-ext', LATIN_EXT]] as const) {
    const whole = readFileSync(require.resolve(`@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`));
    const cut = await subsetFont(whole, text, { targetFormat: 'woff2', variationAxes: WEIGHTS });
    await writeWhole(path.join(folder, `atkinson-${part}.woff2`), cut);
    console.log(`atkinson-${part}.woff2: ${cut.length} bytes, of ${whole.length}`);
  }
});
