/** A search is in the address: typing, choosing, back, forward and a shared link all show the same. Nothing is loaded before it is asked for. */

import { expect, test, type Page } from 'playwright/test';

const ROUTE = { nb: '/sok/', en: '/en/search/' };

/** The longest words of the titles the page has for browsing: each finds at least its own page. */
async function wordsOfTitles(page: Page): Promise<[string, string]> {
  const titles = await page.locator('.browse .plain-list a').allTextContents();
  const words = [...new Set(titles.flatMap((title) => title.match(/\p{L}{6,}/gu) ?? []))].sort((a, b) => b.length - a.length);
  expect(words.length).toBeGreaterThan(1);
  return [words[0]!, words.find((word) => !words[0]!.includes(word.slice(0, 5)))!];
}

const field = (page: Page) => page.locator('main input[name=q]');
const hits = (page: Page) => page.locator('main .results h3 a');
const asked = (page: Page): string | null => new URL(page.url()).searchParams.get('q');

test('nothing of the search is loaded before the field is touched', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  for (const route of [...Object.values(ROUTE), '/']) {
    loaded.length = 0;
    await page.goto(route);
    await page.waitForLoadState('networkidle');
    expect.soft(loaded.filter((path) => /pagefind|lexicon|search-view/.test(path)), route).toEqual([]);
  }
  await page.goto(ROUTE.nb);
  await field(page).focus();
  await expect.poll(() => loaded.filter((path) => /pagefind\.js|lexicon\.json/.test(path)).length).toBe(2);
});

test('results come while typing, in the place of one entry of the history; Enter makes another', async ({ page }) => {
  await page.goto(ROUTE.nb);
  const [first, second] = await wordsOfTitles(page);
  const entries = await page.evaluate(() => history.length);
  await field(page).pressSequentially(first, { delay: 20 });
  await expect(hits(page).first()).toBeVisible();
  await expect.poll(() => asked(page)).toBe(first);
  expect(await page.evaluate(() => history.length)).toBe(entries);

  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => history.length)).toBe(entries + 1);
  await field(page).fill(second);
  await page.keyboard.press('Enter');
  await expect.poll(() => asked(page)).toBe(second);
  await expect(hits(page).first()).toBeVisible();

  await page.goBack();
  await expect(field(page)).toHaveValue(first);
  await expect(page.locator('main [role=status]')).toContainText(first);
  await page.goForward();
  await expect(field(page)).toHaveValue(second);
  await expect(page.locator('main [role=status]')).toContainText(second);
  await page.goBack();
  await page.goBack();
  await expect(field(page)).toHaveValue('');
  await expect(hits(page)).toHaveCount(0);
});

test('a choice narrows the hits, is in the address, and can be taken back', async ({ page }) => {
  await page.goto(ROUTE.nb);
  await field(page).focus();
  const choice = page.locator('fieldset[data-facet=type] label').first();
  await page.locator('.search-facets').evaluate((choices) => { (choices as HTMLDetailsElement).open = true; });
  await choice.locator('input').check();
  await expect(page.locator('main [role=status]')).not.toBeEmpty();
  const value = await choice.locator('input').getAttribute('value');
  expect(new URL(page.url()).searchParams.getAll('type')).toEqual([value]);
  await expect(choice.locator('.count')).not.toBeEmpty();
  const count = Number(await choice.locator('.count').textContent());
  expect(count).toBeGreaterThan(0);
  await expect(page.locator('main [role=status]')).toContainText(String(count));

  const address = page.url();
  await page.goBack();
  await expect(choice.locator('input')).not.toBeChecked();
  await page.goto(address);
  await expect(choice.locator('input')).toBeChecked();
  await expect(page.locator('main [role=status]')).toContainText(String(count));
});

test('what would leave nothing is disabled, not hidden', async ({ page }) => {
  await page.goto(ROUTE.nb);
  const [word] = await wordsOfTitles(page);
  await page.goto(`${ROUTE.nb}?q=%22${encodeURIComponent(word)}%22`);
  await expect(page.locator('main [role=status]')).not.toBeEmpty();
  // The counts come after the hits.
  await expect(page.locator('.search-facets label:has(input) .count:empty')).toHaveCount(0);
  for (const choice of await page.locator('.search-facets label:has(input)').all()) {
    const count = Number(await choice.locator('.count').textContent());
    expect.soft(await choice.locator('input').isDisabled(), (await choice.textContent()) ?? '').toBe(count === 0);
  }
});

