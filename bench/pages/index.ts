/** What pages cost a phone on a slow line: ours of every kind, beside pages of other tools with the same words. */

import { existsSync, globSync } from 'node:fs';
import path from 'node:path';
import { resolveBrowser } from '../../scripts/lib/browser.ts';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { startStaticServer } from '../../scripts/lib/static-server.ts';
import { blockingBytes, readFirstLoad } from '../../tests/site/first-load.ts';
import { preparePeer, versionIn } from '../peers/prepare.ts';
import { median, type BenchSection, type BenchTable } from '../results.ts';
import { measure, type LighthouseRun } from './lighthouse.ts';
import { alFolioSite, starlightSite, starpodSite, wordsOf } from './peer-sites.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo', 'agentic-browsing'];

interface Measured { readonly name: string; readonly runs: LighthouseRun[] }

/**
 * Measures the site in `dist` (`npm run build` first). Options: `--runs 5`, `--only <part of a page's name>`.
 * @throws Error when nothing is built, or a peer cannot be
 */
export async function run(options: readonly string[]): Promise<BenchSection> {
  const option = (name: string): string | undefined => (options.includes(`--${name}`) ? options[options.indexOf(`--${name}`) + 1] : undefined);
  const runs = Number(option('runs') ?? 5);
  const site = path.join(projectRoot, 'dist');
  if (!existsSync(path.join(site, 'index.html'))) throw new Error('Nothing is built: npm run build');
  const tools = preparePeer('pages');
  const browser = await resolveBrowser(path.join(projectRoot, '.cache'));
  const kinds = pageKinds(site);
  const [output, episode] = [kinds['output']!.nb, kinds['episode']!.nb];

  const folders = {
    ours: site,
    starlight: await starlightSite(tools, wordsOf(site, output)),
    alFolio: await alFolioSite(tools, wordsOf(site, output)),
    starpod: await starpodSite(tools, wordsOf(site, episode), { cover: path.join(site, globSync('podkast/cover*.png', { cwd: site })[0]!), audio: path.join(site, globSync('audio/*.mp3', { cwd: site })[0]!) }),
  };
  const servers = Object.fromEntries(await Promise.all(Object.entries(folders).map(async ([name, folder]) => [name, await startStaticServer({ folder })] as const)));
  const wanted = [
    ...Object.entries(kinds).flatMap(([kind, { nb, en }]) => [{ name: `ours, ${kind}, nb`, address: `${servers['ours']!.address}/${nb}` }, { name: `ours, ${kind}, en`, address: `${servers['ours']!.address}/${en}` }]),
    { name: 'Starlight, words of the output', address: `${servers['starlight']!.address}/words/page/` },
    { name: 'al-folio-like, words of the output', address: `${servers['alFolio']!.address}/` },
    { name: 'Starpod-like, words of the episode', address: `${servers['starpod']!.address}/` },
  ].filter(({ name }) => name.includes(option('only') ?? ''));
  const measured: Measured[] = wanted.map(({ name }) => ({ name, runs: [] }));
  try {
    // One run of all, then the next: whatever else the machine does falls on all alike.
    for (let round = 1; round <= runs; round += 1) {
      for (const [index, { name, address }] of wanted.entries()) {
        const found = await measure(address, tools, browser);
        measured[index]!.runs.push(found);
        console.log(`  ${round}/${runs} ${name}: ${CATEGORIES.map((category) => found.scores[category]).join('/')}, LCP ${Math.round(found.lcp)} ms, TBT ${Math.round(found.tbt)} ms`);
      }
    }
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }
  return {
    part: 'pages',
    heading: 'Pages',
    method: [
      'Lighthouse as its authors set it for phones (simulated slow 4G and a processor four times slower), on pages that one and the same static server sends packed with Brotli over HTTP/1.1 without TLS, each in a browser of its own, round by round.',
      'The words of the peers are those of our page, from its Markdown twin. Starlight is set up as its guide says. «al-folio-like» is no Jekyll: it is a page of our own writing that loads what al-folio’s default configuration loads, in its order, from one host and without its own style sheet, which flatters it. «Starpod-like» is Astro with its router, Preact and Tailwind as Starpod has them, written anew, with the cover at its left and the player at its foot, and without its database, analytics and search.',
    ],
    tables: [scoreTable(measured), weightTable(site, kinds)],
    versions: { lighthouse: versionIn(tools, 'lighthouse'), '@astrojs/starlight': versionIn(tools, '@astrojs/starlight'), astro: versionIn(tools, 'astro'), preact: versionIn(tools, 'preact'), tailwindcss: versionIn(tools, 'tailwindcss'), bootstrap: versionIn(tools, 'bootstrap'), mathjax: versionIn(tools, 'mathjax') },
    runs,
    raw: measured,
  };
}

type Kinds = Record<string, { nb: string; en: string }>;

/** A page of each kind, the longest where there are many, in both languages. */
function pageKinds(site: string): Kinds {
  const longest = (pattern: string): string => globSync(pattern, { cwd: site }).map((file) => file.replaceAll(path.sep, '/').replace(/index\.html$/, '')).sort((a, b) => readFirstLoad(site, `${b}index.html`).html - readFirstLoad(site, `${a}index.html`).html)[0]!;
  return {
    'front page': { nb: '', en: 'en/' },
    'finding': { nb: longest('funn/*/index.html'), en: longest('en/findings/*/index.html') },
    'output': { nb: longest('publikasjoner/*/index.html'), en: longest('en/publications/*/index.html') },
    'list of outputs': { nb: 'resultater/', en: 'en/outputs/' },
    'episode': { nb: longest('podkast/*/index.html'), en: longest('en/podcast/*/index.html') },
    'search': { nb: 'sok/', en: 'en/search/' },
  };
}

function scoreTable(measured: readonly Measured[]): BenchTable {
  const middle = (runs: readonly LighthouseRun[], of: (run: LighthouseRun) => number, digits = 0): number => Number(median(runs.map(of)).toFixed(digits));
  return {
    caption: 'Lighthouse, phone',
    columns: ['page', 'performance', 'accessibility', 'best practices', 'SEO', 'agentic browsing', 'FCP ms', 'LCP ms', 'TBT ms', 'CLS', 'kB transferred', 'requests'],
    rows: measured.map(({ name, runs }) => [
      name, ...CATEGORIES.map((category) => middle(runs, ({ scores }) => scores[category] ?? 0)),
      middle(runs, ({ fcp }) => fcp), middle(runs, ({ lcp }) => lcp), middle(runs, ({ tbt }) => tbt), middle(runs, ({ cls }) => cls, 4), middle(runs, ({ bytes }) => bytes / 1000, 1), middle(runs, ({ requests }) => requests),
    ]),
    notes: ['Bytes are with headers, of everything until the page is quiet, icon and manifest included.'],
  };
}

/** What our pages weigh as files, without headers. */
function weightTable(site: string, kinds: Kinds): BenchTable {
  const rows = Object.entries(kinds).map(([kind, { nb }]) => {
    const load = readFirstLoad(site, `${nb}index.html`);
    const whole = [...load.requests.values()].reduce((sum, bytes) => sum + bytes, 0);
    return [kind, Number((blockingBytes(site, load) / 1000).toFixed(1)), Number((whole / 1000).toFixed(1)), load.requests.size];
  });
  return { caption: 'Our pages as gzip files, Norwegian', columns: ['page', 'HTML and blocking CSS kB', 'first visit kB', 'requests'], rows };
}
