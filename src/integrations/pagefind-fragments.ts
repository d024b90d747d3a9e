/** A fragment is what Pagefind keeps of a page to show beside a hit: JSON behind a signature, in gzip. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { SIGNATURE, unknownForm } from './pagefind-names.ts';

/**
 * A fragment without the hidden terms, which would be sent along with every hit.
 * @param name for the error
 * @throws Error when it has a form we do not know
 */
export function withoutHiddenTerms(name: string, fragment: Uint8Array): Uint8Array {
  const text = gunzipSync(fragment).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw unknownForm(name);
  const page = JSON.parse(text.slice(SIGNATURE.length)) as { meta: Record<string, string> };
  for (const field of ['tt', 'tm', 'tb']) delete page.meta[field];
  return gzipSync(SIGNATURE + JSON.stringify(page), { level: 9 });
}
