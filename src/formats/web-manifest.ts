// The web app manifest: name and icons for those who put the site on their screen. https://www.w3.org/TR/appmanifest/
import type { Locale } from '../domain/locale.ts';

export const WEB_MANIFEST_MEDIA_TYPE = 'application/manifest+json';

/** The manifest as JSON. */
export function writeWebManifest(siteName: Readonly<Record<Locale, string>>, locale: Locale): string {
  const icon = (src: string, sizes: string, purpose: 'any' | 'maskable') => ({ src, sizes, type: 'image/png', purpose });
  return `${JSON.stringify({
    name: siteName[locale],
    lang: locale,
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: '#ffffff',
    theme_color: '#10212a',
    icons: [icon('/icon-192.png', '192x192', 'any'), icon('/icon-512.png', '512x512', 'any'), icon('/icon-maskable.png', '512x512', 'maskable')],
  }, undefined, 2)}\n`;
}
