/** The language switch leads to the same page in the other language, and back again. */

import { expect, test } from 'playwright/test';
import { pagesOf, samplePages, siteOf } from './site-pages.ts';

test('the switch leads to the same page in English and back', async ({ page }, info) => {
  const pages = samplePages(pagesOf(siteOf(info)), 1).filter(({ locale }) => locale === 'nb');
  expect(pages.length).toBeGreaterThan(5);
  for (const { pathname } of pages) {
    await page.goto(pathname);
    await page.locator('header a[hreflang=en]').click();
    await expect(page.locator('html'), pathname).toHaveAttribute('lang', 'en');
    await expect(page.locator('h1'), pathname).toBeVisible();
    expect(new URL(page.url()).pathname).toMatch(/^\/en\//);
    await page.locator('header a[hreflang=nb]').click();
    await expect(page.locator('html'), pathname).toHaveAttribute('lang', 'nb');
    expect(new URL(page.url()).pathname).toBe(pathname);
  }
});
