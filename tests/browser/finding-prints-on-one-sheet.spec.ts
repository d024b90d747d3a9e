/** A finding fits on one sheet of paper, for those who take it to a meeting. */

import { expect, test } from 'playwright/test';
import { pagesOf, siteOf } from './site-pages.ts';

test('each finding is one sheet of A4', async ({ page, browserName }, info) => {
  test.skip(browserName !== 'chromium', 'Only Chromium prints without a dialogue.');
  const findings = pagesOf(siteOf(info)).filter(({ kind }) => /^(funn|findings)\/\*$/.test(kind));
  expect(findings.length).toBeGreaterThan(0);
  for (const { pathname } of findings) {
    await page.goto(pathname);
    const sheet = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect.soft(sheet.match(/\/Type\s*\/Page\b(?!s)/g)?.length, pathname).toBe(1);
  }
});
