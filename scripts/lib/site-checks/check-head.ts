/** Every page has one h1, and a title and a description that no other page of its language has. */

import type { PageFacts } from './page-facts.ts';
import type { Site } from './site.ts';
import type { SiteFault, SiteRule } from './site-fault.ts';

export function checkHead(site: Site): SiteFault[] {
  const single = site.pages.flatMap((page): SiteFault[] =>
    page.headings.length === 1 && page.headings[0]?.value !== ''
      ? []
      : [{ rule: 'heading-count', file: page.file, line: page.headings[1]?.line, found: String(page.headings.length) }],
  );
  return [
    ...single,
    ...checkField(site.pages, (page) => page.title, 'title-missing', 'title-repeated'),
    ...checkField(site.pages, (page) => page.description, 'description-missing', 'description-repeated'),
  ];
}

function checkField(
  pages: readonly PageFacts[],
  read: (page: PageFacts) => string,
  missing: SiteRule,
  repeated: SiteRule,
): SiteFault[] {
  const firstFile = new Map<string, string>();
  const faults: SiteFault[] = [];
  for (const page of pages) {
    const value = read(page);
    if (value === '' && (missing === 'title-missing' || !page.isDocument)) {
      faults.push({ rule: missing, file: page.file, found: '' });
    }
    // Only pages that can be found through a search engine compete with each other there.
    if (value === '' || !page.isIndexable) continue;
    const key = `${page.locale} ${value}`;
    const first = firstFile.get(key);
    if (first === undefined) firstFile.set(key, page.file);
    else faults.push({ rule: repeated, file: page.file, found: `${value} (${first})` });
  }
  return faults;
}
