/** Everything that is read is there without JavaScript. */

import { expect, test } from 'playwright/test';
import { pagesOf, samplePages, siteOf } from './site-pages.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page has its words and its links without scripts', async ({ page }, info) => {
  for (const { pathname } of samplePages(pagesOf(siteOf(info)), 1)) {
    await page.goto(pathname);
    await expect.soft(page.locator('h1'), pathname).toBeVisible();
    const words = (await page.locator('main').innerText()).trim().split(/\s+/);
    expect.soft(words.length, pathname).toBeGreaterThan(10);
    await expect.soft(page.locator('header nav a').first(), pathname).toBeVisible();
  }
});

test('the search page says what it needs, and gives another way to everything', async ({ page }, info) => {
  const outputs = pagesOf(siteOf(info)).filter(({ locale, kind }) => locale === 'nb' && /^(publikasjoner|foredrag|artikler)\/\*$/.test(kind));
  await page.goto('/sok/');
  await expect(page.locator('main noscript')).not.toBeEmpty();
  for (const { pathname } of outputs.slice(0, 30)) {
    await expect.soft(page.locator(`main a[href="${pathname}"]`).first(), pathname).toBeVisible();
  }
});
