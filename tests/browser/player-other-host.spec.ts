/** Sound that lies on another host (`audioBaseUrl`) plays as it does here, under the policy that names that host and nothing more. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Page } from 'playwright/test';
import { contentSecurityPolicy } from '../../src/formats/security-headers.ts';
import { anEpisode, playButton, timeOf } from './listening.ts';
import { siteOf } from './site-pages.ts';

const audioBaseUrl = 'https://lyd.example.org/lyd';

/** A plain object store: files and parts of files, and no header that lets scripts read them. */
async function openStore(page: Page, folder: string): Promise<void> {
  await page.route(`${audioBaseUrl}/**`, async (route) => {
    const bytes = readFileSync(path.join(folder, path.basename(new URL(route.request().url()).pathname)));
    const [, from = '0', to = ''] = /bytes=(\d+)-(\d*)/.exec(route.request().headers()['range'] ?? '') ?? [];
    const [start, end] = [Number(from), Number(to || bytes.length - 1)];
    await route.fulfill({
      status: 206,
      headers: { 'content-type': 'audio/mpeg', 'accept-ranges': 'bytes', 'content-range': `bytes ${start}-${end}/${bytes.length}` },
      body: bytes.subarray(start, end + 1),
    });
  });
}

test('an episode whose sound lies on another host plays, is moved in, and is heard on its player page', async ({ page }, info) => {
  await openStore(page, path.join(siteOf(info).folder, 'audio'));
  // The pages as they are built with `audioBaseUrl`: `audioUrl` writes the address, `contentSecurityPolicy` the policy.
  await page.route((url) => url.hostname !== 'lyd.example.org' && url.pathname.endsWith('/'), async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll(/(?<=["; ])\/audio\//g, `${audioBaseUrl}/`);
    const body = html.replace(/(<meta http-equiv="content-security-policy" content=")[^"]*/i, `$1${contentSecurityPolicy({ audioBaseUrl })}`);
    await route.fulfill({ response, body, headers: { ...response.headers(), 'content-security-policy': contentSecurityPolicy({ audioBaseUrl }) } });
  });
  const refused: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') refused.push(message.text()); });

  const { pathname } = anEpisode(info);
  await page.goto(`${pathname}#t=2`);
  await playButton(page).click();
  await expect.poll(() => timeOf(page)).toBeGreaterThan(2.2);
  expect(await page.locator('audio').first().evaluate((audio: HTMLAudioElement) => audio.currentSrc)).toContain(audioBaseUrl);
  await expect(page.locator(`main a[href^="${audioBaseUrl}"]`).first()).toBeAttached();

  await page.goto(`${pathname}spiller/`);
  await page.locator('[data-do=play]').first().click();
  await expect.poll(() => timeOf(page)).toBeGreaterThan(0.2);
  expect(refused).toEqual([]);
});
