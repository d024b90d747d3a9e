/** The transcript follows the voice, lets itself be searched and clicked, and does so in a very long one as well. */

import { expect, test, type Page } from 'playwright/test';
import { anEpisode, enforceStrictPolicy, isPaused, playButton, startListening, timeOf } from './listening.ts';

test.beforeEach(async ({ page }) => enforceStrictPolicy(page));

const heard = (page: Page) => page.locator('.transcript .is-heard');

test('the words that are heard are marked, and their passage is the current one', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await expect(heard(page)).toHaveCount(0);
  await startListening(page);
  await expect(heard(page)).toHaveCount(1);
  await expect(page.locator('.passage[aria-current=true]')).toHaveCount(1);
  const cue = page.locator('.transcript [data-t]').nth(1);
  const start = Number(await cue.getAttribute('data-t'));
  await page.evaluate((at) => { document.querySelector('audio')!.currentTime = at; }, start + 0.2);
  await expect(cue).toHaveClass(/is-heard/);
  await expect(heard(page)).toHaveCount(1);
  await expect(page.locator('[aria-live], [role=status]').filter({ has: page.locator('[data-t]') })).toHaveCount(0);
});

test('a click on words plays them; marking them does not', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  // The first words of a passage: others may begin in the middle of a line.
  const cue = page.locator('.passage').nth(1).locator('[data-t]').first();
  const start = Number(await cue.getAttribute('data-t'));
  const box = (await cue.boundingBox())!;
  await cue.scrollIntoViewIfNeeded();
  const seen = (await cue.boundingBox())!;
  await page.mouse.move(seen.x + 2, seen.y + 8);
  await page.mouse.down();
  await page.mouse.move(seen.x + Math.min(90, box.width / 2), seen.y + 8, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()!.toString())).not.toBe('');
  expect(await isPaused(page)).toBe(true);
  await page.evaluate(() => getSelection()!.removeAllRanges());
  await cue.click({ position: { x: 4, y: 8 } });
  await expect.poll(() => isPaused(page)).toBe(false);
  await expect.poll(() => timeOf(page)).toBeGreaterThanOrEqual(start);
  expect(await timeOf(page)).toBeLessThan(start + 3);
});

test('the page scrolls along with the voice, stops when the reader scrolls, and goes on when asked', async ({ page }, info) => {
  await page.setViewportSize({ width: 700, height: 500 });
  await page.goto(anEpisode(info).pathname);
  const passages = page.locator('.passage');
  test.skip(await passages.count() < 10, 'The transcript has no need to scroll.');
  const [early, later] = [passages.nth(1), passages.last()];
  const follow = page.getByRole('button', { name: 'Følg stemmen' });
  await early.locator('a').click();
  await expect.poll(() => isPaused(page)).toBe(false);
  const goTo = async (passage: typeof early) => {
    const start = Number(await passage.locator('[data-t]').first().getAttribute('data-t'));
    await page.evaluate((at) => { document.querySelector('audio')!.currentTime = at; }, start + 0.1);
    await expect(passage).toHaveAttribute('aria-current', 'true');
  };
  await goTo(later);
  await expect(later).toBeInViewport();
  await page.mouse.move(350, 250);
  await page.mouse.wheel(0, -200);
  await expect(follow).toHaveAttribute('aria-pressed', 'false');
  await goTo(early);
  await page.waitForTimeout(600);
  await expect(early).not.toBeInViewport();
  await follow.click();
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await expect(early).toBeInViewport();
});

test('words are found in the transcript, one hit after the other', async ({ page }, info) => {
  const { pathname } = anEpisode(info);
  await page.goto(pathname);
  const text = await page.locator('.passage').evaluateAll((passages) => passages.map((passage) => passage.lastElementChild!.textContent.toLowerCase()));
  const word = /\p{L}{5,}/u.exec(text[2]!)![0];
  const count = text.join('\n').split(word).length - 1;
  await page.getByLabel('Finn i utskriften').fill(word.toUpperCase());
  const status = page.locator('.transcript-tools [role=status]');
  await expect(status).toHaveText(`1 av ${count}`);
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`${count === 1 ? 1 : 2} av ${count}`);
  await page.getByRole('button', { name: 'Forrige treff' }).click();
  await expect(status).toHaveText(`1 av ${count}`);
  expect(await page.evaluate(() => [...CSS.highlights.get('found')!].map(String))).toHaveLength(count);
  await page.getByLabel('Finn i utskriften').fill('qwxzqwxz');
  await expect(status).toHaveText('Ingen treff');
  expect(new URL(page.url()).pathname).toBe(pathname);
});

test('a passage ends a tab stop: words themselves are none', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await page.locator('.passage a').first().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.passage').nth(1).locator('a')).toBeFocused();
});

test('3,000 cues are followed, searched and jumped in without a task over 50 ms', async ({ page }, info) => {
  const { pathname, html } = anEpisode(info);
  const duration = Number(/&#34;duration&#34;:([\d.]+)|&quot;duration&quot;:([\d.]+)|"duration":([\d.]+)/.exec(html)!.slice(1).find(Boolean));
  const count = 3000;
  const passages = Array.from({ length: count / 6 }, (_, passage) => {
    const cues = Array.from({ length: 6 }, (_, cue) => {
      const start = ((passage * 6 + cue) * duration) / count;
      return `<span data-t="${start.toFixed(3)}" data-end="${(start + 0.05).toFixed(3)}">Dette er replikk nummer ${passage * 6 + cue} i en lang samtale om arbeid.</span>`;
    });
    return `<div class="passage" id="long-${passage}"><p class="passage-time"><a href="#long-${passage}">${passage}</a></p><p>${cues.join(' ')}</p></div>`;
  });
  await page.route((url) => url.pathname === pathname, async (route) => {
    const first = html.indexOf('<div class="passage"');
    const end = html.indexOf('</section>', first);
    await route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.slice(0, first) + passages.join('') + html.slice(end) });
  });
  await page.goto(pathname);
  await expect(page.locator('.transcript [data-t]')).toHaveCount(count);
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map((entry) => Math.round(entry.duration)))).observe({ type: 'longtask' });
  });
  await page.locator('.transcript').scrollIntoViewIfNeeded();
  await playButton(page).evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => timeOf(page)).toBeGreaterThan(2);
  // A task of ours is long every time; one that waited for the rest of the machine is not.
  const rounds: number[][] = [];
  while (rounds.length < 4 && rounds.at(-1)?.length !== 0) {
    await page.evaluate(() => { (window as unknown as { tasks: number[] }).tasks.length = 0; });
    for (const share of [0.9, 0.1, 0.5]) {
      await page.evaluate((at) => { document.querySelector('audio')!.currentTime = at; }, duration * share);
      await expect.poll(() => page.locator('.is-heard').getAttribute('data-t').then(Number)).toBeGreaterThan(duration * share - 1);
      await page.waitForTimeout(700);
    }
    rounds.push(await page.evaluate(() => [...(window as unknown as { tasks: number[] }).tasks]));
  }
  await expect(page.locator('.passage[aria-current]')).toBeInViewport();
  info.annotations.push({ type: 'long tasks, ms', description: rounds.map((tasks) => tasks.join(' ') || 'none').join('; ') });
  expect(rounds.at(-1), JSON.stringify(rounds)).toEqual([]);
});
