/**
 * Reading and listening without a network: nothing before it is asked for, the network first, and gone when it is deleted.
 * Each test has a server of its own, which is taken away to cut the network: emulated offline does not reach workers.
 */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect as impatient, test as base, type Page } from 'playwright/test';
import { writeOfflineWorker } from '../../scripts/lib/finish-site/offline-worker.ts';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { startStaticServer, type StaticServer } from '../../scripts/lib/static-server.ts';
import { anEpisode, isPaused, playButton, timeOf } from './listening.ts';
import { siteOf } from './site-pages.ts';

/** A worker starts and pages are fetched; a busy machine takes its time. */
const expect = impatient.configure({ timeout: 20_000 });

interface Host {
  readonly folder: string;
  readonly address: string;
  start(): Promise<void>;
  stop(): Promise<void>;
}

const test = base.extend<{ host: Host; noComplaints: void }>({
  host: async ({}, use, info) => {
    // Only what is asked for here; the pictures for sharing are most of a site.
    const folder = mkdtempSync(path.join(tmpdir(), 'offline-'));
    cpSync(siteOf(info).folder, folder, { recursive: true, filter: (file) => !/\/(?:cards|data)$|\.(?:br|gz)$/.test(file) });
    const port = await freePort();
    let server: StaticServer | undefined;
    const host: Host = {
      folder,
      address: `http://localhost:${port}`,
      start: async () => { server = await startStaticServer({ folder, port }); },
      stop: async () => { await server?.close(); server = undefined; },
    };
    await host.start();
    await use(host);
    await host.stop();
    rmSync(folder, { recursive: true });
  },
  noComplaints: [async ({ page }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => { if (/Content Security|Trusted/i.test(message.text())) complaints.push(message.text()); });
    await use();
    expect(complaints).toEqual([]);
  }, { auto: true }],
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, 'localhost', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const stores = (page: Page) => page.evaluate(async () => ({ workers: (await navigator.serviceWorker.getRegistrations()).length, stores: await caches.keys() }));
const NOTHING = { workers: 0, stores: [] };

async function switchOn(page: Page, host: Host): Promise<void> {
  await page.goto(`${host.address}/uten-nett/`);
  await page.getByRole('button', { name: 'Behold sidene jeg leser' }).click();
  await expect(page.getByRole('button', { name: 'Slå av og slett alt' })).toBeEnabled();
}

test('nothing is kept, and no worker is there, before it is asked for', async ({ page, host }) => {
  for (const pathname of ['/', '/funn/', '/podkast/', '/uten-nett/']) {
    await page.goto(`${host.address}${pathname}`, { waitUntil: 'load' });
    expect(await stores(page), pathname).toEqual(NOTHING);
  }
  await expect(page.locator('[data-part=state]')).toHaveText('Av. Ingenting er beholdt.');
});

test('a page that was read is there without a network and says that it is a copy; one that was not has a page in its place', async ({ page, host }) => {
  await switchOn(page, host);
  await page.goto(`${host.address}/funn/`, { waitUntil: 'load' });
  await expect(page.locator('[data-offline-copy]')).toHaveCount(0);
  await host.stop();
  await page.reload();
  await expect(page.locator('[data-offline-copy]')).toContainText(/^Det er ikke nett\. Slik var siden \d+\. \w+ \d{4}/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Funn');
  // With its style: nothing of what the page is made of is missing.
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontFamily)).toContain('Atkinson');
  await page.goto(`${host.address}/folk/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uten nett');
  await page.goto(`${host.address}/en/people/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Offline');
});

test('while there is a network the page of today is shown, and what was taken away is gone', async ({ page, host }) => {
  await switchOn(page, host);
  await page.goto(`${host.address}/funn/`);
  const file = path.join(host.folder, 'funn/index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/(<h1[^>]*>)[^<]*/, '$1Nye funn'));
  await page.goto(`${host.address}/`);
  await page.goto(`${host.address}/funn/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nye funn');
  rmSync(file);
  await page.reload();
  expect(await page.evaluate(() => caches.match('/funn/').then((kept) => kept === undefined))).toBe(true);
});

test('an episode that was chosen is heard without a network, from any place, though its page was never read', async ({ page, host }, info) => {
  const { pathname } = anEpisode(info);
  await page.goto(`${host.address}/uten-nett/`);
  const row = page.locator(`li[data-sound]:has(a[href="${pathname}"])`);
  await expect(row).toContainText(/\d[\d,]*\s[kM]B/);
  await row.getByRole('button', { name: /^Behold «/ }).click();
  await expect(row.getByRole('button', { name: /^Slett «/ })).toBeEnabled();
  await expect(page.locator('[data-part=total]')).toContainText(/^Til sammen \d/);
  await host.stop();
  await page.goto(`${host.address}${pathname}#t=4`);
  await expect(page.locator('[data-offline-copy]')).toBeVisible();
  await expect(playButton(page)).toHaveAccessibleName('Spill av fra 0:04');
  await playButton(page).click();
  await expect.poll(() => timeOf(page)).toBeGreaterThan(4.2);
  expect(await isPaused(page)).toBe(false);
  const part = await page.evaluate(async (address) => {
    const answer = await fetch(address, { headers: { range: 'bytes=100-199' } });
    return [answer.status, answer.headers.get('content-range')?.replace(/\/\d+$/, ''), (await answer.arrayBuffer()).byteLength];
  }, await page.locator('audio').first().evaluate((audio: HTMLAudioElement) => audio.src));
  expect(part).toEqual([206, 'bytes 100-199', 100]);
});

test('an episode whose sound was corrected is not heard as it was', async ({ page, host }, info) => {
  await page.goto(`${host.address}/uten-nett/`);
  const row = page.locator(`li[data-sound]:has(a[href="${anEpisode(info).pathname}"])`);
  await row.getByRole('button', { name: /^Behold «/ }).click();
  await expect(row.getByRole('button', { name: /^Slett «/ })).toBeEnabled();
  const sound = await row.getAttribute('data-sound');
  writeFileSync(path.join(host.folder, sound!), Buffer.alloc(1234, 7));
  expect(await page.evaluate(async (address) => (await (await fetch(address!)).arrayBuffer()).byteLength, sound)).toBe(1234);
});

test('what is kept is deleted piece by piece and as a whole', async ({ page, host }, info) => {
  await switchOn(page, host);
  await page.goto(`${host.address}/funn/`);
  await page.goto(`${host.address}/uten-nett/`);
  const kept = page.locator('li[data-page="/funn/"]');
  await expect(kept).toContainText('Funn');
  await kept.getByRole('button').click();
  await expect(kept).toHaveCount(0);
  await page.getByRole('button', { name: 'Slå av og slett alt' }).click();
  await expect(page.locator('[data-part=status]')).toHaveText('Alt er slettet.');
  await page.goto(`${host.address}/funn/`);
  expect(await stores(page)).toEqual(NOTHING);
  expect(siteOf(info).folder).not.toBe(host.folder);
});

test('the next release can end it for good: the worker deletes what was kept, and itself', async ({ page, host }) => {
  await switchOn(page, host);
  await page.goto(`${host.address}/funn/`);
  await writeOfflineWorker(host.folder, { isOffered: false, wordsDir: path.join(projectRoot, 'src/content/ui') });
  // What browsers do by themselves as a site is visited, but when it suits them: the new worker takes over when the old one has nothing in hand.
  await expect.poll(async () => {
    await page.goto(`${host.address}/personvern/`, { waitUntil: 'networkidle' });
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
    return stores(page);
  }, { intervals: [1000] }).toEqual(NOTHING);
  await page.goto(`${host.address}/funn/`);
  expect(await stores(page)).toEqual(NOTHING);
});
