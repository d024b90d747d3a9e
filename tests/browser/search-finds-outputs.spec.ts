/** The search page finds an output by a word of its title and by a name, with the keyboard alone, in both languages. */

import { expect, test, type Page } from 'playwright/test';
import { isOutputPage, pagesOf, siteOf, type Locale, type SitePage } from './site-pages.ts';

const searchPage = { nb: '/sok/', en: '/en/search/' };
const people = { nb: 'folk/*', en: 'people/*' };

async function search(page: Page, locale: Locale, words: string): Promise<string[]> {
  await page.goto(searchPage[locale]);
  const field = page.locator('main input[name=q]');
  await field.focus();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === searchPage[locale] && url.searchParams.get('q') === words);
  const links = page.locator('main .results a[href]');
  await expect(links.first(), `«${words}» finds something`).toBeVisible();
  const addresses = await links.evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
  await expect(page.locator('main [role=status]')).not.toBeEmpty();
  return addresses;
}

function headingOf(page: SitePage): string {
  return (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(page.html)?.[1] ?? '').replaceAll(/<[^>]*>/g, ' ').replaceAll(/&[^;\s]+;/g, ' ').trim();
}

function longestWord(words: string): string {
  return words.split(/[^\p{L}]+/u).sort((one, other) => other.length - one.length)[0] ?? '';
}

for (const locale of ['nb', 'en'] satisfies Locale[]) {
  test(`outputs are found by the longest word of their title, in ${locale}`, async ({ page }, info) => {
    const outputs = pagesOf(siteOf(info)).filter((one) => isOutputPage(one) && one.locale === locale).slice(0, 4);
    expect(outputs.length).toBeGreaterThan(0);
    for (const output of outputs) {
      const found = await search(page, locale, longestWord(headingOf(output)));
      const twins = [output.pathname, ...[...output.html.matchAll(/<a[^>]*hreflang="\w+"[^>]*>/g)].map(([tag]) => /href="([^"]*)"/.exec(tag)?.[1] ?? '')];
      expect.soft(found.some((address) => twins.includes(address)), `${output.pathname} among ${found.join(' ')}`).toBe(true);
    }
  });

  test(`a person's outputs are found by their name, in ${locale}`, async ({ page }, info) => {
    const pages = pagesOf(siteOf(info));
    const outputs = new Set(pages.filter(isOutputPage).map(({ pathname }) => pathname));
    const outputsOf = (one: SitePage): string[] =>
      [...one.html.matchAll(/href="([^"#]*)/g)].map((match) => match[1] ?? '').filter((address) => outputs.has(address));
    const person = pages.find((one) => one.locale === locale && one.kind === people[locale] && outputsOf(one).length > 0);
    expect(person, 'a person with an output').toBeDefined();
    if (person === undefined) return;
    const name = headingOf(person);
    const found = await search(page, locale, name);
    const [first] = found.filter((address) => outputs.has(address));
    expect(first, `«${name}» finds an output`).toBeDefined();
    await page.locator(`main .results a[href*="${first}"]`).first().click();
    await expect(page.locator('main')).toContainText(name.split(/\s+/).at(-1) ?? name);
  });
}

test('a question in the address is asked at once', async ({ page }, info) => {
  const [output] = pagesOf(siteOf(info)).filter((one) => isOutputPage(one) && one.locale === 'nb');
  expect(output).toBeDefined();
  const word = output === undefined ? '' : longestWord(headingOf(output));
  await page.goto(`/sok/?q=${encodeURIComponent(word)}`);
  await expect(page.locator('main input[name=q]')).toHaveValue(word);
  await expect(page.locator('main .results a[href]').first()).toBeVisible();
});

test('a question that nothing answers is said to have no answer', async ({ page }) => {
  await page.goto('/sok/?q=qwxzqwxz');
  await expect(page.locator('main [role=status]')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('main .results a')).toHaveCount(0);
});
