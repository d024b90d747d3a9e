/** The editor: a lecture from nothing, a date corrected after a mistake, and both seen on the built site. */

import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import { parseHTML } from 'linkedom';
import { expect, test, type Page } from 'playwright/test';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { runNode } from '../../scripts/lib/run-command.ts';
import { testSites } from '../../scripts/lib/test-sites.ts';

const fixture = testSites().find(({ name }) => name === 'fixture')!;
const axeSource = readFileSync(path.join(projectRoot, 'node_modules/axe-core/axe.min.js'), 'utf8');
let folder = '';
let contentDir = '';
let editor: ChildProcess;
let address = '';

// The preview starts a server of its own: on a busy machine it takes its time, and the test waits for it.
test.describe.configure({ mode: 'serial', timeout: 480_000 });
test.beforeAll(async ({}, { project }) => {
  test.skip(project.name !== 'fixture', 'the editor is tried on invented content alone');
  // Below the project, as content is: the preview's server looks there for what pages need.
  // Always the same place, so that what is kept for a tree of content is not kept anew for every run.
  folder = path.join(projectRoot, '.cache/test/editor');
  rmSync(folder, { recursive: true, force: true });
  contentDir = path.join(folder, 'content');
  cpSync(fixture.contentDir, contentDir, { recursive: true });
  editor = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'scripts/edit.ts', '--open', 'no'], { cwd: projectRoot, env: { ...process.env, CONTENT_DIR: contentDir }, stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((resolve, reject) => {
    let said = '';
    editor.stdout!.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk;
      const [found] = /http:\S+/.exec(said) ?? [];
      if (found !== undefined) resolve(found);
    });
    editor.once('exit', () => reject(new Error(`the editor stopped: ${said}`)));
  });
});

test.afterAll(async () => {
  if (folder === '') return;
  const isOver = new Promise((resolve) => editor.once('exit', resolve));
  editor.kill('SIGTERM');
  await isOver;
  rmSync(folder, { recursive: true, force: true });
});

const factsOf = (id: string): string => readFileSync(path.join(contentDir, 'lectures', id, 'facts.yaml'), 'utf8');
const preview = (page: Page) => page.frameLocator('iframe').locator('main');
const origin = (): string => new URL(address).origin;

test('a lecture from nothing, a date with a mistake in it first, words in two languages, and the page as it will be', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(address);
  expect(new URL(page.url()).search, 'the token does not stay in the address').toBe('');
  await page.getByRole('link', { name: 'Foredrag', exact: true }).click();

  await page.getByRole('button', { name: 'Lag' }).click();
  await expect(page.getByRole('alert')).toContainText('Tittelen til punkt og prikke');
  await page.getByLabel('Tittelen til punkt og prikke').fill('Tillit: "hva nå"? <script>alert(1)</script>');
  await expect(page.getByLabel('Mappenavn og adresse'), 'proposed out of the title').toHaveValue('tillit-hva-na-script-alert-1-script');
  await page.getByLabel('Mappenavn og adresse').fill('2026-nordmann-foredrag');
  await page.getByLabel('Slag').selectOption('popular-science-lecture');
  await page.getByLabel('Språket det er på').selectOption('nb');
  await page.getByLabel('Læring').check();
  await page.getByLabel('Kilden opplysningene er fra').selectOption('eksempel-prosjektside');
  await page.getByRole('button', { name: 'Lag' }).click();
  await expect(page).toHaveURL(/\/edit\/lectures\/2026-nordmann-foredrag$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tillit: "hva nå"? <script>alert(1)</script>');

  const date = page.getByLabel('Dato', { exact: true });
  await date.fill('3/9-2026');
  await expect(date).toHaveAttribute('aria-invalid', 'true');
  await expect(date).toHaveAccessibleDescription(/«3\/9-2026» er ikke en dato vi kan lese\. Skriv år-måned-dag, for eksempel 2026-09-03/);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('alert')).toContainText('Ingenting er lagret');
  await expect(date).toBeFocused();
  expect(factsOf('2026-nordmann-foredrag')).not.toContain('3/9-2026');

  await date.fill('2026-09-03');
  await expect(date).not.toHaveAttribute('aria-invalid');
  await page.getByRole('button', { name: 'Legg til: Bidragsytere' }).click();
  await page.getByRole('group', { name: 'Nr. 1' }).getByLabel('Person').selectOption('kari-nordmann');
  await page.getByRole('group', { name: 'Nr. 1' }).getByLabel('Rolle').filter({ visible: true }).selectOption('presenter');
  const norwegian = page.locator('[data-file$="text.nb.mdx"]');
  await norwegian.getByLabel('Kort omtale').fill('Et oppdiktet foredrag om tillit.');
  await norwegian.getByLabel('Brødtekst').fill('Salen var **full**.');
  await expect(preview(page).getByText('Salen var full.'), 'the draft is seen before it is saved').toBeVisible({ timeout: 240_000 });
  await expect(preview(page).locator('.facts').getByText(/^3\.\s+september 2026$/)).toBeVisible();
  expect(factsOf('2026-nordmann-foredrag')).not.toContain('2026-09-03');

  const english = page.locator('[data-file$="text.en.mdx"]');
  await english.getByLabel('Kort omtale').fill('An invented talk on trust.');
  await english.getByLabel('Brødtekst').fill('The hall was full.');
  await page.getByRole('button', { name: 'Engelsk' }).click();
  await expect(preview(page).getByText('The hall was full.')).toBeVisible({ timeout: 120_000 });

  const made = await page.locator('iframe').contentFrame().locator('body').evaluate(() => (performance.getEntriesByType('navigation') as PerformanceNavigationTiming[])[0]?.serverTiming.map(({ description }) => Number(description)));
  expect(made?.[0], 'a page can say which reading of the content it was made of').toBeGreaterThan(1);

  // The other page is asked for while the one that is shown is about to be told to load itself again.
  for (const [wait, button, words] of [[400, 'Norsk', 'Salen var full.'], [500, 'Engelsk', 'The hall was full.'], [600, 'Norsk', 'Salen var full.'], [700, 'Engelsk', 'The hall was full.']] as const) {
    await english.getByLabel('Kort omtale').fill(`An invented talk on trust, told for ${wait} seconds.`);
    await page.waitForTimeout(wait);
    await page.getByRole('button', { name: button }).click();
    await expect(preview(page).getByText(words), button).toBeVisible({ timeout: 120_000 });
  }

  await page.keyboard.press('Control+s');
  await expect(page.locator('[data-status]')).toContainText('Lagret.');
  expect(factsOf('2026-nordmann-foredrag')).toMatch(/^# .*\ndate: 2026-09-03$/m);
  expect(faults).toEqual([]);
});

