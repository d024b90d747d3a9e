/** With scripts the choices of the list of outputs combine, and the address keeps them; without, each is a page. */

import { expect, test } from 'playwright/test';

test('choices combine, are counted, and live in the address', async ({ page }) => {
  await page.goto('/resultater/');
  const rows = page.locator('.board > li:visible');
  const all = await rows.count();
  expect(all).toBeGreaterThan(1);
  const first = page.locator('.facets details').first().locator('button').first();
  const counted = Number(await first.locator('.count').innerText());
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect(rows).toHaveCount(counted);
  await expect(page.locator('main [role=status]').filter({ hasText: String(counted) }).first()).toBeVisible();
  expect(new URL(page.url()).search).toMatch(/^\?type=/);
  await page.reload();
  await expect(rows).toHaveCount(counted);
  await page.locator('[data-clear]').click();
  await expect(rows).toHaveCount(all);
  expect(new URL(page.url()).search).toBe('');
});

test('a narrowed list leads on to both choices together', async ({ page }) => {
  await page.goto('/resultater/');
  const topic = page.locator('.facets details').first().locator('button').first();
  const value = await topic.evaluate((element) => element.dataset['facet']);
  expect(value).toBe('type');
  await topic.click();
  const chosen = new URL(page.url()).searchParams.get('type')!;
  await page.goto(`/resultater/type/${chosen}/`);
  const other = page.locator('.facets a[data-facet]:not([data-facet=type])').first();
  expect(await other.getAttribute('href')).toContain(`type=${chosen}&`);
});

test('by title, the same outputs stand in another order', async ({ page }) => {
  await page.goto('/resultater/');
  const titles = (await page.locator('.board-title').allInnerTexts()).toSorted();
  await page.locator('.orders a').last().click();
  await expect(page.locator('.orders a').last()).toHaveAttribute('aria-current', 'page');
  expect((await page.locator('.board-title').allInnerTexts()).toSorted()).toEqual(titles);
});
