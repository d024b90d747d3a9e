/** Listening goes on while the reader browses, and browsing is as it always was. */

import { expect, test, type Page } from 'playwright/test';
import { anEpisode, enforceStrictPolicy, isPaused, playButton, startListening, timeOf } from './listening.ts';

test.beforeEach(async ({ page }) => enforceStrictPolicy(page));

/** Follows a link of the page without scrolling to it first, as a reader who sees it does. */
async function follow(page: Page, pathname: string): Promise<void> {
  // The address is the new page's at once; the words follow when they are fetched.
  await page.locator(`a[href="${pathname}"]`).first().evaluate((link: HTMLAnchorElement) => {
    document.querySelector('main')!.classList.add('is-old');
    link.click();
  });
  await expect(page.locator('main.is-old')).toHaveCount(0);
  await expect.poll(() => new URL(page.url()).pathname).toBe(pathname);
  await expect(page.locator('main h1')).toBeVisible();
}

/**
 * Compares, within the page, the sound's clock with the wall's: `lost` is the most the sound ever fell behind, in milliseconds.
 * A page that was loaded anew would have forgotten it.
 */
async function watchSound(page: Page): Promise<void> {
  await page.evaluate(() => {
    const audio = document.querySelector('audio')!;
    const behind = () => performance.now() - audio.currentTime * 1000;
    const watch = { lost: 0, least: behind() };
    Object.assign(window, { watch });
    setInterval(() => {
      watch.least = Math.min(watch.least, behind());
      watch.lost = Math.max(watch.lost, behind() - watch.least);
    }, 20);
  });
}

for (const move of ['moved at once', 'taken out and put in, as in browsers without moveBefore']) test(`play, follow links, go back and on: the sound, ${move}, goes on without a gap of half a second`, async ({ page }, info) => {
  if (!move.endsWith('once')) await page.addInitScript(() => { Reflect.deleteProperty(Element.prototype, 'moveBefore'); });
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  page.on('pageerror', (error) => complaints.push(error.message));
  const { pathname } = anEpisode(info);
  await page.goto(pathname);
  await startListening(page);
  await watchSound(page);
  const start = await timeOf(page);

  await follow(page, '/funn/');
  await expect(page).toHaveTitle(/^Funn/);
  await expect(page.locator('main episode-player')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Spiller nå' })).toBeVisible();
  await expect(page.locator('audio')).toHaveCount(1);
  await page.waitForTimeout(600);
  await follow(page, '/folk/');
  await page.waitForTimeout(600);
  await page.goBack();
  await expect(page).toHaveTitle(/^Funn/);
  await page.goForward();
  await expect(page).toHaveTitle(/^Folk/);
  await follow(page, '/en/people/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/en\/people\/$/);
  await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
  await expect(page.locator('.dock')).toHaveAttribute('lang', 'nb');

  expect(await isPaused(page)).toBe(false);
  expect(await timeOf(page)).toBeGreaterThan(start + 1.2);
  const lost = await page.evaluate(() => (window as unknown as { watch: { lost: number } }).watch.lost);
  info.annotations.push({ type: 'sound lost, ms', description: String(Math.round(lost)) });
  expect(lost).toBeLessThan(500);
  expect(complaints).toEqual([]);
});

test('back on the episode’s own page, its player shows the sound that is on', async ({ page }, info) => {
  const { pathname } = anEpisode(info);
  await page.goto(pathname);
  await startListening(page);
  await follow(page, '/funn/');
  await page.locator('.dock a').click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(pathname);
  await expect(playButton(page)).toHaveAccessibleName('Pause');
  await expect(page.locator('.dock')).toBeHidden();
  await expect(page.locator('audio')).toHaveCount(1);
  await playButton(page).click();
  expect(await isPaused(page)).toBe(true);
});

test('a new page begins at its top with nothing in focus, and going back finds the old place', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  // In one step, so that the page does not scroll along with the voice in between.
  await page.evaluate(() => {
    scrollTo({ top: 500, behavior: 'instant' });
    document.querySelector<HTMLAnchorElement>('a[href="/funn/"]')!.click();
  });
  await expect(page).toHaveTitle(/^Funn/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveClass(/skip/);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(500);
});

test('the bar that follows can be used with the keyboard, and closed', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  await follow(page, '/funn/');
  const dock = page.getByRole('region', { name: 'Spiller nå' });
  await expect(dock.getByRole('status')).toContainText('Funn');
  await dock.getByRole('button', { name: 'Pause' }).focus();
  await page.keyboard.press('k');
  await expect.poll(() => isPaused(page)).toBe(true);
  await page.keyboard.press('l');
  await dock.getByRole('button', { name: 'Stopp' }).click();
  await expect(dock).toHaveCount(0);
  await expect(page.locator('audio')).toHaveCount(0);
  // With nothing to carry along, a link is a link again.
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await follow(page, '/folk/');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
});

test('the scripts of a new page run, each time it is shown', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  for (let round = 0; round < 2; round += 1) {
    await follow(page, '/sok/');
    await page.locator('main input[type=search]').first().fill('arbeid');
    await page.keyboard.press('Enter');
    await expect(page.locator('main .results a[href]').first()).toBeVisible();
    await follow(page, '/folk/');
  }
  expect(await isPaused(page)).toBe(false);
});

test('a page that is on its way out cannot hold up the next one', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  await page.route((url) => url.pathname === '/funn/', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.fallback();
  });
  await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('a[href="/funn/"]')!.click();
    setTimeout(() => history.replaceState(null, '', '?late'), 100);
  });
  await expect(page).toHaveTitle(/^Funn/);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/funn/');
});

test('a page that cannot be fetched is asked for as always', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  let asked = 0;
  await page.route((url) => url.pathname === '/funn/', async (route) => {
    asked += 1;
    if (route.request().resourceType() === 'document') await route.fallback();
    else await route.abort();
  });
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await page.locator('a[href="/funn/"]').first().evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveTitle(/^Funn/);
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
  expect(asked).toBe(2);
});

test('files, other sites and new windows are left to the browser', async ({ page, context }, info) => {
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('a[href="/funn/"]').first().evaluate((link: HTMLAnchorElement) => { link.target = '_blank'; link.click(); }),
  ]);
  await expect(opened).toHaveTitle(/^Funn/);
  expect(await isPaused(page)).toBe(false);
  await page.evaluate(() => { location.href = '/podkast/feed.xml'; });
  await expect.poll(() => page.url()).toContain('feed.xml');
});

test('while nothing is played, links are the browser’s own', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await follow(page, '/funn/');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(false);
});

test('two episodes are never heard at once', async ({ page }, info) => {
  await page.goto('/');
  test.skip(await page.locator('main episode-player').count() === 0, 'The front page shows no episode.');
  await startListening(page);
  const home = await page.locator('main episode-player').getAttribute('data-episode');
  const other = (await import('./listening.ts')).episodePages(info).find(({ html }) => !html.includes(JSON.parse(home!).guid));
  test.skip(other === undefined, 'The site has one episode.');
  await follow(page, '/podkast/');
  await follow(page, other!.pathname);
  await expect(page.locator('audio')).toHaveCount(2);
  await playButton(page).click();
  await expect.poll(() => page.locator('audio').evaluateAll((all) => all.filter((audio) => !(audio as HTMLAudioElement).paused).length)).toBe(1);
  await expect(playButton(page)).toHaveAccessibleName('Pause');
});
