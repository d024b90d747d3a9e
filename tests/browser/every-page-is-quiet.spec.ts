/**
 * No page, of all there are, says anything in the console, breaks the policy, asks another site for anything, asks for what is
 * not there, or keeps anything: no cookie, and nothing in any storage before the reader has asked for it.
 */

import { globSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { siteOf } from './site-pages.ts';

// Little to paint: what is looked at here is not how it looks.
test.use({ viewport: { width: 320, height: 240 } });

/** In parts, so that both workers have something to do until the end. */
const PARTS = 2;

/** What is heard of a page from now on; the list is added to. */
function listen(page: Page, origin: string): string[] {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(`console ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => heard.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== origin) heard.push(`outside: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    // Going on to the next page breaks off what is still on its way, as it does for a reader.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()} ${reason}`);
  });
  return heard;
}

/** Runs before the page's own scripts. */
function noteViolations(): void {
  const violations: string[] = [];
  Object.assign(window, { violations });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, disposition }) => {
    violations.push(`policy (${disposition}): ${effectiveDirective} ${blockedURI} ${sourceFile}`);
  });
}

/** Runs in the page: what broke the policy and what was kept, once it has come to rest. */
async function lookInside(): Promise<string[]> {
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
  const kept = {
    cookie: document.cookie,
    localStorage: Object.keys(localStorage),
    sessionStorage: Object.keys(sessionStorage),
    caches: await caches.keys(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  };
  return [
    ...(window as unknown as { violations: string[] }).violations,
    ...Object.entries(kept).flatMap(([where, what]) => (what.length > 0 ? [`kept in ${where}: ${String(what)}`] : [])),
  ];
}

/** The address of every page in a folder, those that no list leads to included. */
function allAddresses(folder: string): string[] {
  return globSync('**/*.html', { cwd: folder }).map((file) => `/${file.split(path.sep).join('/').replace(/(^|\/)index\.html$/, '$1')}`).sort();
}

for (let part = 0; part < PARTS; part += 1) {
  test(`every page is quiet and keeps nothing (${part + 1} of ${PARTS})`, async ({ page, context, baseURL }, info) => {
    test.slow();
    const addresses = allAddresses(siteOf(info).folder).filter((_, index) => index % PARTS === part);
    expect(addresses.length).toBeGreaterThan(0);
    await context.addInitScript(noteViolations);
    const heard = listen(page, baseURL ?? '');
    for (const pathname of addresses) {
      await page.goto(pathname, { waitUntil: 'load' });
      expect.soft([...(await page.evaluate(lookInside)), ...heard.splice(0)], pathname).toEqual([]);
    }
    // Those a page cannot read, and those that came with an answer.
    expect(await context.cookies()).toEqual([]);
  });
}

test('a search asks no other site for anything, and keeps nothing', async ({ page, context, baseURL }) => {
  await context.addInitScript(noteViolations);
  const heard = listen(page, baseURL ?? '');
  await page.goto('/sok/?q=arbeid');
  await expect(page.locator('main [role=status]')).not.toBeEmpty();
  await page.waitForLoadState('networkidle');
  expect([...(await page.evaluate(lookInside)), ...heard]).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
