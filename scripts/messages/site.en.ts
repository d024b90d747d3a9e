/** What is wrong with a built site, in English. */

import type { SiteMessages } from './site.nb.ts';

export const siteMessagesEn: SiteMessages = {
  'link-missing': (found) => `The link "${found}" leads to a page that does not exist.`,
  'link-fragment': (found) => `The link "${found}" points at a place that is not on the page.`,
  'link-slash': (found) => `The link "${found}" lacks its last slash and would take a redirect.`,
  'link-scheme': (found) => `The link "${found}" is not an address. Use http, https, mailto or tel.`,
  'link-empty': (found) => `The link to "${found}" has no words.`,
  'asset-missing': (found) => `The file "${found}" is loaded by the page but does not exist.`,
  'third-party': (found) => `"${found}" is loaded from another site. Put the file on ours.`,
  'address-missing': (found) => `The address "${found}" leads to a file that does not exist.`,
  'heading-count': (found) => `The page has ${found} h1. It must have exactly one, with words in it.`,
  'title-missing': () => 'The page lacks a title.',
  'title-repeated': (found) => `The title is used before in the same language: ${found}.`,
  'description-missing': () => 'The page lacks a meta description.',
  'description-repeated': (found) => `The description is used before in the same language: ${found}.`,
  canonical: (found) => `The page must have one canonical, to itself. Found "${found}".`,
  'hreflang-missing': (found) => `The page must have hreflang for nb and en, one of each. Found "${found}".`,
  'hreflang-target': (found) => `hreflang "${found}" does not lead to a page in that language.`,
  'hreflang-asymmetric': (found) => `The two language versions do not name each other alike: "${found}".`,
  'hreflang-default': (found) => `x-default must stand once and be the Norwegian page. Found "${found}".`,
  lang: (found) => `The html element has lang "${found}". It must be en below /en/, else nb.`,
  'html-invalid': (found) => `Invalid HTML: ${found}`,
  'inline-code': (found) => `The page carries style or script in its HTML: ${found}`,
  'policy-missing': () => 'The page lacks its Content-Security-Policy. Write <meta charset="utf-8"> first in the head.',
  'frame-open': (found) => `Other sites may show ${found} in a frame. Give the place a rule in src/formats/security-headers.ts.`,
  'frame-closed': (found) => `The player ${found} cannot be shown on other sites. Remove the rule on frames in src/formats/security-headers.ts.`,
  'image-alt': (found) => `The image "${found}" lacks alt. Write alt="" when it is mere decoration.`,
  'image-size': (found) => `The image "${found}" lacks width or height.`,
  'leaked-value': (found) => `Here stands a value of the program instead of a word: ${found}`,
  'duplicate-id': (found) => `The id "${found}" stands more than once.`,
  'sitemap-lacks': (found) => `The page ${found} is missing in the sitemap.`,
  'sitemap-extra': (found) =>
    `The sitemap names ${found}, which is no page for search engines, or is named already.`,
  'robots-sitemap': (found) => `robots.txt lacks the line "${found}", or the sitemap does not exist.`,
};