test('how many hits there are is said once, when the keys have rested', async ({ page }) => {
  await page.goto(ROUTE.nb);
  const [word] = await wordsOfTitles(page);
  await field(page).focus();
  await page.evaluate(() => {
    const seen = { keys: [] as number[], said: [] as number[] };
    Object.assign(globalThis, { seen });
    addEventListener('input', () => seen.keys.push(performance.now()));
    new MutationObserver(() => seen.said.push(performance.now())).observe(document.querySelector('main [role=status]')!, { childList: true, characterData: true, subtree: true });
  });
  await field(page).pressSequentially(word, { delay: 60 });
  await expect(page.locator('main [role=status]')).toContainText(word);
  const { keys, said } = await page.evaluate(() => (globalThis as unknown as { seen: { keys: number[]; said: number[] } }).seen);
  // A slow machine may rest between two keys; each time it speaks, the keys have rested long enough.
  expect(said.length).toBeGreaterThan(0);
  for (const moment of said) expect(moment - Math.max(...keys.filter((key) => key <= moment))).toBeGreaterThanOrEqual(500);
  expect(said.filter((moment) => moment > keys.at(-1)!)).toHaveLength(1);
  expect(await page.locator('[role=status]:visible').count()).toBe(1);
});

test('the whole search is done with the keyboard', async ({ page }) => {
  await page.goto(ROUTE.en);
  const [word] = await wordsOfTitles(page);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field(page)).toHaveValue('a/b');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  // What is shown until then answers «a/b».
  await expect(page.locator('main [role=status]')).toContainText(word);
  await expect(hits(page).first()).toBeVisible();
  await expect(field(page)).toBeFocused();
  const target = await hits(page).first().getAttribute('href');
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press('Tab');
    if (await hits(page).first().evaluate((link) => link === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).pathname).toBe(new URL(target!, page.url()).pathname);
});

test('the key to the field can be turned off', async ({ page }) => {
  await page.goto(ROUTE.nb);
  await page.locator('[data-key] button').click();
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(field(page)).not.toBeFocused();
});

test('whoever types fast and presses Enter before the search is there keeps the page, the words and the focus', async ({ page }) => {
  // What the search needs is on its way until it is let go.
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route(/search-view[^/]*\.js/, (route) => held.then(() => route.continue()));
  await page.goto(ROUTE.nb);
  const [word] = await wordsOfTitles(page);
  const loads: string[] = [];
  page.on('request', (request) => { if (request.isNavigationRequest()) loads.push(request.url()); });
  await page.keyboard.press('/');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  letGo();
  await expect(hits(page).first()).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue(word);
  expect(asked(page)).toBe(word);
  expect(loads).toEqual([]);
  await page.goBack();
  await expect(field(page)).toHaveValue('');
});

test('Enter before any script sends the form; the page that comes has the hits, and the field has the focus again', async ({ page }) => {
  await page.route(/SearchPage[^/]*\.js|site-search[^/]*\.js/, async (route) => {
    // Held on the first page only.
    if (page.url().includes('?q=')) await route.continue();
  });
  await page.goto(ROUTE.nb, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  const [word] = await wordsOfTitles(page);
  await field(page).fill(word);
  await field(page).press('Enter');
  await expect(hits(page).first()).toBeVisible();
  expect(asked(page)).toBe(word);
  await expect(field(page)).toBeFocused();
});

test('without its script the search still sends the form', async ({ page }) => {
  await page.route(/search-view[^/]*\.js/, (route) => route.abort());
  await page.goto(ROUTE.nb);
  await field(page).fill('arbeid');
  await page.keyboard.press('Enter');
  await expect.poll(() => asked(page)).toBe('arbeid');
  await expect(page.locator('main .browse')).toBeVisible();
});
