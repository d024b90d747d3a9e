/**
 * Draws the site's icons from the mark.
 *
 * Usage: node scripts/make-icons.ts   (the icons are kept in the repository; run only to change them)
 * Writes to public/: favicon.svg, favicon.ico, apple-touch-icon.png, icon-192.png, icon-512.png, icon-maskable.png.
 */

import path from 'node:path';
import sharp from 'sharp';
import { writeWhole } from './lib/audio/facts-file.ts';
import { projectRoot } from './lib/environment.ts';
import { iconSvg, LIGHT, DARK, markShapes } from './lib/images/mark.ts';
import { runProgram } from './lib/run-program.ts';

/** Dark ground on every platform: the lines keep their contrast, and the corners may be cut as they like. */
const png = (size: number, share: number): Promise<Buffer> =>
  sharp(Buffer.from(iconSvg(size, DARK, share))).flatten().png({ palette: true, colours: 48, effort: 10, compressionLevel: 9 }).toBuffer();

/** The mark follows the reader's theme where the browser lets it. */
const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -9 48 48"><style>@media (prefers-color-scheme:dark){.l{display:none}}@media not (prefers-color-scheme:dark){.d{display:none}}</style><g class="l">${markShapes(LIGHT)}</g><g class="d">${markShapes(DARK)}</g></svg>\n`;

/** One PNG in an ICO container. https://en.wikipedia.org/wiki/ICO_(file_format) */
function ico(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, picture]);
}

await runProgram(async () => {
  const files: Record<string, Buffer> = {
    'favicon.svg': Buffer.from(favicon),
    'favicon.ico': ico(await png(32, 0.86), 32),
    'apple-touch-icon.png': await png(180, 0.72),
    'icon-192.png': await png(192, 0.76),
    'icon-512.png': await png(512, 0.76),
    // A maskable icon is safe within the inner 80 %. https://www.w3.org/TR/appmanifest/#icon-masks
    'icon-maskable.png': await png(512, 0.6),
  };
  for (const [name, bytes] of Object.entries(files)) {
    await writeWhole(path.join(projectRoot, 'public', name), bytes);
    console.log(`public/${name}: ${bytes.length} byte`);
  }
});
