/** Every check of a built site, by the name it has in test reports. */

import { checkAddresses } from './check-addresses.ts';
import { checkHead } from './check-head.ts';
import { checkHtml } from './check-html.ts';
import { checkIds } from './check-ids.ts';
import { checkImages } from './check-images.ts';
import { checkInlineCode } from './check-inline-code.ts';
import { checkLanguages } from './check-languages.ts';
import { checkLeakedValues } from './check-leaked-values.ts';
import { checkLinkNames } from './check-link-names.ts';
import { checkLinks } from './check-links.ts';
import { checkPolicy } from './check-policy.ts';
import { checkResources } from './check-resources.ts';
import { checkSitemap } from './check-sitemap.ts';
import type { Site } from './site.ts';
import type { SiteFault } from './site-fault.ts';

export interface SiteCheck {
  /** What holds when the check finds nothing. */
  readonly name: string;
  readonly run: (site: Site) => SiteFault[];
}

export const allChecks: readonly SiteCheck[] = [
  { name: 'every link within the site leads somewhere', run: checkLinks },
  { name: 'every link has words', run: checkLinkNames },
  { name: 'everything a page loads is in the site', run: checkResources },
  { name: 'every full address of our own leads somewhere', run: checkAddresses },
  { name: 'every page has one h1, a title and a description', run: checkHead },
  { name: 'every page says its language, its address and its translation', run: checkLanguages },
  { name: 'every page is valid HTML', run: checkHtml },
  { name: 'no page carries inline style or script', run: checkInlineCode },
  { name: 'every page carries its policy, and only the player may be framed', run: checkPolicy },
  { name: 'every image has an alternative text and a size', run: checkImages },
  { name: 'no page prints a value of the program', run: checkLeakedValues },
  { name: 'no id stands twice on a page', run: checkIds },
  { name: 'the sitemap lists exactly the pages that may be found', run: checkSitemap },
];
