/** What a check of the built site found wrong, as data; the sentence is made when it is printed. */

/** Every rule a built site is held against. */
export type SiteRule =
  | 'link-missing' | 'link-fragment' | 'link-slash' | 'link-scheme' | 'link-empty'
  | 'asset-missing' | 'third-party' | 'address-missing'
  | 'heading-count' | 'title-missing' | 'title-repeated' | 'description-missing' | 'description-repeated'
  | 'canonical' | 'hreflang-missing' | 'hreflang-target' | 'hreflang-asymmetric' | 'hreflang-default' | 'lang'
  | 'html-invalid' | 'inline-code' | 'policy-missing' | 'frame-open' | 'frame-closed' | 'image-alt' | 'image-size' | 'leaked-value' | 'duplicate-id'
  | 'sitemap-lacks' | 'sitemap-extra' | 'robots-sitemap';

export interface SiteFault {
  readonly rule: SiteRule;
  /** Path of the file from the site's folder, with forward slashes. */
  readonly file: string;
  /** From 1; absent when the fault is that something is missing. */
  readonly line?: number | undefined;
  /** What stands there, or what was expected and is not there. */
  readonly found: string;
}
