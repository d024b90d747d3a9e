// The last measurement of accessibility that was recorded with `scripts/record-accessibility.ts`; none before the first.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MeasuredAccessibility } from '../domain/accessibility.ts';

/** What the statement on accessibility is made from. */
export function getAccessibility(): MeasuredAccessibility | undefined {
  try {
    return JSON.parse(readFileSync(resolve('src/data/accessibility-measured.json'), 'utf8')) as MeasuredAccessibility;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
