/** No page writes errors to the console, asks another site for anything, or asks for what is not there. */

import { expect, test, type Page } from 'playwright/test';
import { pagesOf, samplePages, siteOf, type Locale } from './site-pages.ts';

function listen(page: Page, origin: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== origin) heard.push(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  return heard;
}

for (const locale of ['nb', 'en'] satisfies Locale[]) {
  test(`no page in ${locale} writes an error or asks another site for anything`, async ({ page, baseURL }, info) => {
    const heard = listen(page, baseURL ?? '');
    const pages = samplePages(pagesOf(siteOf(info)), 12).filter((one) => one.locale === locale);
    expect(pages.length).toBeGreaterThan(0);
    for (const { pathname } of pages) {
      const before = heard.length;
      await page.goto(pathname, { waitUntil: 'load' });
      expect.soft(heard.slice(before), pathname).toEqual([]);
    }
  });
}

test('a search asks no other site for anything', async ({ page, baseURL }) => {
  const heard = listen(page, baseURL ?? '');
  await page.goto('/sok/?q=arbeid');
  await expect(page.locator('main [role=status]')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect(heard).toEqual([]);
});
