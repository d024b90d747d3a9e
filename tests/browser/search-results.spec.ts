/** What a hit gives: one entry for both languages, the moment in an episode, its reference, and the list as a file. */

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from 'playwright/test';

const hits = (page: Page) => page.locator('main .results > li:not(.moment) h3 a');

const WORDS = 4;

/** A page with speech, and some words in a row said in its last passage. */
async function spokenWords(page: Page): Promise<{ address: string; words: string; seconds: number[] } | undefined> {
  await page.goto('/podkast/');
  const links = await page.locator('main a[href^="/podkast/"]').evaluateAll((all) => [...new Set(all.map((link) => (link as HTMLAnchorElement).pathname))]);
  for (const address of links.filter((path) => path.split('/').length === 4)) {
    await page.goto(address);
    const said = await page.locator('.transcript').first().locator('.passage').last().locator('[data-t]').allTextContents();
    const words = said.map((cue) => cue.trim().split(/\s+/)).find((cue) => cue.length >= WORDS)?.slice(0, WORDS).join(' ');
    if (words === undefined) continue;
    const seconds = await page.locator('.passage[data-pagefind-title]').evaluateAll((all) => all.map(({ id }) => Number(/\d+/.exec(id))));
    return { address, words, seconds };
  }
  return undefined;
}

test('what is said is found, and opens the episode at that moment', async ({ page }) => {
  const spoken = await spokenWords(page);
  test.skip(spoken === undefined, 'no episode has a transcript');
  const { address, words, seconds } = spoken!;
  await page.goto(`/sok/?q=${encodeURIComponent(`"${words}"`)}`);
  const moment = page.locator(`main .moment a[href^="${address}#t="]`).last();
  await expect(moment).toBeVisible();
  await expect(page.locator('main .moment mark').first()).not.toBeEmpty();
  const start = Number(/#t=(\d+)/.exec((await moment.getAttribute('href'))!)![1]);
  expect(seconds).toContain(start);
  await moment.click();
  await expect.poll(() => new URL(page.url()).pathname).toBe(address);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe(`#t=${start}`);
  await expect(page.locator(`.passage[aria-current], .passage:has(.is-heard)`).first()).toBeVisible();
});

test('a page in two languages is one hit, in the language of the reader', async ({ page }) => {
  for (const [route, prefix] of [['/sok/', /^\/(?!en\/)/], ['/en/search/', /^\/en\//]] as const) {
    await page.goto(route);
    const title = await page.locator('.browse .plain-list a').first().textContent();
    await page.goto(`${route}?q=${encodeURIComponent(title!)}`);
    await expect(hits(page).first()).toBeVisible();
    const found = await hits(page).evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(new Set(found.map((path) => path.split('/').at(-2))).size).toBeGreaterThan(0);
    expect(found[0]).toMatch(prefix);
  }
});

test('a list is saved as references and as a table', async ({ page }) => {
  await page.goto('/sok/');
  const title = await page.locator('.browse .plain-list a').first().textContent();
  await page.goto(`/sok/?q=${encodeURIComponent(title!)}`);
  for (const [format, pattern] of [['bib', /^@\w+\{/m], ['ris', /^TY {2}- /m], ['csv', /^id,/]] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-save=${format}]`).click()]);
    expect(download.suggestedFilename()).toBe(`sok.${format}`);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(pattern);
    if (format === 'csv') expect(text).toContain(title!.slice(0, 20));
  }
});

test('a reference is copied from a hit', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/sok/');
  const link = page.locator('.browse .plain-list a').first();
  const [title, address] = [await link.textContent(), await link.getAttribute('href')];
  await page.goto(`/sok/?q=${encodeURIComponent(`"${title}"`)}`);
  await page.locator(`[data-cite="${address}"]`).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(title!.slice(0, 15));
});

test('nothing found: other ways are offered', async ({ page }) => {
  await page.goto('/sok/?q=qwxzqwxz');
  await expect(page.locator('main [role=status]')).toContainText('qwxzqwxz');
  await expect(page.locator('main .search-note a').first()).toBeVisible();
});

test('a correction is said, and can be refused', async ({ page }) => {
  await page.goto('/sok/');
  const titles = await page.locator('.browse .plain-list a').allTextContents();
  const word = titles.flatMap((title) => title.match(/\p{L}{9,}/gu) ?? [])[0]!;
  const slip = word.slice(0, 5) + word[6] + word[5] + word.slice(7);
  await page.goto(`/sok/?q=${encodeURIComponent(slip)}`);
  const refuse = page.locator('main .search-note a');
  await expect(refuse).toContainText(slip);
  await refuse.click();
  await expect.poll(() => new URL(page.url()).searchParams.get('correct')).toBe('no');
  await expect(page.locator('main .search-note')).not.toContainText('«' + word.toLowerCase());
});
