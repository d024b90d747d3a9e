/** A reference is chosen among the styles and copied; without scripts every style can be read. */

import { expect, test } from 'playwright/test';
import { pagesOf, siteOf } from './site-pages.ts';

const anArticle = (info: Parameters<typeof siteOf>[0]) => pagesOf(siteOf(info)).find(({ locale, kind }) => locale === 'nb' && kind === 'publikasjoner/*')!.pathname;

test('one style is shown at a time, and the one that is chosen is copied', async ({ page, context }, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(anArticle(info));
  const references = page.locator('.reference');
  await expect(references.filter({ visible: true })).toHaveCount(1);
  await page.getByLabel('Stil').selectOption('MLA 9');
  await expect(references.filter({ visible: true })).toHaveCount(1);
  const words = await references.filter({ visible: true }).locator('p').innerText();
  await page.getByRole('button', { name: 'Kopier referansen' }).click();
  await expect(page.locator('citation-box [role=status]')).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the first style stands open, the others open with a click, and nothing is offered that does not work', async ({ page }, info) => {
    await page.goto(anArticle(info));
    await expect(page.locator('.cite-controls')).toBeHidden();
    await expect(page.locator('.reference').filter({ visible: true })).toHaveCount(1);
    await page.locator('citation-box summary').click();
    await expect(page.locator('.reference').filter({ visible: true })).toHaveCount(6);
  });
});
