// The site map: every indexable page with its twin in the other language. https://www.sitemaps.org/protocol.html
import { create } from 'xmlbuilder2';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { absolute, pathTo, type Route } from '../i18n/routes.ts';

/**
 * Writes `sitemap.xml`.
 * @param pages routes with the languages each has words of its own in; a page with one language stands alone
 * @param siteUrl without a slash at its end
 */
export function writeSitemap(pages: readonly { route: Route; translations: readonly Locale[] }[], siteUrl: string): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' })
    .ele('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' });
  for (const { route, translations } of pages) {
    const paired = translations.length === LOCALES.length;
    for (const locale of LOCALES) {
      const page = root.ele('url');
      page.ele('loc').txt(absolute(pathTo(route, locale), siteUrl));
      if (!paired) continue;
      for (const twin of LOCALES) {
        page.ele('xhtml:link', { rel: 'alternate', hreflang: twin, href: absolute(pathTo(route, twin), siteUrl) });
      }
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
