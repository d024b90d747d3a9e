/**
 * Two independent engines, axe and IBM's, that look at a page from another window.
 *
 * They are read once, and nothing is loaded into the page they look at: it keeps its own policy, scripts and names.
 */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright/test';
import { browserSource } from './browser-source.ts';

/** One element that an engine is sure is at fault. */
export interface Fault {
  readonly engine: 'axe' | 'ibm';
  readonly rule: string;
  readonly words: string;
  readonly snippet: string;
}

/** The window that pages are opened in, and what the engines say of what is in it. */
export interface Bench {
  readonly page: Page;
  /** Call after each page has loaded. */
  readonly begin: () => Promise<void>;
  /** Every rule on the whole page, as it is displayed now. */
  readonly lookAtAll: () => Promise<Fault[]>;
  /** What was not displayed, or looked otherwise, when the page was looked at before; and the size of all targets. */
  readonly lookAtNews: () => Promise<Fault[]>;
  /** What is wider than the window. */
  readonly tooWide: () => Promise<string[]>;
}

const read = (file: string): string => readFileSync(fileURLToPath(file), 'utf8');
/** What an engine finds in the window it runs in; here it gets those of the page. In the order of `look.ts`. */
const REALM = 'window, self, document, Node, Element, HTMLElement, ShadowRoot, CSSMediaRule, NodeFilter, XPathResult, getComputedStyle';
const wrap = (name: string, file: string, result: string): string =>
  `globalThis.${name} = function (${REALM}) { var module, define; ${read(import.meta.resolve(file))}\nreturn ${result}; };`;

/** Opens two windows on the site: one for the engines, one for the pages. The context must bypass content security policies, for the first of them. */
export async function openBench(context: BrowserContext): Promise<Bench> {
  const host = await context.newPage();
  await host.goto('/robots.txt');
  const [page] = await Promise.all([host.waitForEvent('popup'), host.evaluate(`globalThis.seen = window.open('/robots.txt', 'seen'); undefined`)]);
  await host.evaluate(wrap('makeAxe', 'axe-core/axe.min.js', 'window.axe'));
  await host.evaluate(wrap('makeIbm', 'accessibility-checker-engine/ace.js', 'ace'));
  await host.evaluate(browserSource(new URL('./look.ts', import.meta.url)));
  return {
    page,
    begin: () => host.evaluate('begin()'),
    lookAtAll: () => host.evaluate<Fault[]>('lookAtAll()'),
    lookAtNews: () => host.evaluate<Fault[]>('lookAtNews()'),
    tooWide: () => host.evaluate<string[]>('tooWide()'),
  };
}
