/** Sound that lies on another host (`audioBaseUrl`) plays as it does here, under the policy that names that host and nothing more. */

import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { contentSecurityPolicy } from '../../src/formats/security-headers.ts';
import { anEpisode, playButton, timeOf } from './listening.ts';
import { siteOf } from './site-pages.ts';

/** A plain object store: files, parts of files, and no header that lets scripts read them. */
function storeOf(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const bytes = readFileSync(path.join(folder, path.basename(new URL(request.url!, 'http://store').pathname)));
    const [, from, to] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
    const [start, end] = [Number(from ?? 0), Number(to || bytes.length - 1)];
    response.writeHead(from === undefined ? 200 : 206, { 'Content-Type': 'audio/mpeg', 'Accept-Ranges': 'bytes', 'Content-Length': end - start + 1, ...(from !== undefined && { 'Content-Range': `bytes ${start}-${end}/${bytes.length}` }) });
    response.end(bytes.subarray(start, end + 1));
  });
  return new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(server)); });
}

test('an episode whose sound lies on another host plays, is moved in, and is heard on its player page', async ({ page }, info) => {
  const store = await storeOf(path.join(siteOf(info).folder, 'audio'));
  try {
    const audioBaseUrl = `http://127.0.0.1:${(store.address() as AddressInfo).port}/lyd`;
    // The pages as they are built with `audioBaseUrl`: `audioUrl` writes the address, `securityRules` the policy.
    await page.route((url) => url.pathname.endsWith('/'), async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(/(?<=["; ])\/audio\//g, `${audioBaseUrl}/`);
      await route.fulfill({ response, body, headers: { ...response.headers(), 'content-security-policy': contentSecurityPolicy({ audioBaseUrl }) } });
    });
    const refused: string[] = [];
    page.on('console', (message) => { if (message.type() === 'error') refused.push(message.text()); });
    const { pathname } = anEpisode(info);
    await page.goto(`${pathname}#t=20`);
    await playButton(page).click();
    await expect.poll(() => timeOf(page)).toBeGreaterThan(20.2);
    expect(await page.locator('audio').first().evaluate((audio: HTMLAudioElement) => audio.currentSrc)).toContain(audioBaseUrl);
    await expect(page.locator(`main a[href^="${audioBaseUrl}"]`).first()).toBeAttached();

    await page.goto(`${pathname}spiller/`);
    await page.locator('[data-do=play]').first().click();
    await expect.poll(() => timeOf(page)).toBeGreaterThan(0.2);
    expect(refused).toEqual([]);
  } finally {
    store.closeAllConnections();
    store.close();
  }
});
