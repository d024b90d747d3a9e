/** Every page of the built sites keeps to what a slow line and an old phone can carry. What a browser really asks for is seen in tests/browser/first-load.spec.ts. */

import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isBuilt, testSites } from '../../scripts/lib/test-sites.ts';
import { blockingBytes, FIRST_ANSWER, packedBytes, readFirstLoad, type FirstLoad } from './first-load.ts';

/** Everything of a first visit, fonts included, in packed bytes. */
const FIRST_VISIT = 200 * 1024;
const REQUESTS = 12;
/** Pages without long transcripts and lists. */
const ORDINARY = /^(en\/)?(publikasjoner|publications|foredrag|lectures|artikler|articles|funn|findings|folk|people|tema|topics)\/[^/]+\/index\.html$/;
/** HTML and blocking styles of such a page. */
const ORDINARY_BLOCKING = 10_000;
/** Bytes of styles, as Brotli. */
const STYLES = 6000;
/** A font that comes in one answer though two others are under way. */
const FONT = 10_000;

/** Pages with a head of their own; transcripts for podcast apps are plain documents. */
function pagesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => /(^|\/)(index|404)\.html$/.test(file) && !file.startsWith('pagefind/'));
}

describe.each(testSites().filter(isBuilt))('on the $name site', ({ folder }) => {
  let loads: FirstLoad[] = [];
  beforeAll(() => {
    loads = pagesOf(folder).map((file) => readFirstLoad(folder, file));
  }, 120_000);
  const faults = (fault: (load: FirstLoad) => string | false | undefined): string[] =>
    loads.flatMap((load) => { const found = fault(load); return found ? [`${load.file}: ${found}`] : []; });

  test('there are pages to look at', () => {
    expect(loads.length).toBeGreaterThan(20);
  });

  test('the first screen waits for one style sheet and for no script', () => {
    expect(faults(({ blockingStyles, blockingScripts }) => (blockingStyles.length !== 1 || blockingScripts.length > 0) && [...blockingStyles, ...blockingScripts].join(', '))).toEqual([]);
  });

  test('styles of a page are at most 6 kB as Brotli, those in its body included', () => {
    expect(faults(({ file }) => {
      const html = readFileSync(path.join(folder, file), 'utf8');
      const styles = [...html.matchAll(/<link rel="stylesheet" href="\/([^"]+)">/g)].map(([, style]) => style!);
      const bytes = styles.reduce((sum, style) => sum + statSync(path.join(folder, `${style}.br`)).size, 0);
      return (styles.length === 0 || bytes > STYLES) && `${bytes} in ${styles.join(', ')}`;
    })).toEqual([]);
  });

  test('the style sheet and a page of common length are in the first answer; longer ones are pages of long lists and transcripts', () => {
    const long = loads.filter((load) => blockingBytes(folder, load) > FIRST_ANSWER).map(({ file }) => file);
    expect(long.filter((file) => ORDINARY.test(file))).toEqual([]);
    // What is before the first word of the page is the same for all, and leaves room for a screen of words.
    expect(faults(({ blockingStyles }) => blockingStyles.some((style) => packedBytes(folder, style) > FIRST_ANSWER / 2) && blockingStyles.join())).toEqual([]);
  });

  test('an ordinary page is at most 10 kB with its style sheet', () => {
    const own = folder.endsWith('own');
    // The invented tree has one output of every oddity there is.
    expect(faults((load) => own && ORDINARY.test(load.file) && blockingBytes(folder, load) > ORDINARY_BLOCKING && String(blockingBytes(folder, load)))).toEqual([]);
  });

  test('a first visit makes at most 12 requests', () => {
    expect(faults(({ requests }) => requests.size > REQUESTS && [...requests.keys()].join(', '))).toEqual([]);
  });

  test('a first visit brings at most 200 KiB, fonts included', () => {
    expect(faults(({ requests }) => { const sum = [...requests.values()].reduce((all, one) => all + one, 0); return sum > FIRST_VISIT && String(sum); })).toEqual([]);
  });

  test('pictures are AVIF, WebP or drawn, and say their size before they come', () => {
    expect(faults(({ images }) => images.filter(({ isModern, attributes: { width, height, srcset, sizes } }) => !isModern || !width || !height || (srcset && !sizes)).map(({ src }) => src).join(', '))).toEqual([]);
  });

  test('the fonts are asked for at once, cut to their letters, and have fallbacks of the same measures', () => {
    for (const style of new Set(loads.flatMap((load) => load.blockingStyles))) {
      const faces = readFileSync(path.join(folder, style), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
      const everyday = faces.filter((face) => face.includes('.woff2') && /unicode-range:\s*U\+20-FF/i.test(face));
      expect(everyday.every((face) => /font-display:\s*optional/.test(face)), style).toBe(true);
      const files = everyday.map((face) => /url\(["']?\/([^"')]+\.woff2)/.exec(face)![1]!);
      for (const file of files) expect(packedBytes(folder, file), file).toBeLessThanOrEqual(FONT);
      const fallbacks = faces.filter((face) => face.includes('local('));
      expect(fallbacks.length, style).toBe(files.length);
      for (const face of fallbacks) for (const measure of ['size-adjust', 'ascent-override', 'descent-override', 'line-gap-override']) expect(face, style).toContain(measure);
      expect(faults((load) => load.blockingStyles.includes(style) && load.preloadedFonts.toSorted().join() !== files.toSorted().join() && load.preloadedFonts.join())).toEqual([]);
    }
  });
});

describe('the reckoning', () => {
  let folder = '';
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'first-load-'));
    write('a.css', 'body{}'); write('b.css', 'p{}'); write('old.js', '1'); write('a.js', 'import"./b.js";import{c as d}from"./c.js";later(()=>import("./d.js"))');
    for (const file of ['b.js', 'c.js', 'd.js', 'a.png', 'a.avif', 'b.png', 'f.woff2', 'a.mp3']) write(file, '');
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (body: string): FirstLoad => {
    write('x/index.html', body);
    return readFirstLoad(folder, 'x/index.html');
  };

  test('sees styles and scripts that hold up the page', () => {
    const load = read('<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="../b.css" media="print"><script src="/old.js"></script><script type="module" src="/a.js"></script>');
    expect([load.blockingStyles, load.blockingScripts]).toEqual([['a.css'], ['/old.js']]);
  });

  test('counts modules that modules need, and none that they may want later', () => {
    expect([...read('<script type="module" src="/a.js"></script>').requests.keys()]).toEqual(['x/index.html', 'a.js', 'b.js', 'c.js']);
  });

  test('counts pictures and sound that are not put off, and nothing in a template', () => {
    const load = read('<img src="/a.png"><img src="/b.png" loading="lazy"><audio src="/a.mp3"></audio><audio preload="none" src="/b.mp3"></audio><template><link rel="stylesheet" href="/b.css"></template>');
    expect([...load.requests.keys()]).toEqual(['x/index.html', 'a.png', 'a.mp3']);
  });

  test('knows a modern picture by itself or by a source beside it', () => {
    const { images } = read('<img src="/a.png"><img src="/a.avif"><picture><source type="image/webp" srcset="/a.webp"><img src="/b.png"></picture>');
    expect(images.map(({ isModern }) => isModern)).toEqual([false, true, true]);
  });
});
