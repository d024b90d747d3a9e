/** Every image has an alternative text, if only an empty one, and its size, so that the page does not jump. */

import type { Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export function checkImages(site: Site): SiteFault[] {
  return site.pages.flatMap((page) =>
    page.images.flatMap(({ src, line, hasAlt, hasSize }): SiteFault[] => [
      ...(hasAlt ? [] : [{ rule: 'image-alt' as const, file: page.file, line, found: src }]),
      ...(hasSize ? [] : [{ rule: 'image-size' as const, file: page.file, line, found: src }]),
    ]),
  );
}
