/** The main road: from the front page to a finding, to what it rests on, and back. */

import { expect, test } from 'playwright/test';

const roads = [
  { locale: 'nb', home: '/', finding: /^\/funn\/[^/]+\/$/, output: /^\/(publikasjoner|foredrag|artikler|podkast)\/[^/]+\/$/ },
  { locale: 'en', home: '/en/', finding: /^\/en\/findings\/[^/]+\/$/, output: /^\/en\/(publications|lectures|articles|podcast)\/[^/]+\/$/ },
];

for (const { locale, home, finding, output } of roads) {
  test(`from the front page to a finding, its evidence, the output, and back, in ${locale}`, async ({ page }) => {
    const linksTo = async (pattern: RegExp): Promise<string[]> => {
      const addresses = await page.locator('main a[href]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      // An output may be named with the page or the second that says so.
      return addresses.filter((address) => pattern.test(address.split('#')[0] ?? ''));
    };
    const follow = async (address: string | undefined): Promise<void> => {
      expect(address).toBeDefined();
      await page.locator(`main a[href="${address}"]`).first().click();
      await expect(page).toHaveURL(new RegExp(`${address}$`));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('h1')).toBeVisible();
    };

    await page.goto(home);
    const [findingAddress] = await linksTo(finding);
    await follow(findingAddress);
    await expect(page.locator('main a[href^="http"]').first(), 'the finding names its source').toBeVisible();
    const [outputAddress] = await linksTo(output);
    await follow(outputAddress);
    expect(await linksTo(finding), 'the output names the finding').toContain(findingAddress);
  });
}
