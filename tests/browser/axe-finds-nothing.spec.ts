/** axe finds nothing on any kind of page, in both languages, light and dark, on a phone and on a desk. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test, type Page } from 'playwright/test';
import { notFoundAddresses, pagesOf, samplePages, siteOf, type Locale } from './site-pages.ts';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds, one line for each element at fault. Axe must be on the page already. */
async function findFaults(page: Page, options: RunOptions = {}): Promise<string[]> {
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`);
  return results.violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`));
}

for (const locale of ['nb', 'en'] satisfies Locale[]) {
  for (const width of [320, 1280]) {
    test(`axe finds nothing in ${locale} at ${width} px, light and dark, and nothing is wider than the window`, async ({ page }, info) => {
      await page.setViewportSize({ width, height: 900 });
      const sampled = samplePages(pagesOf(siteOf(info)), 1).filter((one) => one.locale === locale);
      expect(sampled.length).toBeGreaterThan(0);
      for (const { pathname } of [...sampled, ...notFoundAddresses().filter((one) => one.locale === locale)]) {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.goto(pathname);
        await page.evaluate(axeSource);
        expect.soft(await findFaults(page), pathname).toEqual([]);
        const tooWide = await page.evaluate<string[]>(
          `document.documentElement.scrollWidth <= innerWidth ? [] :
            [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
              .map((element) => element.outerHTML.slice(0, 80)).slice(0, 5)`,
        );
        expect.soft(tooWide, `${pathname} is wider than the window`).toEqual([]);
        // The dark theme changes colours and nothing else.
        await page.emulateMedia({ colorScheme: 'dark' });
        expect.soft(await findFaults(page, { runOnly: ['cat.color'] }), `${pathname} in the dark`).toEqual([]);
      }
    });
  }
}

test('axe sees faults where they are, in structure and in colour', async ({ page }) => {
  await page.setContent(
    '<html lang="nb"><title>Prøve</title><main><h1>Prøve</h1><img src="data:,"><p style="color:#999;background:#fff">Blek</p></main></html>',
  );
  await page.evaluate(axeSource);
  expect((await findFaults(page)).map((fault) => fault.split(':')[0]).sort()).toEqual(['color-contrast', 'image-alt']);
  expect((await findFaults(page, { runOnly: ['cat.color'] })).map((fault) => fault.split(':')[0])).toEqual(['color-contrast']);
});
