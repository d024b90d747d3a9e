/** Which addresses a built site answers at, and which of them are promised for good. */

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { LIST_PAGE_SEGMENT } from '../../../src/i18n/routes.ts';
import { filesOf, PACKED } from '../finish-site/site-files.ts';

/** Files that serve pages, hosts or machines, and are found anew each time: nobody keeps their addresses. */
const FLEETING = /^(?:assets|pagefind|search|cards|_astro)\/|(?:^|\/)(?:_headers|_redirects|SHA256SUMS|\.nojekyll|404\.html|404\/index\.html)$|^\.well-known\//;

/**
 * A list's second page and those after it. Not promised: what stands on page 7 is something else when an output comes in, and
 * when some are retracted there may be no page 7. The list itself, the page of each output and the lists by year are promised.
 */
const LATER_PAGE = new RegExp(`/(?:${Object.values(LIST_PAGE_SEGMENT).join('|')})/[1-9]\\d*/index\\.html$`);

/**
 * All addresses to be kept: pages and the files beside them.
 * @param retired addresses of pages that say where something went; they promise nothing themselves
 */
export function builtAddresses(folder: string, retired: ReadonlySet<string>): string[] {
  return filesOf(folder)
    .filter((file) => !FLEETING.test(file) && !LATER_PAGE.test(file) && !PACKED.test(file))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .filter((address) => !retired.has(address));
}

/** True when the built site has something of its own at the address. */
export function answersAt(folder: string, retired: ReadonlySet<string>): (address: string) => boolean {
  return (address) => {
    const file = path.join(folder, address.endsWith('/') ? `${address}index.html` : address);
    return !retired.has(address) && existsSync(file) && statSync(file).isFile();
  };
}
