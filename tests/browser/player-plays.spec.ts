/** The player: it takes over from the browser's own, goes where it is told, and remembers where the listener was. */

import { expect, test } from 'playwright/test';
import { anEpisode, enforceStrictPolicy, isPaused, playButton, startListening, timeOf } from './listening.ts';

test.beforeEach(async ({ page }) => enforceStrictPolicy(page));

test('the play button says what it will do, and the status says nothing while the sound runs', async ({ page }, info) => {
  const complaints: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') complaints.push(message.text()); });
  await page.goto(anEpisode(info).pathname);
  await expect(page.locator('episode-player audio')).toBeHidden();
  await expect(playButton(page)).toHaveAccessibleName('Spill av');
  await startListening(page);
  await expect(playButton(page)).toHaveAccessibleName('Pause');
  await page.evaluate(`window.said = []; new MutationObserver(() => said.push(1)).observe(document.querySelector('episode-player [data-part=status]'), { childList: true, characterData: true, subtree: true })`);
  await page.waitForTimeout(1500);
  expect(await page.evaluate('said.length')).toBe(0);
  await playButton(page).click();
  expect(await isPaused(page)).toBe(true);
  expect(complaints).toEqual([]);
});

test('the keys work while focus is in the player, and nowhere else', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await page.keyboard.press('k');
  expect(await isPaused(page)).toBe(true);
  await playButton(page).focus();
  await page.keyboard.press('k');
  await expect.poll(() => isPaused(page)).toBe(false);
  await expect.poll(() => timeOf(page)).toBeGreaterThan(0.2);
  await page.keyboard.press('m');
  expect(await page.locator('audio').first().evaluate((audio: HTMLAudioElement) => audio.muted)).toBe(true);
  const before = await timeOf(page);
  await page.keyboard.press('.');
  await expect(page.locator('episode-player [data-part=status]')).toContainText('1,25');
  await page.keyboard.press('n');
  expect(await timeOf(page)).toBeGreaterThan(before + 1);
  await page.keyboard.press('k');
  const kept = await timeOf(page);
  await page.keyboard.press('Control+j');
  expect(await timeOf(page)).toBe(kept);
  await page.keyboard.press('j');
  expect(await timeOf(page)).toBeCloseTo(Math.max(0, kept - 15), 0);
  await page.keyboard.press('h');
  await expect(page.locator('episode-player [data-part=keys]')).toBeVisible();
});

test('the seek bar moves five seconds with the arrows, and says its place in words', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  const bar = page.getByRole('slider', { name: 'Sted i episoden' });
  await bar.focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar).toHaveAttribute('aria-valuetext', /^5 sekunder av /);
  await page.keyboard.press('ArrowLeft');
  await expect(bar).toHaveAttribute('aria-valuetext', /^0 sekunder av /);
  await startListening(page);
  await bar.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => timeOf(page)).toBeGreaterThan(5);
});

for (const [address, start] of [['#t=4', '0:04'], ['#t=4.5', '0:04'], ['#t=0:06', '0:06'], ['#t=00:00:05', '0:05'], ['#t=npt:3', '0:03'], ['?t=5', '0:05'], ['?t=3#t=6', '0:06'], ['#t=4,2', '0:04']] as const) {
  test(`an address with ${address} is ready at ${start} and does not start by itself`, async ({ page }, info) => {
    await page.goto(`${anEpisode(info).pathname}${address}`);
    await expect(playButton(page)).toHaveAccessibleName(`Spill av fra ${start}`);
    expect(await isPaused(page)).toBe(true);
    await playButton(page).click();
    const [minutes, seconds] = start.split(':').map(Number) as [number, number];
    await expect.poll(() => timeOf(page)).toBeGreaterThan(minutes * 60 + seconds);
    expect(await timeOf(page)).toBeLessThan(minutes * 60 + seconds + 4);
  });
}

for (const address of ['#t=-5', '#t=abc', '#t=99999', '#t=1:99', '?t=', '#t']) {
  test(`an address with ${address} starts from the beginning`, async ({ page }, info) => {
    await page.goto(`${anEpisode(info).pathname}${address}`);
    await expect(playButton(page)).toHaveAccessibleName('Spill av');
  });
}

test('an address with an end plays the clip and pauses there once', async ({ page }, info) => {
  await page.goto(`${anEpisode(info).pathname}#t=2,4`);
  await playButton(page).click();
  await expect.poll(() => timeOf(page)).toBeGreaterThan(3.5);
  await expect.poll(() => isPaused(page)).toBe(true);
  expect(await timeOf(page)).toBeLessThan(4.6);
  await playButton(page).click();
  await expect.poll(() => timeOf(page)).toBeGreaterThan(4.8);
});

test('an address with a passage leads there in the text, and is ready there in the sound', async ({ page }, info) => {
  const { pathname, html } = anEpisode(info);
  const ids = [...html.matchAll(/id="(t-\d+)"/g)].map((match) => match[1]!);
  const id = ids.at(-1)!;
  await page.goto(`${pathname}#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(page.locator(`#${id}`)).toHaveAttribute('aria-current', 'true');
  await page.goto(`${pathname}#${ids[0]}`);
  await expect(page.locator('.passage[aria-current]')).toHaveAttribute('id', ids[0]!);
});

test('a chapter link plays the chapter here, and a changed address moves the place', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  const link = page.locator('.chapters a[href*="#t="]').nth(1);
  const start = Number((await link.getAttribute('href'))!.split('#t=')[1]);
  await link.click();
  await expect.poll(() => timeOf(page)).toBeGreaterThan(start);
  expect(new URL(page.url()).pathname).toBe(anEpisode(info).pathname);
  await page.evaluate('location.hash = "t=1"');
  await expect.poll(() => timeOf(page)).toBeLessThan(start);
});

