/** axe finds nothing on any kind of page, in both languages, light and dark, on a phone and on a desk. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import { expect, test } from 'playwright/test';
import { notFoundAddresses, pagesOf, samplePages, siteOf, type Locale } from './site-pages.ts';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

for (const locale of ['nb', 'en'] satisfies Locale[]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [320, 1280]) {
      test(`axe finds nothing in ${locale}, ${colorScheme}, at ${width} px`, async ({ page }, info) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        const sampled = samplePages(pagesOf(siteOf(info)), 1).filter((one) => one.locale === locale);
        expect(sampled.length).toBeGreaterThan(0);
        for (const { pathname } of [...sampled, ...notFoundAddresses().filter((one) => one.locale === locale)]) {
          await page.goto(pathname);
          await page.evaluate(axeSource);
          const results = await page.evaluate('axe.run({ resultTypes: ["violations"] })') as AxeResults;
          const found = results.violations.flatMap(({ id, help, nodes }) =>
            nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 160)}`),
          );
          expect.soft(found, pathname).toEqual([]);
          const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
          expect.soft(overflow, `${pathname} is wider than the window`).toBeLessThanOrEqual(0);
        }
      });
    }
  }
}

test('axe sees a fault where there is one', async ({ page }) => {
  await page.setContent('<html lang="nb"><title>Prøve</title><main><h1>Prøve</h1><img src="data:,"></main></html>');
  await page.evaluate(axeSource);
  const results = await page.evaluate('axe.run()') as AxeResults;
  expect(results.violations.map(({ id }) => id)).toContain('image-alt');
});
