/** No page carries style or script in its HTML: a content security policy without exceptions must hold. */

import type { Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export function checkInlineCode(site: Site): SiteFault[] {
  return site.pages.flatMap((page) =>
    page.inlineCode.map(({ value, line }) => ({ rule: 'inline-code' as const, file: page.file, line, found: value })),
  );
}
