// The site map: every indexable page with its twin in the other language. https://www.sitemaps.org/protocol.html · https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps
import { create } from 'xmlbuilder2';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { absolute, pathTo, type Route } from '../i18n/routes.ts';

/**
 * Writes `sitemap.xml`.
 * @param pages routes with the languages each has words of its own in; a page with one language stands alone; and the pictures that stand on it
 * @param siteUrl without a slash at its end
 */
export function writeSitemap(pages: readonly { route: Route; translations: readonly Locale[]; images?: readonly string[] }[], siteUrl: string): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' })
    .ele('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml', 'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1' });
  for (const { route, translations, images = [] } of pages) {
    const paired = translations.length === LOCALES.length;
    for (const locale of LOCALES) {
      const page = root.ele('url');
      page.ele('loc').txt(absolute(pathTo(route, locale), siteUrl));
      for (const twin of paired ? LOCALES : []) {
        page.ele('xhtml:link', { rel: 'alternate', hreflang: twin, href: absolute(pathTo(route, twin), siteUrl) });
      }
      for (const image of images) page.ele('image:image').ele('image:loc').txt(absolute(image, siteUrl));
    }
  }
  return `${root.end({ prettyPrint: true })}\n`;
}
