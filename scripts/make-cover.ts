/**
 * Draws the podcast's picture from the site's mark: state and municipality meet in work.
 *
 * Usage: node scripts/make-cover.ts   (the picture is kept in the repository; run only to change it)
 * Writes: the file show.yaml names under `cover.file`, in public/: 3000 × 3000, RGB without alpha.
 */

import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { projectRoot } from './lib/environment.ts';
import { writeWhole } from './lib/audio/facts-file.ts';
import { runProgram } from './lib/run-program.ts';

/** Apple's largest and preferred size, in pixels. */
const SIZE = 3000;

/** The bottom fifth (below 240) is clear, as Apple asks: apps draw over it. */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 300 300">
<rect width="300" height="300" fill="#0d171c"/>
<g fill="none" stroke-width="17">
<path d="M50 0v58c0 56 100 42 100 96" stroke="#62b0f5"/>
<path d="M250 0v58c0 56-100 42-100 96" stroke="#7fcf95"/>
<path d="M150 150v68" stroke="#ffc940" stroke-width="23"/>
</g>
<g fill="#0d171c" stroke-width="9">
<circle cx="50" cy="36" r="15" stroke="#62b0f5"/>
<circle cx="250" cy="36" r="15" stroke="#7fcf95"/>
<circle cx="150" cy="150" r="23" stroke="#e9f0f1"/>
<circle cx="150" cy="218" r="15" stroke="#ffc940"/>
</g></svg>`;

await runProgram(async () => {
  const file = path.join(projectRoot, 'public/podkast/cover.png');
  await mkdir(path.dirname(file), { recursive: true });
  const picture = await sharp(Buffer.from(MARK)).flatten({ background: '#0d171c' }).removeAlpha().toColourspace('srgb').png({ compressionLevel: 9, effort: 10 }).toBuffer();
  await writeWhole(file, picture);
  console.log(`${path.relative(projectRoot, file)}: ${picture.length} byte`);
});
