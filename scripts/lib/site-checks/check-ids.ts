/** An id stands once on its page. */

import type { Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export function checkIds(site: Site): SiteFault[] {
  return site.pages.flatMap((page) => {
    const seen = new Set<string>();
    return page.ids.flatMap(({ value, line }) => {
      const isRepeated = seen.has(value);
      seen.add(value);
      return isRepeated ? [{ rule: 'duplicate-id' as const, file: page.file, line, found: value }] : [];
    });
  });
}