test('a chapter link that is followed before the player has come waits for it', async ({ page }, info) => {
  let send = (): void => {};
  const clicked = new Promise<void>((resolve) => { send = resolve; });
  await page.route(/\/start-player[.\w-]*\.js$/, async (route) => {
    await clicked;
    await route.continue();
  });
  await page.goto(anEpisode(info).pathname);
  const link = page.locator('.chapters a[href*="#t="]').nth(1);
  const start = Number((await link.getAttribute('href'))!.split('#t=')[1]);
  await link.click();
  send();
  await expect.poll(() => timeOf(page)).toBeGreaterThan(start);
  expect(new URL(page.url()).pathname).toBe(anEpisode(info).pathname);
});

test('where the listener left is kept on this device, with the speed; only once play was pressed', async ({ page }, info) => {
  const { pathname } = anEpisode(info);
  await page.goto(pathname);
  expect(await page.evaluate('localStorage.length')).toBe(0);
  await startListening(page);
  await page.locator('episode-player [data-do=forward]').focus();
  await page.keyboard.press('.');
  await page.evaluate('document.querySelector("audio").currentTime = 7');
  await playButton(page).click();
  await page.reload();
  await expect(playButton(page)).toHaveAccessibleName(/^Spill av fra 0:0[78]$/);
  expect(await page.locator('audio').first().evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(1.25);
  await page.goto(`${pathname}?a#t=3`);
  await expect(playButton(page)).toHaveAccessibleName('Spill av fra 0:03');
});

test('an episode heard to its end begins from the start the next time', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  await page.evaluate('(() => { const audio = document.querySelector("audio"); audio.currentTime = audio.duration - 1; })()');
  await expect.poll(() => page.locator('audio').first().evaluate((audio: HTMLAudioElement) => audio.ended)).toBe(true);
  await page.reload();
  await expect(playButton(page)).toHaveAccessibleName('Spill av');
});

test('a browser that keeps nothing plays all the same', async ({ page }, info) => {
  await page.addInitScript(`for (const name of ['getItem', 'setItem', 'removeItem']) Storage.prototype[name] = () => { throw new DOMException('no', 'SecurityError'); };`);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  await expect.poll(() => timeOf(page)).toBeGreaterThan(1.2);
  expect(faults).toEqual([]);
});

test('sound that cannot be fetched is said so, beside the file', async ({ page }, info) => {
  await page.route(/\.mp3$/, (route) => route.abort());
  await page.goto(anEpisode(info).pathname);
  await playButton(page).click();
  await expect(page.locator('episode-player [data-part=status]')).toContainText('Du kan laste ned fila');
  await expect(page.locator('episode-player a[download]')).toBeVisible();
  await page.unroute(/\.mp3$/);
  await startListening(page);
});

test('the sleep timer stops the sound and says so', async ({ page }, info) => {
  await page.clock.install();
  await page.goto(anEpisode(info).pathname);
  await page.locator('episode-player [data-part=extra] > summary').click();
  await page.locator('select[name=sleep]').selectOption('5');
  await playButton(page).click();
  await expect.poll(() => isPaused(page)).toBe(false);
  await page.clock.fastForward('05:01');
  await expect.poll(() => isPaused(page)).toBe(true);
  await expect(page.locator('episode-player [data-part=status]')).toContainText('stoppet');
});

test('the system is told what is played, with its chapter', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  const told = await page.evaluate<{ title: string; artist: string; album: string; artwork: number }>(
    '({ title: navigator.mediaSession.metadata.title, artist: navigator.mediaSession.metadata.artist, album: navigator.mediaSession.metadata.album, artwork: navigator.mediaSession.metadata.artwork.length })',
  );
  expect(told.title).toBe(await page.locator('h1').innerText());
  expect(told.artist).not.toBe('');
  expect(told.album).toBe(await page.locator('episode-player [data-part=chapter]').innerText());
  expect(told.artwork).toBe(1);
});

test('without scripts there is the browser’s own player, and every chapter and passage is a link into the file', async ({ browser, baseURL }, info) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(anEpisode(info).pathname);
  await expect(page.locator('episode-player audio[controls]')).toBeVisible();
  await expect(page.locator('episode-player [data-do=play]')).toBeHidden();
  expect(await page.locator('.chapters a[href*=".mp3#t="]').count()).toBeGreaterThan(1);
  expect(await page.locator('.passage a[href*=".mp3#t="]').count()).toBe(await page.locator('.passage').count());
  await context.close();
});

test('should the script not come, the browser’s own player shows itself', async ({ page }, info) => {
  await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
  await page.goto(anEpisode(info).pathname);
  await expect(page.locator('episode-player audio')).toBeVisible({ timeout: 5000 });
});
