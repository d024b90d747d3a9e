/** The pages work in Firefox and in WebKit too, where the machine has them: they are drawn whole, fit a phone, and search and narrow lists. */

import { expect, test } from 'playwright/test';
import { firefoxProgram, startFirefox } from './other-browsers/firefox.ts';
import type { OtherBrowser } from './other-browsers/other-browser.ts';
import { startWebKit, webkitPrograms } from './other-browsers/webkit.ts';
import { pagesOf, samplePages, siteOf } from './site-pages.ts';

const BROWSERS: readonly { name: string; find: () => (() => Promise<OtherBrowser>) | undefined }[] = [
  { name: 'Firefox', find: () => { const program = firefoxProgram(); return program === undefined ? undefined : () => startFirefox(program); } },
  { name: 'WebKit', find: () => { const programs = webkitPrograms(); return programs === undefined ? undefined : () => startWebKit(programs); } },
];

/** What is wrong with the page, in the page's own words: nothing is wider than the window, what is drawn has a size, the style sheet is understood. */
const FAULTS = `(() => {
  const wide = document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1).slice(0, 3).map((element) => 'wide: ' + element.outerHTML.slice(0, 90));
  const flat = [...document.querySelectorAll('main svg')].filter((svg) => !svg.matches('[data-part]') && (svg.checkVisibility?.() ?? true) && getComputedStyle(svg).display !== 'none' && svg.closest('[hidden], details:not([open]), dialog') === null)
    .filter((svg) => { const { width, height } = svg.getBoundingClientRect(); return svg.parentElement.getBoundingClientRect().width > 0 && (width === 0 || height === 0); }).map((svg) => 'flat: ' + svg.outerHTML.slice(0, 90));
  const plain = getComputedStyle(document.body).color === getComputedStyle(document.documentElement).backgroundColor || !document.fonts.check('16px "Atkinson Hyperlegible Next"');
  return [...wide, ...flat, ...(plain ? ['the colours or the typeface are not understood'] : []), ...(document.querySelectorAll('h1').length === 1 ? [] : ['no h1'])];
})()`;

/** Evaluates until the answer is true, for at most 30 seconds. */
const until = (condition: string): string =>
  `new Promise((resolve) => { const end = Date.now() + 30000; const ask = () => ((${condition}) ? resolve(true) : Date.now() > end ? resolve(false) : setTimeout(ask, 50)); ask(); })`;

for (const { name, find } of BROWSERS) {
  test(`${name} shows every kind of page, searches and narrows`, async ({ baseURL }, info) => {
    test.setTimeout(600_000);
    const start = find();
    if (start === undefined) console.warn(`${name} is NOT TESTED: it is not on this machine.`);
    test.skip(start === undefined, `${name} is not on this machine.`);
    test.skip(info.project.name !== 'own', 'One site is enough.');
    const browser = await start!();
    try {
      const pages = samplePages(pagesOf(siteOf(info)), 1).filter(({ locale, html }) => locale === 'nb' || html.includes('<audio'));
      expect(pages.length).toBeGreaterThan(5);
      for (const width of [1280, 390]) {
        await browser.resize(width, 900);
        // On a desk the pages of the menu; on a phone all.
        for (const { pathname } of pages.filter(({ kind }) => width < 1000 || !kind.includes('/'))) {
          await browser.open(baseURL + pathname);
          expect.soft(await browser.evaluate(FAULTS), `${width} px, ${pathname}`).toEqual([]);
        }
      }

      await browser.open(`${baseURL}/`);
      await browser.evaluate('document.querySelector("header button[popovertarget]").click()');
      expect(await browser.evaluate(until('document.querySelector("header nav").getBoundingClientRect().height > 100')), 'the menu opens').toBe(true);

      await browser.open(`${baseURL}/sok/?q=flyktninger`);
      expect(await browser.evaluate(until('document.querySelectorAll(".search-hits a[href]").length > 0')), 'the search finds something').toBe(true);

      await browser.open(`${baseURL}/resultater/`);
      expect(await browser.evaluate(until('document.querySelector(".facets button") !== null')), 'the choices are buttons').toBe(true);
      await browser.evaluate('document.querySelector(".facets button").click()');
      expect(await browser.evaluate(until('location.search.startsWith("?type=")')), 'the address keeps the choice').toBe(true);
    } finally {
      await browser.close();
    }
  });
}
