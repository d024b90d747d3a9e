/**
 * Compares a site on the web with what was built. `npm run verify -- https://example.org [--checksums file] [--headers no]`
 *
 * Reads `SHA256SUMS` of DIST_DIR (default `dist`), or the file given, and fetches everything it names: bytes, media types,
 * security headers, parts and lengths of sound, what has moved or gone, the pages for wrong addresses. `--headers no` for hosts that let us set none.
 * Exit code 0: the site is what was built, 1: it differs, 2: the program failed.
 */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readEnvironment } from './lib/environment.ts';
import { CHECKSUMS } from './lib/finish-site/checksums.ts';
import { ProgramError, runProgram } from './lib/run-program.ts';
import { serverFactsOf } from './lib/server-config.ts';
import { verifySite } from './lib/verify-site.ts';

await runProgram(async ({ words, options, messages }) => {
  const { contentDir, distDir } = readEnvironment();
  const [written] = words;
  if (written === undefined || !/^https?:/.test(written) || !URL.canParse(written)) throw new ProgramError((say) => say.verifyWhat(written ?? ''), 2);
  const file = options['checksums'] ?? path.join(distDir, CHECKSUMS);
  if (!existsSync(file)) throw new ProgramError((say) => say.nothingBuilt(distDir), 2);
  const { differences, files, bytes } = await verifySite(written.replace(/\/+$/, ''), {
    checksums: readFileSync(file, 'utf8'),
    ...(await serverFactsOf(contentDir)),
    checksHeaders: options['headers'] !== 'no',
  });
  for (const { address, rule, expected, found } of differences) console.error(`✖ ${address}\n    ${messages.verifyDifference(rule, expected, found)}`);
  if (differences.length > 0) throw new ProgramError((say) => say.verifyDiffers(differences.length, files), 1);
  console.log(`✔ ${messages.verifySame(files, (bytes / 1e6).toFixed(1))}`);
}, ['checksums', 'headers']);
