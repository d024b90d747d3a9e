/** The player on other websites, the page for subscribers, and the way from a finding to its minute. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'playwright/test';
import { anEpisode, enforceStrictPolicy, isPaused, playButton, startListening, timeOf } from './listening.ts';
import { pagesOf, siteOf } from './site-pages.ts';

test.beforeEach(async ({ page }) => enforceStrictPolicy(page));

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

test('another website finds the player through oEmbed, and shows it in a frame', async ({ page, request, baseURL }, info) => {
  const { pathname } = anEpisode(info);
  await page.goto(pathname);
  const found = new URL((await page.locator('link[type="application/json+oembed"]').getAttribute('href'))!).pathname;
  const embed = (await (await request.get(found)).json()) as { type: string; html: string; width: number; height: number };
  expect(embed.type).toBe('rich');
  const frame = embed.html.replaceAll(/https?:\/\/[^/"]+/g, baseURL!);
  await page.route('**/elsewhere', (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Elsewhere</title>${frame}` }));
  await page.goto('/elsewhere');
  const player = page.frameLocator('iframe');
  await player.getByRole('button', { name: 'Spill av' }).click();
  const audio = player.locator('audio');
  await expect.poll(() => audio.evaluate((element: HTMLAudioElement) => element.currentTime)).toBeGreaterThan(0.3);
  const overflow = await player.locator('body').evaluate((body) => [body.ownerDocument.documentElement.scrollHeight, innerHeight, body.ownerDocument.documentElement.scrollWidth, innerWidth]);
  expect(overflow[0]).toBeLessThanOrEqual(overflow[1]!);
  expect(overflow[2]).toBeLessThanOrEqual(overflow[3]!);
  await expect(player.getByRole('heading', { level: 1 }).getByRole('link')).toHaveAttribute('target', '_top');
});

test('the player page is not for search engines, and names the episode’s page as the real one', async ({ page }, info) => {
  const { pathname } = anEpisode(info);
  await page.goto(`${pathname}spiller/`);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`${pathname}$`));
});

test('the page for subscribers gives apps the feed that is there, and its address to copy', async ({ page, request }) => {
  await page.goto('/podkast/');
  await page.locator('main').getByRole('link', { name: 'Abonner' }).click();
  await expect(page).toHaveURL(/\/podkast\/abonner\/$/);
  const feed = await page.getByRole('textbox').first().inputValue();
  expect((await request.get(new URL(feed).pathname)).status()).toBe(200);
  const links = await page.locator('.app-links a').evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
  expect(links.length).toBeGreaterThan(3);
  const bare = feed.replace(/^https?:\/\//, '');
  for (const link of links) expect(decodeURIComponent(link)).toContain(bare);
  await expect(page.getByRole('img', { name: /QR-kode/ })).toBeVisible();
  for (const [file, start] of [['/podkast/kalender.ics', 'BEGIN:VCALENDAR'], ['/en/podcast/calendar.ics', 'BEGIN:VCALENDAR'], ['/podkast/podcast.opml', '<?xml']]) {
    expect((await (await request.get(file!)).text()).startsWith(start!), file).toBe(true);
  }
});

test('a finding leads to the minute it is spoken of, the chapter leads back to the finding', async ({ page }, info) => {
  const finding = pagesOf(siteOf(info)).find(({ kind, html }) => kind === 'funn/*' && /href="\/podkast\/[^"]+#t=\d/.test(html));
  expect(finding, 'a finding that the podcast speaks of').toBeDefined();
  await page.goto(finding!.pathname);
  const link = page.locator('main a[href^="/podkast/"][href*="#t="]').first();
  const start = Number(/#t=([\d.]+)/.exec((await link.getAttribute('href'))!)![1]);
  await link.click();
  await expect(playButton(page)).toHaveAccessibleName(/^Spill av/);
  await playButton(page).click();
  await expect.poll(() => timeOf(page)).toBeGreaterThanOrEqual(start);
  expect(await isPaused(page)).toBe(false);
  await expect(page.locator(`main a[href="${finding!.pathname}"]`).first()).toBeAttached();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a player that is on, with its box open, in ${colorScheme}`, async ({ page }, info) => {
    await page.emulateMedia({ colorScheme });
    const { pathname } = anEpisode(info);
    const faults: string[] = [];
    const look = async (where: string): Promise<void> => {
      // The policy forbids injected scripts; axe is put in by the browser's own console.
      const results = await page.evaluate<AxeResults>(`(async () => { ${axeSource}; return axe.run(document, { resultTypes: ['violations'] }); })()`);
      faults.push(...results.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${where}: ${id}: ${node.html.slice(0, 120)}`)));
    };
    await page.goto(pathname);
    await startListening(page);
    await page.locator('episode-player [data-part=extra] > summary').click();
    await page.locator('episode-player [data-part=keys] > summary').click();
    await look('player');
    await page.locator('[data-do=cite]').click();
    await look('box');
    await page.keyboard.press('Escape');
    await playButton(page).click();
    await page.evaluate(() => scrollTo({ top: 2000, behavior: 'instant' }));
    await expect(page.locator('.dock')).toBeVisible();
    await look('bar');
    await page.goto(`${pathname}spiller/`);
    await look('frame');
    await page.goto('/podkast/abonner/');
    await look('subscribe');
    expect(faults).toEqual([]);
  });
}
