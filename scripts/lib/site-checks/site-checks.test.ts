/** Each check finds the fault it is for, on pages invented here, and nothing on pages without it. */

import { expect, test } from 'vitest';
import { allChecks } from './all-checks.ts';
import { checkHtml } from './check-html.ts';
import { siteFromTexts } from './site.ts';
import type { SiteRule } from './site-fault.ts';

const siteUrl = 'https://site.example.org';

interface Invented {
  lang?: string;
  title?: string;
  description?: string;
  head?: string;
  body?: string;
  canonical?: string;
  alternates?: string;
}

const alternates = [
  `<link rel="alternate" hreflang="nb" href="${siteUrl}/">`,
  `<link rel="alternate" hreflang="en" href="${siteUrl}/en/">`,
  `<link rel="alternate" hreflang="x-default" href="${siteUrl}/">`,
].join('');

function page(pathname: string, invented: Invented = {}): string {
  const lang = invented.lang ?? (pathname.startsWith('/en/') ? 'en' : 'nb');
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}"><head><meta charset="utf-8">`,
    `<title>${invented.title ?? `Side ${pathname}`}</title>`,
    `<meta name="description" content="${invented.description ?? `Om ${pathname}`}">`,
    invented.canonical ?? `<link rel="canonical" href="${siteUrl}${pathname}">`,
    invented.alternates ?? alternates,
    invented.head ?? '',
    '</head><body>',
    invented.body ?? '<h1>Overskrift</h1>',
    '</body></html>',
  ].join('\n');
}

function sitemap(...pathnames: string[]): string {
  return `<urlset>${pathnames.map((pathname) => `<url><loc>${siteUrl}${pathname}</loc></url>`).join('')}</urlset>`;
}

/** A site without faults, of two pages and what stands around them. */
const sound: Readonly<Record<string, string>> = {
  'index.html': page('/', { body: '<h1 id="topp">Hjem</h1><a href="/en/#top" hreflang="en">English</a>' }),
  'en/index.html': page('/en/', { body: '<h1>Home</h1><a href="../#topp">Norsk</a>' }),
  '404.html': page('/404.html', { canonical: '', alternates: '' }),
  'sitemap.xml': sitemap('/', '/en/'),
  'robots.txt': `User-agent: *\nSitemap: ${siteUrl}/sitemap.xml\n`,
  'audio/001.mp3': '',
  'a.png': '',
  'a.css': 'body { background: url("a.png") }',
};

/** HTML is validated only when asked for: it takes most of the time. */
function rulesBrokenBy(change: Readonly<Record<string, string>>, withHtml = true): SiteRule[] {
  const site = siteFromTexts(siteUrl, { ...sound, ...change });
  const checks = allChecks.filter((check) => withHtml || check.run !== checkHtml);
  return [...new Set(checks.flatMap((check) => check.run(site)).map((fault) => fault.rule))].sort();
}

/** The front page with these words below its heading. */
function frontPage(body: string, rest: Invented = {}): Record<string, string> {
  return { 'index.html': page('/', { ...rest, body: `<h1>Hjem</h1>\n${body}` }), 'en/index.html': page('/en/') };
}

test('a site without faults passes every check', () => {
  const site = siteFromTexts(siteUrl, sound);
  expect(allChecks.flatMap((check) => check.run(site))).toEqual([]);
});

