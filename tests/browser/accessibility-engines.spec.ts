/**
 * Two independent engines find no fault on any page: in both themes, on a small phone, a phone and a desk.
 * Every page of our own site is looked at, and of the invented one what may differ from it: one page of each kind, in English
 * only where words may be borrowed from Norwegian. With ALL_PAGES=1 all of both.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { openBench, type Bench, type Fault } from './accessibility/engines.ts';
import { isOutputPage, notFoundAddresses, pagesOf, samplePages, siteOf, type SitePage } from './site-pages.ts';

/** A small phone, a phone and a desk, in CSS pixels. */
const WIDTHS = [320, 390, 1280] as const;
/** In parts, so that both workers have something to do until the end. */
const PARTS = 6;
/** What is measured is left here for `scripts/record-accessibility.ts`. */
const measuredDir = path.join(projectRoot, '.cache/test/accessibility');

// For the window of the engines; the pages are not touched.
test.use({ bypassCSP: true });

interface View { width: (typeof WIDTHS)[number]; colorScheme: 'light' | 'dark' }
/**
 * The whole page is looked at in the first view, in the others what is new there. A desk comes first: it shows the most,
 * with everything unfolded that can be, and little is new on a phone.
 */
const VIEWS: readonly View[] = [
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 390, colorScheme: 'dark' },
  { width: 390, colorScheme: 'light' },
  { width: 320, colorScheme: 'light' },
  { width: 320, colorScheme: 'dark' },
];

async function show(page: Page, { width, colorScheme }: View, before?: View): Promise<void> {
  if (width !== before?.width) await page.setViewportSize({ width, height: 900 });
  if (colorScheme !== before?.colorScheme) await page.emulateMedia({ colorScheme });
}

/** What scripts add to a page when they are asked: hits, and a list that is narrowed. */
const ASKED = [
  { pathname: '/sok/?q=arbeid', shows: '.search-hits a' },
  { pathname: '/en/search/?q=refugees', shows: '.search-hits a' },
  { pathname: '/resultater/?type=lecture', shows: '.facets [aria-pressed=true]' },
] as const;

/** @returns each fault with the view it was seen in first */
async function faultsOf({ page, begin, lookAtAll, lookAtNews, tooWide }: Bench, pathname: string): Promise<{ faults: Fault[]; lines: string[] }> {
  const faults: Fault[] = [];
  const lines: string[] = [];
  for (const [index, view] of VIEWS.entries()) {
    await show(page, view, VIEWS[index - 1]);
    if (index === 0) {
      await page.goto(pathname);
      const asked = ASKED.find((one) => one.pathname === pathname);
      if (asked !== undefined) await page.locator(asked.shows).first().waitFor({ timeout: 60_000 });
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      await begin();
    }
    const found = await (index === 0 ? lookAtAll() : lookAtNews());
    faults.push(...found);
    lines.push(...found.map(({ engine, rule, words, snippet }) => `${view.width} px, ${view.colorScheme}, ${engine} ${rule}: ${words} ${snippet}`));
    lines.push(...(await tooWide()).map((snippet) => `${view.width} px: wider than the window: ${snippet}`));
  }
  return { faults, lines };
}

function chosenPages(site: ReturnType<typeof siteOf>): SitePage[] {
  const all = pagesOf(site);
  if (process.env['ALL_PAGES'] === '1' || site.name === 'own') return all;
  return samplePages(all, 1).filter((page) => page.locale === 'nb' || isOutputPage(page));
}

for (let part = 0; part < PARTS; part += 1) {
  test(`axe and IBM's engine find nothing, part ${part + 1} of ${PARTS}`, async ({ context }, info) => {
    test.setTimeout(600_000);
    const site = siteOf(info);
    const pathnames = [...chosenPages(site), ...notFoundAddresses(), ...(site.name === 'own' ? ASKED : [])].map(({ pathname }) => pathname).filter((_, index) => index % PARTS === part);
    expect(pathnames.length).toBeGreaterThan(1);
    const bench = await openBench(context);
    const measured: { pathname: string; faults: Fault[] }[] = [];
    for (const pathname of pathnames) {
      const { faults, lines } = await faultsOf(bench, pathname);
      if (!pathname.includes('?')) measured.push({ pathname, faults });
      expect.soft(lines, pathname).toEqual([]);
    }
    mkdirSync(measuredDir, { recursive: true });
    writeFileSync(path.join(measuredDir, `${site.name}-${part}.json`), JSON.stringify({ widths: WIDTHS, measured }));
  });
}

test('each engine sees a fault where there is one, also one that only another width, theme or click shows', async ({ context }) => {
  const bench = await openBench(context);
  const { page } = bench;
  const rulesOf = (faults: readonly Fault[]): string[] => [...new Set(faults.map(({ rule }) => rule))].sort();
  await show(page, { width: 320, colorScheme: 'light' });
  await page.goto('/');
  await page.setContent(`<!DOCTYPE html><html lang="nb"><meta name="viewport" content="width=device-width"><title>Prøve</title>
    <style>
      body { color: #000; background: #fff; } .pale { color: #999; }
      @media (prefers-color-scheme: dark) { .dim { color: #444; background: #333; } }
      @media (width < 1000px) { .wide { display: none; } }
      @media (width >= 1000px) { .scrolls { overflow: auto; height: 60px; } }
    </style>
    <main><h1>Prøve</h1><img src="data:,"><p class="pale">Blek</p><p class="dim">Dim</p>
    <div class="wide"><a href="/a"></a></div><div class="scrolls"><p>Rulles</p><p>opp</p><p>og</p><p>ned</p></div><details><summary>Mer</summary><p><input></p></details></main></html>`);
  await bench.begin();
  const first = rulesOf(await bench.lookAtAll());
  expect(first).toEqual(expect.arrayContaining(['color-contrast', 'image-alt', 'img_alt_valid', 'text_contrast_sufficient']));
  expect(first).not.toContain('link-name');
  expect(first).not.toContain('scrollable-region-focusable');
  expect(rulesOf(await bench.lookAtNews()), 'nothing is new').toEqual([]);
  await show(page, { width: 320, colorScheme: 'dark' });
  expect(rulesOf(await bench.lookAtNews())).toEqual(['color-contrast', 'text_contrast_sufficient']);
  await show(page, { width: 1280, colorScheme: 'dark' });
  expect(rulesOf(await bench.lookAtNews())).toEqual(expect.arrayContaining(['link-name', 'a_text_purpose', 'scrollable-region-focusable']));
  await page.evaluate('document.querySelector("details").open = true');
  expect(rulesOf(await bench.lookAtNews())).toEqual(expect.arrayContaining(['label', 'input_label_exists']));
});
