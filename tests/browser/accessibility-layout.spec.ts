/** Nothing is lost at 400 % zoom, with text twice as large, or with the text spacing of WCAG 1.4.12; targets are large; focus is seen. */

import { expect, test, type Page } from 'playwright/test';
import { notFoundAddresses, pagesOf, samplePages, siteOf } from './site-pages.ts';

test.use({ bypassCSP: true });

/** https://www.w3.org/TR/WCAG22/#text-spacing */
const TEXT_SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }';

/** What is wider than the window, and text that its box cuts off. */
const LOST = `(() => {
  const lost = [];
  if (document.documentElement.scrollWidth > innerWidth) {
    for (const element of document.querySelectorAll('body *')) {
      if (element.getBoundingClientRect().right > innerWidth + 1 && getComputedStyle(element).position !== 'absolute') lost.push('wide: ' + element.outerHTML.slice(0, 90));
    }
  }
  for (const element of document.querySelectorAll('h1, h2, h3, p, li, a, button, dt, dd, summary, th, td, label')) {
    const style = getComputedStyle(element);
    if (!/hidden|clip/.test(style.overflow) || element.closest('.hidden-visually, .skip')) continue;
    if (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1) lost.push('cut: ' + element.outerHTML.slice(0, 90));
  }
  return lost.slice(0, 5);
})()`;

/** Links and buttons that stand alone and are smaller than 44 px in height, counting what answers a click beside them. Links in running text are exempt. */
const SMALL_TARGETS = `[...document.querySelectorAll('a[href], button, summary, input, select')].flatMap((element) => {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }) || element.closest('.hidden-visually, .skip, [hidden], dialog:not([open])')) return [];
  if (element.closest('svg')) return [];
  const box = element.getBoundingClientRect();
  const parent = element.parentElement;
  const isInline = getComputedStyle(element).display === 'inline' && parent.textContent.trim().length > element.textContent.trim().length;
  if (isInline || box.width === 0) return [];
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const seen = element.getBoundingClientRect();
  const x = seen.left + Math.min(seen.width / 2, 20);
  const middle = seen.top + seen.height / 2;
  const answers = (y) => { const hit = document.elementFromPoint(x, y); return hit !== null && (element.contains(hit) || hit.closest('a, button, label, summary') === element || (hit.closest('label') && hit.closest('label').contains(element))); };
  return seen.height >= 43.5 || (answers(middle - 21) && answers(middle + 21)) ? [] : [Math.round(seen.height) + ' px: ' + element.outerHTML.slice(0, 110)];
})`;

async function sampled(page: Page, info: Parameters<typeof siteOf>[0], look: (pathname: string) => Promise<void>): Promise<void> {
  const pages = [...samplePages(pagesOf(siteOf(info)), 1), ...notFoundAddresses()];
  expect(pages.length).toBeGreaterThan(5);
  for (const { pathname } of pages) {
    await page.goto(pathname);
    await look(pathname);
  }
}

for (const width of [320, 768, 1280]) {
  test(`with the text spacing of WCAG nothing is lost at ${width} px`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await sampled(page, info, async (pathname) => {
      await page.addStyleTag({ content: TEXT_SPACING });
      expect.soft(await page.evaluate<string[]>(LOST), pathname).toEqual([]);
    });
  });
}

for (const [words, width, size] of [['at 400 % zoom', 320, 100], ['with text twice as large on a desk', 1280, 200], ['with text twice as large on a tablet', 768, 200]] as const) {
  test(`nothing is lost ${words}`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 256 * (size / 100) });
    await sampled(page, info, async (pathname) => {
      await page.addStyleTag({ content: `html { font-size: ${size}% !important; }` });
      expect.soft(await page.evaluate<string[]>(LOST), pathname).toEqual([]);
    });
  });
}

for (const width of [320, 1280]) {
  test(`what is pressed is at least 44 px high at ${width} px`, async ({ page }, info) => {
    await page.setViewportSize({ width, height: 900 });
    await sampled(page, info, async (pathname) => {
      expect.soft(await page.evaluate<string[]>(SMALL_TARGETS), pathname).toEqual([]);
    });
  });
}

test('whatever the keyboard reaches is seen and not covered', async ({ page }, info) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await sampled(page, info, async (pathname) => {
    for (let stop = 0; stop < 40; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate<string | undefined>(`(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return undefined;
        const box = element.getBoundingClientRect();
        if (box.bottom < 1 || box.top > innerHeight - 1) return 'out of sight: ' + element.outerHTML.slice(0, 110);
        const style = getComputedStyle(element);
        const inSvg = element.closest('svg') !== null;
        if (!inSvg && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) return 'no outline: ' + element.outerHTML.slice(0, 110);
        const top = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), Math.min(innerHeight - 1, Math.max(0, box.top + box.height / 2)));
        const covers = top !== null && !element.contains(top) && !top.contains(element) && getComputedStyle(top.closest('[class]') ?? top).position === 'fixed';
        return covers ? 'covered: ' + element.outerHTML.slice(0, 110) : undefined;
      })()`);
      expect.soft(fault, pathname).toBeUndefined();
    }
  });
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
  const audio = page.locator('main audio').first();
  if ((await audio.count()) === 0) return;
  const play = page.locator('main [data-do=play]').first();
  await expect((await play.count()) > 0 && (await play.isVisible()) ? play : audio).toBeInViewport({ ratio: 1 });
});