test('a file that changed while it was open is not written over', async ({ page }) => {
  await page.goto(address);
  await page.goto(`${origin()}/edit/lectures/2020-foredrag-om-tillit`);
  const file = path.join(contentDir, 'lectures/2020-foredrag-om-tillit/facts.yaml');
  const others = `# endret av noen andre\n${readFileSync(file, 'utf8')}`;
  await page.getByLabel('Tittel (må fylles ut)').first().fill('Min tittel');
  writeFileSync(file, others);
  await page.getByRole('button', { name: 'Lagre' }).click();
  await expect(page.getByRole('alert')).toContainText('er endret av noen andre mens den var åpen her');
  expect(readFileSync(file, 'utf8')).toBe(others);
  // Leaving what is not saved is asked about; here it is meant.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByRole('link', { name: 'Last siden på nytt' }).click();
  await expect(page.getByLabel('Tittel (må fylles ut)').first()).toHaveValue('Foredrag om tillit');
});

test('nobody but the window that was opened gets in; axe finds nothing, and every page fits the narrowest screen', async ({ page, browser, request }) => {
  const stranger = await browser.newContext();
  expect((await stranger.request.get(`${origin()}/`)).status()).toBe(403);
  expect((await stranger.request.post(`${origin()}/api/save`, { data: {} })).status()).toBe(403);
  await stranger.close();
  expect((await request.get(address, { headers: { host: 'evil.example' }, maxRedirects: 0 })).status()).toBe(403);

  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(address);
  for (const at of ['/', '/check', '/new/episode', '/edit/episodes/hva-er-tillit', '/edit/findings/hverdagen-avgjor', '/edit/sources.yaml', '/edit/ui/nb.yaml']) {
    await page.goto(`${origin()}${at}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), at).toBeLessThanOrEqual(320);
    await page.evaluate(axeSource);
    const { violations } = await page.evaluate<AxeResults>('axe.run(document, { iframes: false })');
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), at).toEqual([]);
  }
});

test('what was edited is on the built site', async () => {
  const distDir = path.join(folder, 'dist');
  const { code, output } = await runNode('scripts/build.ts', [], { cwd: projectRoot, env: { CONTENT_DIR: contentDir, DIST_DIR: distDir, SITE_URL: fixture.siteUrl }, quiet: true });
  expect(code, output).toBe(0);
  const page = (file: string): string => readFileSync(path.join(distDir, file), 'utf8').replaceAll('\u00A0', ' ');
  const norwegian = parseHTML(page('foredrag/2026-nordmann-foredrag/index.html')).document;
  expect(norwegian.querySelector('h1')?.textContent).toBe('Tillit: "hva nå"? <script>alert(1)</script>');
  expect([...norwegian.querySelectorAll('script')].filter(({ textContent }) => textContent === 'alert(1)')).toEqual([]);
  expect(norwegian.querySelector('.facts')?.textContent).toContain('3. september 2026');
  expect(norwegian.querySelector('.prose')?.innerHTML).toContain('Salen var <strong>full</strong>.');
  expect(parseHTML(page('en/lectures/2026-nordmann-foredrag/index.html')).document.querySelector('.prose')?.textContent).toContain('The hall was full.');
});