const faulty: [SiteRule, string, Record<string, string>][] = [
  ['link-missing', 'a link to a page that is not there', frontPage('<a href="/borte/">Borte</a>')],
  ['link-missing', 'a link without an address', frontPage('<a href="">Tom</a>')],
  ['link-fragment', 'a link to a place that is not on the page', frontPage('<a href="/en/#borte">Borte</a>')],
  ['link-fragment', 'a link to a moment on a page without sound', frontPage('<a href="/en/#t=12">Øyeblikk</a>')],
  ['link-slash', 'a link that needs a redirect', frontPage('<a href="/en">English</a>')],
  ['link-scheme', 'a link that runs a script', frontPage('<a href="javascript:alert(1)">Kjør</a>')],
  ['link-scheme', 'a link that is not an address', frontPage('<a href="https://">Ingen</a>')],
  ['asset-missing', 'an image that is not there', frontPage('<img src="/b.png" alt="" width="1" height="1">')],
  ['asset-missing', 'an image of a srcset that is not there', frontPage('<img src="/a.png" srcset="/a.png 1x, /b.png 2x" alt="" width="1" height="1">')],
  ['asset-missing', 'a font that a stylesheet names and that is not there', { 'a.css': "@font-face { src: url('b.woff2') }" }],
  ['third-party', 'a script from another site', frontPage('', { head: '<script src="https://example.com/a.js"></script>' })],
  ['third-party', 'a font announced from another site', frontPage('', { head: '<link rel="preconnect" href="https://example.com/">' })],
  ['third-party', 'a stylesheet that imports from another site', { 'a.css': '@import "https://example.com/a.css";' }],
  ['address-missing', 'a feed that names a sound that is not there', { 'podkast/feed.xml': `<enclosure url="${siteUrl}/audio/002.mp3"/>` }],
  ['address-missing', 'a picture for sharing that is not there', frontPage('', { head: `<meta property="og:image" content="${siteUrl}/b.png">` })],
  ['heading-count', 'a page without a heading', { 'index.html': page('/', { body: '<p>Hei</p>' }) }],
  ['heading-count', 'a page with two main headings', frontPage('<h1>Til</h1>')],
  ['title-missing', 'a page without a title', frontPage('', { title: '' })],
  ['title-repeated', 'two pages with one title', twoPages({ title: 'Lik' })],
  ['description-missing', 'a page without a description', frontPage('', { description: '' })],
  ['description-repeated', 'two pages with one description', twoPages({ description: 'Lik' })],
  ['canonical', 'a page that names another as itself', frontPage('', { canonical: `<link rel="canonical" href="${siteUrl}/en/">` })],
  ['canonical', 'a page without an address of its own', frontPage('', { canonical: '' })],
  ['hreflang-missing', 'a page that does not name its translation', frontPage('', { alternates: '' })],
  ['hreflang-target', 'a translation that is not there', frontPage('', { alternates: alternates.replace('/en/"', '/en/borte/"') })],
  ['hreflang-asymmetric', 'a translation that names another original', { 'en/index.html': page('/en/', { alternates: alternates.replaceAll(`${siteUrl}/"`, `${siteUrl}/404.html"`) }) }],
  ['hreflang-default', 'a page without a version for all others', frontPage('', { alternates: alternates.replace(/<link[^>]*x-default[^>]*>/, '') })],
  ['lang', 'a Norwegian page that calls itself nb-NO', frontPage('', { lang: 'nb-NO' })],
  ['lang', 'a page without a language', { 'index.html': page('/').replace(' lang="nb"', '') }],
  ['html-invalid', 'a heading inside a paragraph', frontPage('<p><h2>Feil</h2></p>')],
  ['html-invalid', 'a label that names no field', frontPage('<label for="borte">Navn</label>')],
  ['html-invalid', 'a heading level that is skipped', frontPage('<h4>For dypt</h4>')],
  ['inline-code', 'a style element', frontPage('', { head: '<style>p { color: red }</style>' })],
  ['inline-code', 'a script in the page', frontPage('<script>alert(1)</script>')],
  ['inline-code', 'a module in the page', frontPage('<script type="module">alert(1)</script>')],
  ['inline-code', 'a style attribute', frontPage('<p style="color: red">Rød</p>')],
  ['inline-code', 'an event attribute', frontPage('<p onclick="alert(1)">Klikk</p>')],
  ['image-alt', 'an image without alternative text', frontPage('<img src="/a.png" width="1" height="1">')],
  ['image-size', 'an image without a size', frontPage('<img src="/a.png" alt="">')],
  ['leaked-value', 'the word undefined in the text', frontPage('<p>Publisert undefined</p>')],
  ['leaked-value', 'an object printed as text', frontPage('<p>[object Object]</p>')],
  ['leaked-value', 'a number that is none', frontPage('<p>Varer NaN minutter</p>')],
  ['leaked-value', 'a value of the program in a label', frontPage('<p><button type="button" aria-label="Spill undefined">Spill</button></p>')],
  ['link-empty', 'a link around nothing', frontPage('<a href="/en/"></a>')],
  ['link-empty', 'a link around an image without words', frontPage('<a href="/en/"><img src="/a.png" alt="" width="1" height="1"></a>')],
  ['duplicate-id', 'an id that stands twice', frontPage('<p id="a">1</p><p id="a">2</p>')],
  ['sitemap-lacks', 'a page that the sitemap forgets', { 'sitemap.xml': sitemap('/') }],
  ['sitemap-extra', 'a sitemap with a page that may not be found', { 'sitemap.xml': sitemap('/', '/en/', '/404.html') }],
  ['sitemap-extra', 'a sitemap that names a page twice', { 'sitemap.xml': sitemap('/', '/en/', '/en/') }],
  ['robots-sitemap', 'a robots.txt without the sitemap', { 'robots.txt': 'User-agent: *\n' }],
];

