/** Every link has words: text, an image's alternative text, or a label. */

import type { Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export function checkLinkNames(site: Site): SiteFault[] {
  return site.pages.flatMap((page) =>
    page.namelessLinks.map(({ value, line }) => ({ rule: 'link-empty' as const, file: page.file, line, found: value })),
  );
}
