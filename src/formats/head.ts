// All tags of a page's head as one ordered list; Head.astro only prints it.
import { LOCALES, type Locale } from '../domain/locale.ts';
import { absolute, pathTo, type Route } from '../i18n/routes.ts';

/** One element of the head. `text` is its content, already plain text. */
export interface HeadTag {
  tag: 'title' | 'meta' | 'link' | 'script';
  attributes?: Record<string, string>;
  text?: string;
}

/** What a page says about itself. */
export interface PageHead {
  route: Route;
  locale: Locale;
  /** The page's own title, without the site's name. */
  title: string;
  siteName: string;
  description: string;
  /** The site's address, without a slash at its end. */
  siteUrl: string;
  /** The languages this page has words of its own in; the ones paired by hreflang. */
  translations: readonly Locale[];
  /** Feeds to be found from here. */
  feeds: readonly { href: string; title: string; type: string }[];
  /** Left out of search engines and of hreflang. */
  noindex?: boolean | undefined;
  /** Tags of the page's kind (citations, structured data), printed last. */
  more?: readonly HeadTag[] | undefined;
}

const meta = (name: string, content: string): HeadTag => ({ tag: 'meta', attributes: { name, content } });
const link = (attributes: Record<string, string>): HeadTag => ({ tag: 'link', attributes });

/** The head of a page, in the order it is printed. hreflang: https://developers.google.com/search/docs/specialty/international/localized-versions */
export function headTags(page: PageHead): HeadTag[] {
  const address = (locale: Locale) => absolute(pathTo(page.route, locale), page.siteUrl);
  const title = page.title === page.siteName ? page.siteName : `${page.title} – ${page.siteName}`;
  return [
    { tag: 'title', text: title },
    meta('description', page.description),
    ...(page.noindex ? [meta('robots', 'noindex')] : [link({ rel: 'canonical', href: address(page.locale) })]),
    ...(page.noindex ? [] : alternates(page.translations, address)),
    ...page.feeds.map((feed) => link({ rel: 'alternate', ...feed })),
    ...(page.more ?? []),
  ];
}

/** The page's twins by language, itself included; the source language is the default. None for a page with one language. */
function alternates(translations: readonly Locale[], address: (locale: Locale) => string): HeadTag[] {
  if (translations.length < LOCALES.length) return [];
  return [
    ...LOCALES.map((locale) => link({ rel: 'alternate', hreflang: locale, href: address(locale) })),
    link({ rel: 'alternate', hreflang: 'x-default', href: address('nb') }),
  ];
}
