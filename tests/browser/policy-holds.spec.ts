/** The policy is obeyed by a real browser: nothing that is written into a page runs, nothing of others is loaded. */

import { expect, test } from 'playwright/test';

// A page without scripts of ours, and one whose scripts make the policies that are allowed.
for (const pathname of ['/personvern/', '/sok/']) {
  test(`on ${pathname} markup and scripts that are not ours are refused`, async ({ page }) => {
    await page.goto(pathname, { waitUntil: 'load' });
    const outcome = await page.evaluate(async () => {
      const refused: string[] = [];
      const attempt = (name: string, work: () => unknown): void => {
        try {
          work();
        } catch {
          refused.push(name);
        }
      };
      const violated = new Set<string>();
      const pictureRefused = new Promise<void>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => {
          violated.add(event.effectiveDirective);
          if (event.effectiveDirective === 'img-src') resolve();
        });
      });
      attempt('markup', () => (document.createElement('div').innerHTML = '<b>x</b>'));
      attempt('script', () => (document.createElement('script').text = '1'));
      attempt('address', () => (document.createElement('script').src = 'https://example.org/x.js'));
      attempt('policy', () => (window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('theirs', {}));
      const style = document.createElement('p');
      style.setAttribute('style', 'color: red');
      document.body.append(style);
      document.createElement('img').src = 'https://example.org/x.png';
      await pictureRefused;
      return { refused, violated: [...violated], colour: getComputedStyle(style).color };
    });
    expect(outcome.refused).toEqual(['markup', 'script', 'address', 'policy']);
    expect(outcome.violated).toEqual(expect.arrayContaining(['img-src', 'style-src-attr']));
    expect(outcome.colour).not.toBe('rgb(255, 0, 0)');
  });
}
