/** An episode's sound plays in the page's own player and can be fetched as a file. */

import { expect, test } from 'playwright/test';
import { pagesOf, siteOf } from './site-pages.ts';

test('the sound of every episode page starts, moves on, and can be moved in', async ({ page, request }, info) => {
  const episodes = pagesOf(siteOf(info)).filter(({ kind, html }) => /^(podkast|podcast)\/\*$/.test(kind) && html.includes('<audio'));
  expect(episodes.length).toBeGreaterThan(0);
  for (const { pathname } of episodes.slice(0, 6)) {
    await page.goto(pathname);
    const player = page.locator('main audio').first();
    await expect(player, pathname).toBeAttached();
    await player.evaluate(async (audio: HTMLAudioElement) => {
      audio.muted = true;
      await audio.play();
    });
    const currentTime = (): Promise<number> => player.evaluate((audio: HTMLAudioElement) => audio.currentTime);
    await expect.poll(currentTime, { message: pathname }).toBeGreaterThan(0.3);
    const duration = await player.evaluate((audio: HTMLAudioElement) => audio.duration);
    await player.evaluate((audio: HTMLAudioElement, time) => { audio.currentTime = time; }, duration / 2);
    await expect.poll(currentTime, { message: `${pathname} after a jump` }).toBeGreaterThanOrEqual(duration / 2);
    const source = await player.evaluate((audio: HTMLAudioElement) => audio.currentSrc);
    const part = await request.get(source, { headers: { range: 'bytes=0-99' } });
    expect([part.status(), part.headers()['content-type'], (await part.body()).length]).toEqual([206, 'audio/mpeg', 100]);
  }
});
