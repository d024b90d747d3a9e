/** Every link within the site leads to a file that is there, and to a place that is on the page. */

import type { PageFacts } from './page-facts.ts';
import { resolveAddress, type Site } from './site.ts';
import type { SiteFault, SiteRule } from './site-fault.ts';

/** What a link may begin with; the last four open podcast apps. */
const allowedSchemes = ['http:', 'https:', 'mailto:', 'tel:', 'podcast:', 'overcast:', 'pktc:', 'podcastaddict:'];

export function checkLinks(site: Site): SiteFault[] {
  const pagesByFile = new Map(site.pages.map((page) => [page.file, page]));
  const idsByFile = new Map(site.pages.map((page) => [page.file, new Set(page.ids.map((id) => id.value))]));
  return site.pages.flatMap((page) =>
    page.links.flatMap(({ value, line }) => {
      const rule = faultOf(site, value, page.pathname, pagesByFile, idsByFile);
      return rule === undefined ? [] : [{ rule, file: page.file, line, found: value }];
    }),
  );
}

function faultOf(
  site: Site,
  address: string,
  fromPathname: string,
  pagesByFile: ReadonlyMap<string, PageFacts>,
  idsByFile: ReadonlyMap<string, ReadonlySet<string>>,
): SiteRule | undefined {
  if (address.trim() === '') return 'link-missing';
  const target = resolveAddress(site, address, fromPathname);
  switch (target.kind) {
    case 'outside':
      return allowedSchemes.includes(target.url.protocol) ? undefined : 'link-scheme';
    case 'malformed':
      return 'link-scheme';
    case 'missing':
      return 'link-missing';
    case 'folder':
      return 'link-slash';
    case 'file': {
      const place = target.fragment.split(':~:')[0] ?? '';
      if (place === '' || place === 'top') return undefined;
      const page = pagesByFile.get(target.file);
      // A moment in a sound: in the file itself, or on a page that plays one.
      const isMoment = /^t=\d+(\.\d+)?(,\d+(\.\d+)?)?$/.test(place);
      if (isMoment && (page === undefined || page.hasAudio)) return undefined;
      return page !== undefined && idsByFile.get(target.file)?.has(place) === true ? undefined : 'link-fragment';
    }
  }
}
