/**
 * Nothing is lost at 400 % zoom, with text twice as large, or with the text spacing of WCAG 1.4.12; targets are large; focus is seen.
 * One page of each kind and language is measured, and with ALL_PAGES=1 every page.
 */

import { expect, test, type Page } from 'playwright/test';
import { browserSource } from './accessibility/browser-source.ts';
import { notFoundAddresses, pagesOf, samplePages, siteOf } from './site-pages.ts';

const measure = browserSource(new URL('./accessibility/measure.ts', import.meta.url));
/** https://www.w3.org/TR/WCAG22/#text-spacing */
const TEXT_SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }';
const LARGE_TEXT = 'html { font-size: 200% !important; }';

/** What a reader may have set: the window in CSS pixels, and a style of their own. 320 px is a desk of 1280 at 400 %. */
const READERS = [
  { who: 'a desk', width: 1280, height: 720, style: '', asks: ['smallTargets', 'unseenFocus'] },
  { who: 'a small phone, or 400 % zoom', width: 320, height: 568, style: '', asks: ['lost', 'smallTargets', 'unseenFocus'] },
  { who: 'a small phone with wide text', width: 320, height: 568, style: TEXT_SPACING, asks: ['lost'] },
  { who: 'a tablet with wide text', width: 768, height: 900, style: TEXT_SPACING, asks: ['lost'] },
  { who: 'a desk with wide text', width: 1280, height: 720, style: TEXT_SPACING, asks: ['lost'] },
  { who: 'a desk with text twice as large', width: 1280, height: 720, style: LARGE_TEXT, asks: ['lost'] },
  { who: 'a tablet with text twice as large', width: 768, height: 900, style: LARGE_TEXT, asks: ['lost'] },
] as const;

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  // From now on the reader uses the keyboard.
  await page.keyboard.press('Tab');
  await page.evaluate(measure);
  for (const { who, width, height, style, asks } of READERS) {
    await page.setViewportSize({ width, height });
    await page.evaluate(`setStyle(${JSON.stringify(style)})`);
    for (const ask of asks) faults.push(...(await page.evaluate<string[]>(`${ask}()`)).map((fault) => `${who}: ${fault}`));
  }
  return faults;
}

for (const locale of ['nb', 'en'] as const) {
  test(`in ${locale} nothing is lost, what is pressed is large, and the keyboard is seen`, async ({ page }, info) => {
    test.setTimeout(300_000);
    const all = pagesOf(siteOf(info));
    const pages = [...(process.env['ALL_PAGES'] === '1' ? all : samplePages(all, 1)), ...notFoundAddresses()].filter((one) => one.locale === locale);
    expect(pages.length).toBeGreaterThan(5);
    for (const { pathname } of pages) {
      await page.goto(pathname);
      expect.soft(await faultsOf(page), pathname).toEqual([]);
    }
  });
}

test('each fault of layout is seen where there is one', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.setContent(`<!DOCTYPE html><html lang="nb"><title>Prøve</title><meta name="viewport" content="width=device-width"><style>
    .cut { block-size: 1.5em; overflow: hidden } :focus-visible { outline: 3px solid } .quiet:focus-visible { outline: 0 } .bar { position: fixed; inset: auto 0 0; block-size: 90px } .low { position: absolute; inset-block-start: 540px; display: block }
    </style><main><h1>Prøve</h1><p class="cut">En linje<br>og en til</p><p style="inline-size: 400px">Bred</p>
    <button style="block-size: 30px">Lav</button><button style="block-size: 50px" class="quiet">Stille</button><a class="low" href="/a">Under</a><div class="bar"></div></main>`);
  await page.keyboard.press('Tab');
  await page.evaluate(measure);
  const kinds = async (ask: string): Promise<string[]> => [...new Set((await page.evaluate<string[]>(`${ask}()`)).map((fault) => fault.split(':')[0]!))];
  expect(await kinds('lost')).toEqual(['wide', 'cut']);
  expect(await kinds('smallTargets')).toContain('30 px');
  expect(await kinds('unseenFocus')).toEqual(['no mark', 'covered']);
});

test('on a phone the menu opens and closes with the keyboard, and without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto('/');
  const menu = page.locator('header nav');
  await expect(menu).toBeHidden();
  const button = page.locator('header button[popovertarget]');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.locator('a').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await context.close();
});

test('on a phone the first screen has the statement, the search and what plays', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
  await expect(page.locator('main input[type=search]')).toBeInViewport({ ratio: 1 });
  if ((await page.locator('main audio').count()) === 0) return;
  // The browser's own player stands there until ours takes its place, at any moment.
  await expect(page.locator('main audio[controls]:visible, main [data-do=play]:visible').first()).toBeInViewport({ ratio: 1 });
});
