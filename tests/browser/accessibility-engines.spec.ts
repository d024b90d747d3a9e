/**
 * Two independent engines, axe and IBM's, find no fault: in both themes, on a small phone, a phone and a desk.
 * One page of each kind and language is looked at, and with ALL_PAGES=1 every page of the site.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { expect, test, type Page } from 'playwright/test';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { notFoundAddresses, pagesOf, samplePages, siteOf } from './site-pages.ts';

const sourceOf = (file: string): string => readFileSync(fileURLToPath(import.meta.resolve(file)), 'utf8');
const axeSource = sourceOf('axe-core/axe.min.js');
const ibmSource = sourceOf('accessibility-checker-engine/ace.js');
const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A small phone, a phone and a desk, in CSS pixels. */
const WIDTHS = [320, 390, 1280] as const;
/** In parts, so that both workers have something to do until the end. */
const PARTS = 4;
/** What is measured is left here for `scripts/record-accessibility.ts`. */
const measuredDir = path.join(projectRoot, '.cache/test/accessibility');

// The engines are strangers on the page: its own content security policy would refuse them.
test.use({ bypassCSP: true });

interface Fault {
  engine: 'axe' | 'ibm';
  rule: string;
  words: string;
  snippet: string;
}

async function faultsOfAxe(page: Page, options: RunOptions): Promise<Fault[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ ...options, resultTypes: ['violations'] })})`);
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => ({ engine: 'axe', rule: id, words: help, snippet: node.html.slice(0, 160) })));
}

/** What IBM's engine is sure of; what it asks a person to look at is no fault, nor what a closed disclosure hides from everyone. */
async function faultsOfIbm(page: Page): Promise<Fault[]> {
  return page.evaluate<Fault[]>(`new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) => results
    .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
    .map((result) => ({ ...result, node: document.evaluate(result.path.dom, document, null, XPathResult.FIRST_ORDERED_NODE_TYPE).singleNodeValue }))
    .filter(({ node }) => !(node instanceof Element) || node.checkVisibility({ contentVisibilityAuto: true }))
    .map(({ ruleId, message, snippet }) => ({ engine: 'ibm', rule: ruleId, words: message, snippet: snippet.slice(0, 160) })))`);
}

for (let part = 0; part < PARTS; part += 1) {
  test(`axe and IBM's engine find nothing, part ${part + 1} of ${PARTS}`, async ({ page }, info) => {
    test.setTimeout(600_000);
    const site = siteOf(info);
    const pages = process.env['ALL_PAGES'] === '1' ? pagesOf(site) : samplePages(pagesOf(site), 1);
    const addresses = [...pages, ...notFoundAddresses()].map(({ pathname }) => pathname).filter((_, index) => index % PARTS === part);
    const measured: { pathname: string; faults: Fault[] }[] = [];
    for (const pathname of addresses) {
      const faults: Fault[] = [];
      // A page is loaded once and then made wider: the engines look at what is there each time.
      await page.setViewportSize({ width: WIDTHS[0], height: 900 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(pathname);
      await page.evaluate(axeSource);
      await page.evaluate(ibmSource);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme: 'light' });
        faults.push(...(await faultsOfAxe(page, { runOnly: AXE_TAGS })), ...(await faultsOfIbm(page)));
        // The dark theme changes colours and nothing else.
        await page.emulateMedia({ colorScheme: 'dark' });
        faults.push(...(await faultsOfAxe(page, { runOnly: ['cat.color'] })));
        if (width === WIDTHS[0]) faults.push(...(await faultsOfIbm(page)));
      }
      measured.push({ pathname, faults });
      expect.soft([...new Set(faults.map(({ engine, rule, words, snippet }) => `${engine} ${rule}: ${words} ${snippet}`))], pathname).toEqual([]);
    }
    mkdirSync(measuredDir, { recursive: true });
    writeFileSync(path.join(measuredDir, `${site.name}-${part}.json`), JSON.stringify({ widths: WIDTHS, measured }));
  });
}

test('each engine sees a fault where there is one', async ({ page }) => {
  await page.setContent('<html lang="nb"><title>Prøve</title><main><h1>Prøve</h1><img src="data:,"><p style="color:#999;background:#fff">Blek</p></main></html>');
  await page.evaluate(axeSource);
  await page.evaluate(ibmSource);
  expect((await faultsOfAxe(page, { runOnly: AXE_TAGS })).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
  expect((await faultsOfIbm(page)).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['img_alt_valid', 'text_contrast_sufficient']));
});
