/** Writes the mends that need no thought, and nothing else in the file: comments and order stay as they are. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '../../src/domain/problem.ts';
import type { Stretch } from './field-places.ts';
import { placesOf } from './find-place.ts';
import type { Content } from './read-content.ts';
import { writeFileAtomically } from './write-atomically.ts';

/**
 * Mends every problem that carries a replacement.
 * @param problems with files from the top of the tree
 * @returns how many places were mended
 */
export async function applyFixes(contentDir: string, content: Content, problems: readonly Problem[]): Promise<number> {
  let fixed = 0;
  for (const [file, ofFile] of Map.groupBy(problems.filter((problem) => problem.replacement !== undefined), (problem) => problem.file)) {
    const places = placesOf(file, content);
    const mends = ofFile.flatMap((problem): { stretch: Stretch; text: string }[] => {
      const place = places.get(problem.field);
      const stretch = problem.ruleId === 'unknown-field' ? place?.name : place?.value;
      return stretch ? [{ stretch, text: problem.replacement! }] : [];
    });
    if (mends.length === 0) continue;
    const full = path.join(contentDir, file);
    const before = await readFile(full, 'utf8');
    // From the end, so that the places before stay where they are.
    const after = mends.toSorted((a, b) => b.stretch[0] - a.stretch[0]).reduce((text, { stretch: [start, end], text: mend }) => text.slice(0, start) + mend + text.slice(end), before);
    await writeFileAtomically(full, after, path.dirname(path.resolve(contentDir)));
    fixed += mends.length;
  }
  return fixed;
}