function twoPages(invented: Invented): Record<string, string> {
  return { 'index.html': page('/', invented), 'om/index.html': page('/om/', invented) };
}

test.each(faulty)('%s finds %s', (rule, _, change) => {
  expect(rulesBrokenBy(change, rule === 'html-invalid')).toContain(rule);
});

const allowed: [string, Record<string, string>][] = [
  ['a moment on a page with sound', frontPage('<audio controls src="/audio/001.mp3"></audio><a href="#t=12.5">Øyeblikk</a>')],
  ['a moment in a sound file', frontPage('<a href="/audio/001.mp3#t=12">Øyeblikk</a>')],
  ['a link with a question', frontPage('<a href="/en/?q=a&amp;b=c">Søk</a>')],
  ['a link to another site', frontPage('<a href="https://example.com/">Ute</a>')],
  ['data for machines in the page', frontPage('', { head: '<script type="application/ld+json">{}</script>' })],
  ['a page that asks not to be found, and is not in the sitemap', {
    'sok/index.html': page('/sok/', { head: '<meta name="robots" content="noindex">' }),
  }],
  ['a transcript for podcast apps, in the language that is spoken', {
    'podkast/1/transcript.en.html':
      '<!DOCTYPE html><html lang="en"><head><title>Transcript</title><meta name="robots" content="noindex"></head><body><h1>Transcript</h1></body></html>',
  }],
  ['an address of our own at the end of a sentence', { 'a.txt': `Se ${siteUrl}/en/.` }],
  ['a host that only begins like ours', { 'a.txt': `Se ${siteUrl}.example.net/borte/` }],
];

test.each(allowed)('%s is no fault', (_, change) => {
  expect(rulesBrokenBy(change)).toEqual([]);
});

test('a page whose words are borrowed has no translation to name, and neither has its twin', () => {
  const body = '<h1>Hjem</h1><a href="/en/" hreflang="en">English</a>';
  const change = {
    'index.html': page('/', { alternates: '', body }),
    'en/index.html': page('/en/', { alternates: '', body: '<h1>Hjem</h1><p data-translation-notice>Only in Norwegian</p>' }),
  };
  expect(rulesBrokenBy(change)).toEqual([]);
});

test('a fault says in which file and on which line it stands', () => {
  const site = siteFromTexts(siteUrl, { ...sound, ...frontPage('<a href="/borte/">Borte</a>') });
  const faults = allChecks.flatMap((check) => check.run(site));
  expect(faults).toEqual([{ rule: 'link-missing', file: 'index.html', line: 10, found: '/borte/' }]);
});
