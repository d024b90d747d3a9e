/** Every page carries the content security policy, and the headers let other sites show the player in a frame, and nothing else. */

import { headersOf } from '../../../src/formats/security-headers.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { pathTo } from '../../../src/i18n/routes.ts';
import { parseHeadersFile } from '../static-server-headers.ts';
import type { PageFacts } from './page-facts.ts';
import type { Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export function checkPolicy(site: Site): SiteFault[] {
  // A folder as Astro leaves it has no headers yet.
  if (!site.files.has('_headers')) return [];
  const rules = parseHeadersFile(site.read('_headers'));
  return site.pages.flatMap((page): SiteFault[] => {
    const lacks: SiteFault[] = /<meta http-equiv="Content-Security-Policy" content="default-src 'none';/.test(site.read(page.file)) ? [] : [{ rule: 'policy-missing', file: page.file, found: '' }];
    if (page.isDocument) return lacks;
    const isClosed = headersOf(rules, page.pathname).some(([name, value]) => name === 'Content-Security-Policy' && value.includes("frame-ancestors 'none'"));
    if (isClosed !== isPlayer(page)) return lacks;
    return [...lacks, { rule: isClosed ? 'frame-closed' : 'frame-open', file: page.file, found: page.pathname }];
  });
}

const players = LOCALES.map((locale) => new RegExp(`^${pathTo({ page: 'player', id: 'ID' }, locale).replace('ID', '[^/]+')}$`));

function isPlayer({ pathname }: PageFacts): boolean {
  return players.some((pattern) => pattern.test(pathname));
}
