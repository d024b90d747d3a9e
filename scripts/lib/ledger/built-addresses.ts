/** Which addresses a built site answers at, and which of them are promised for good. */

import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { filesOf, PACKED } from '../finish-site/site-files.ts';

/** Files that serve pages, hosts or machines, and are found anew each time: nobody keeps their addresses. */
const FLEETING = /^(?:assets|pagefind|search|cards|_astro)\/|(?:^|\/)(?:_headers|_redirects|SHA256SUMS|\.nojekyll|404\.html|404\/index\.html)$|^\.well-known\//;


/**
 * All addresses to be kept: pages and the files beside them.
 * @param retired addresses of pages that say where something went; they promise nothing themselves
 */
export function builtAddresses(folder: string, retired: ReadonlySet<string>): string[] {
  return filesOf(folder)
    .filter((file) => !FLEETING.test(file) && !PACKED.test(file))
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
