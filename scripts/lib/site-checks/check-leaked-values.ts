/** No page prints a value of the program, such as «undefined», where a word should stand. */

import type { Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export function checkLeakedValues(site: Site): SiteFault[] {
  return site.pages.flatMap((page) =>
    page.leaks.map(({ value, line }) => ({ rule: 'leaked-value' as const, file: page.file, line, found: value })),
  );
}
