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
import { coverSvg } from './lib/images/mark.ts';
import { runProgram } from './lib/run-program.ts';

/** Apple's largest and preferred size, in pixels. */
const SIZE = 3000;

await runProgram(async () => {
  const file = path.join(projectRoot, 'public/podkast/cover.png');
  await mkdir(path.dirname(file), { recursive: true });
  const picture = await sharp(Buffer.from(coverSvg(SIZE))).flatten({ background: '#0d171c' }).removeAlpha().toColourspace('srgb').png({ compressionLevel: 9, effort: 10 }).toBuffer();
  await writeWhole(file, picture);
  console.log(`${path.relative(projectRoot, file)}: ${picture.length} byte`);
});
