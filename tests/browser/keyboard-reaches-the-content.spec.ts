/** A reader with only a keyboard gets past the menu at once, and sees where they are. */

import { expect, test } from 'playwright/test';
import { pagesOf, samplePages, siteOf } from './site-pages.ts';

test('the first stop of the keyboard leads past the menu into the content', async ({ page }, info) => {
  const pages = samplePages(pagesOf(siteOf(info)), 1);
  for (const { pathname } of pages.filter(({ locale, kind }) => locale === 'nb' || kind === '')) {
    await page.goto(pathname);
    await page.keyboard.press('Tab');
    const first = page.locator(':focus');
    await expect.soft(first, pathname).toHaveAttribute('href', /^#./);
    await expect.soft(first, pathname).toBeInViewport();
    await page.keyboard.press('Enter');
    const isInMain = await page.evaluate('document.activeElement.closest("main") !== null');
    expect.soft(isInMain, `${pathname}: focus is in the content`).toBe(true);
  }
});

test('whatever has focus on the front page can be seen to have it', async ({ page }) => {
  await page.goto('/');
  const count = Math.min(15, await page.locator('a[href], button, input').count());
  for (let stop = 0; stop < count; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      '(() => { const style = getComputedStyle(document.activeElement); return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== "none"; })()',
    );
    expect.soft(outline, await page.locator(':focus').evaluate((element) => element.outerHTML.slice(0, 120))).toBe(true);
  }
});
