/** Any moment can be shared and cited, with the words that are said there. */

import { expect, test, type Page } from 'playwright/test';
import { anEpisode, enforceStrictPolicy, startListening } from './listening.ts';

test.beforeEach(async ({ page }) => enforceStrictPolicy(page));

/** A quotation within a quotation has marks of its own. */
const inner = (words: string) => words.replaceAll('«', '‘').replaceAll('»', '’');

const value = (page: Page, label: string | RegExp) => page.getByRole('dialog').getByRole('textbox', { name: label }).inputValue();

test('the moment that is heard is cited with its words, its time, and references that lead to it', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  await startListening(page);
  const cue = page.locator('.transcript [data-t]').nth(2);
  const start = Number(await cue.getAttribute('data-t'));
  await page.evaluate((at) => { document.querySelector('audio')!.currentTime = at; }, start + 0.1);
  await expect(cue).toHaveClass(/is-heard/);
  await page.locator('[data-do=cite]').click();
  await expect(page.getByRole('dialog', { name: 'Del og siter' })).toBeVisible();
  expect(await page.locator('audio').first().evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true);
  const address = await value(page, 'Adresse til øyeblikket');
  expect(Number(address.split('#t=')[1])).toBeCloseTo(start, 1);
  const words = (await cue.textContent())!.trim();
  expect(await value(page, 'Sitat')).toContain(`«${inner(words)}» (`);
  expect(await value(page, 'Sitat')).toContain(await page.locator('h1').innerText());
  for (const format of ['APA', 'BibTeX', 'RIS']) expect(await value(page, `Referanse (${format})`), format).toContain(address);
  expect(await value(page, 'Referanse (RIS)')).toMatch(/^TY {2}- [\s\S]*\nER {2}-/);
  expect(await value(page, 'Referanse (BibTeX)')).toMatch(/^@audio\{/);
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-do=cite]')).toBeFocused();
});

test('words the reader has marked are the quotation, from their first second to their last', async ({ page }, info) => {
  await page.goto(anEpisode(info).pathname);
  const marked = await page.evaluate(() => {
    const cues = [...document.querySelectorAll<HTMLElement>('.transcript [data-t]')].slice(1, 3);
    getSelection()!.setBaseAndExtent(cues[0]!.firstChild!, 3, cues[1]!.firstChild!, 5);
    return { from: Number(cues[0]!.dataset['t']), to: Number(cues[1]!.dataset['end']), words: cues.map((cue) => cue.textContent.trim()).join(' ') };
  });
  await page.locator('[data-do=cite]').click();
  const [from, to] = (await value(page, 'Adresse til øyeblikket')).split('#t=')[1]!.split(',').map(Number);
  expect(from).toBeCloseTo(marked.from, 1);
  expect(to).toBeCloseTo(marked.to, 1);
  expect(await value(page, 'Sitat')).toContain(`«${inner(marked.words)}»`);
});

test('what is to be copied is copied, and said to be', async ({ page, context, baseURL }, info) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], baseURL === undefined ? {} : { origin: baseURL });
  await page.goto(anEpisode(info).pathname);
  await page.locator('[data-do=cite]').click();
  const field = page.locator('copy-field', { has: page.getByLabel('Adresse til øyeblikket', { exact: true }) });
  await field.getByRole('button').click();
  await expect(field.getByRole('status')).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await value(page, 'Adresse til øyeblikket'));
});

test('the shared address opens the episode at that moment', async ({ page }, info) => {
  await page.goto(`${anEpisode(info).pathname}#t=5`);
  await page.locator('[data-do=cite]').click();
  const address = new URL(await value(page, 'Adresse til øyeblikket'));
  await page.goto('/');
  await page.goto(address.pathname + address.hash);
  await expect(page.locator('main episode-player [data-do=play]')).toHaveAccessibleName(/^Spill av fra 0:0[2-5]$/);
});
