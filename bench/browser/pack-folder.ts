/** Packs the texts of a folder as our own build does, so that no page is helped or hindered by its host. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packFile } from '../../scripts/lib/finish-site/pack-file.ts';
import { filesOf } from '../../scripts/lib/finish-site/site-files.ts';

/** Writes `.br` and `.gz` beside every file that becomes smaller by it. */
export async function packFolder(folder: string): Promise<void> {
  for (const name of filesOf(folder)) {
    const file = path.join(folder, name);
    for (const { packing, bytes } of await packFile(file, readFileSync(file), 1)) writeFileSync(`${file}.${packing}`, bytes);
  }
}
