/** Puts the content security policy into every page, for hosts that let us set no headers. */

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addPolicyMeta } from '../../../src/formats/policy-meta.ts';

/** So many pages are open at a time. */
const AT_ONCE = 8;

/** @param files paths in the folder; those that are no pages are left alone */
export async function addPolicies(folder: string, files: readonly string[], policy: string): Promise<void> {
  const queue = files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/')).values();
  const work = async (): Promise<void> => {
    for (const file of queue) {
      const at = path.join(folder, file);
      const html = await readFile(at, 'utf8');
      const changed = addPolicyMeta(html, policy);
      if (changed !== html) await writeFile(at, changed);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
