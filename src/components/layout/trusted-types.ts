// The only two ways a script of ours turns text into code or markup, for browsers that hold pages to it.
// https://w3c.github.io/trusted-types/ The policies' names are those that `formats/security-headers.ts` allows.
import { OFFLINE_WORKER_PATH } from '../../domain/offline.ts';

interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Partial<Policy>): Policy;
}

/** Where scripts of ours lie: folders, and the one that must lie at the root. */
const OURS = ['/assets/', '/pagefind/'];
const isOurs = (pathname: string): boolean => pathname === OFFLINE_WORKER_PATH || OURS.some((folder) => pathname.startsWith(folder));

/** Pages run a module anew when they are shown without a load, and a policy may be made once; so the made ones are kept. */
const kept = globalThis as { trustedTypes?: PolicyFactory; inertDocument?: Policy };

if (kept.trustedTypes !== undefined && kept.inertDocument === undefined) {
  // The search's own worker, and the scripts of a page that is shown without a load.
  kept.trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      const { origin, pathname } = new URL(address, document.baseURI);
      if (origin === location.origin && isOurs(pathname)) return address;
      throw new TypeError(`No script of ours: ${address}`);
    },
  });
  kept.inertDocument = kept.trustedTypes.createPolicy('inert-document', { createHTML: (text) => text });
}

/** A page as a document of its own, in which nothing runs and nothing is loaded. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(kept.inertDocument?.createHTML(html) ?? html, 'text/html');
}
