/** What a browser really asks for and shows on a first visit; tests/site/budgets.test.ts holds every page to its budget. */

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { blockingBytes, FIRST_ANSWER, firstAnswerOf, readFirstLoad } from '../site/first-load.ts';
import { pagesOf, siteOf } from './site-pages.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** The fullest page of each kind, in one language of each pair: both are made by the same component. */
function oneOfEachKind(info: Parameters<typeof siteOf>[0]): string[] {
  const kinds = new Map(pagesOf(siteOf(info)).toReversed().map(({ kind, pathname }) => [kind, pathname]));
  return [...kinds.values()].filter((pathname, index) => pathname.startsWith('/en/') === (index % 2 === 0));
}

function fileOf(pathname: string): string {
  return `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
}

/** How far things have moved since the page began. https://web.dev/articles/cls */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => new Promise<number>((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      resolve(list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0));
    }).observe({ type: 'layout-shift', buffered: true });
    // Without a shift nothing is ever reported.
    requestAnimationFrame(() => setTimeout(() => resolve(0), 50));
  }));
}

test('a page asks for what was reckoned and no more, and nothing moves when the font comes', async ({ page }, info) => {
  await page.setViewportSize(PHONE);
  const { folder } = siteOf(info);
  let asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  // The font comes after the words are shown, as on a slow line.
  await page.route('**/*.woff2', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0).catch(() => undefined);
    await route.continue().catch(() => undefined);
  });
  for (const pathname of oneOfEachKind(info)) {
    asked = [];
    await page.goto(pathname, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const reckoned = [...readFirstLoad(folder, fileOf(pathname)).requests.keys()].map((file) => (file === fileOf(pathname) ? pathname : `/${file}`));
    // The page of an episode is there for its player, which comes once the words are shown.
    const later = (await page.locator('episode-player:not([data-compact])').count()) > 0 ? /^\/assets\/(start-player|trusted-types)[.\w-]*\.js$/ : /^$/;
    expect.soft(asked.filter((one) => !reckoned.includes(one) && one !== '/speculation-rules.json' && !later.test(one)), pathname).toEqual([]);
    expect.soft(asked.filter((one) => /^\/(pagefind|search|audio)\/|\.mp3$/.test(one)), pathname).toEqual([]);
    expect.soft(await layoutShift(page), pathname).toBeLessThanOrEqual(0.02);
  }
});

for (const viewport of [PHONE, DESK]) {
  test(`the first answer of a long page draws its first screen, ${viewport.width} wide`, async ({ page, baseURL }, info) => {
    await page.setViewportSize(viewport);
    const { folder } = siteOf(info);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll(path.sep, '/')).filter((file) => /(^|\/)index\.html$/.test(file) && !file.startsWith('pagefind/'));
    const long = files.map((file) => readFirstLoad(folder, file)).filter((load) => blockingBytes(folder, load) > FIRST_ANSWER);
    // What scripts do comes later, and so may the font; the words stand before.
    await page.route(/\.(js|woff2)$/, (route) => route.abort());
    for (const load of long) {
      const address = `${baseURL ?? ''}/${load.file.replace(/index\.html$/, '')}`;
      const look = async (): Promise<Buffer> => {
        await page.goto(address, { waitUntil: 'load' });
        // The browser's own player comes two seconds later, and its signs later still.
        await page.evaluate(() => { for (const player of document.querySelectorAll('.own-player')) player.remove(); });
        return page.screenshot({ animations: 'disabled' });
      };
      const whole = await look();
      await page.route(address, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: firstAnswerOf(folder, load) }));
      const begun = await look();
      await page.unroute(address);
      expect.soft(begun.equals(whole), load.file).toBe(true);
    }
  });
}

test('the next page is fetched when the reader points at its link, not before, and never while data is saved', async ({ page, context }) => {
  const fetched: string[] = [];
  // Such requests belong to no page as far as routes know; the browser's own record has them.
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Preload.enable');
  session.on('Network.requestWillBeSent', ({ request, type }) => { if (type === 'Prefetch' || 'Sec-Purpose' in request.headers) fetched.push(new URL(request.url).pathname); });
  session.on('Preload.prefetchStatusUpdated', ({ key, status }) => { if (/Running|Ready|Success/.test(status)) fetched.push(new URL(key.url).pathname); });

  await page.goto('/', { waitUntil: 'networkidle' });
  const link = page.locator('footer a[href="/personvern/"]');
  await link.scrollIntoViewIfNeeded();
  expect(fetched).toEqual([]);
  await link.hover();
  await expect.poll(() => fetched).toContain('/personvern/');

  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto('/om/', { waitUntil: 'networkidle' });
  await page.locator('footer a[href="/tilgjengelighet/"]').hover();
  // As long as the first took, and more: nothing tells of what does not come.
  await page.waitForTimeout(1000);
  // Word of the first may come as late as this.
  expect(fetched.filter((address) => address !== '/personvern/')).toEqual([]);
});
