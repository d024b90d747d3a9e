/** What a player costs until it can be used, and while it follows a transcript of 3,000 cues: ours beside media-chrome and Podlove's. */

import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { browserArguments } from '../../scripts/lib/browser-launch.ts';
import { resolveBrowser } from '../../scripts/lib/browser.ts';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { startSlowLine, type SlowLine } from '../browser/slow-line.ts';
import { preparePeer, versionIn } from '../peers/prepare.ts';
import { median, type BenchSection } from '../results.ts';
import { CUES, ourSite, peerSites } from './sites.ts';

interface Player {
  readonly name: string;
  readonly address: string;
  /** In the page: whether the play button is there and would play. */
  readonly isReady: () => boolean;
  /** In the page: plays, also after going to a moment in seconds. */
  readonly play: (seconds: number) => void;
}

interface Run { readonly scriptKb: number; readonly allKb: number; readonly readyMs: number; readonly longTasks: number; readonly blockedMs: number; readonly dropped: number; readonly frames: number; readonly slowest: number; readonly heard: boolean }

/** Where following is watched, in seconds from the start: the beginning, the middle, the end. */
const PLACES = [1, 1500, 2980];
/** How long at each, in milliseconds. */
const WATCH = 5000;
const SLOWER = 4;

/** Options: `--runs 5`. */
export async function run(options: readonly string[]): Promise<BenchSection> {
  const runs = options.includes('--runs') ? Number(options[options.indexOf('--runs') + 1]) : 5;
  const tools = preparePeer('pages');
  const ours = ourSite();
  const peers = await peerSites(tools);
  const line = await startSlowLine([ours.site, peers]);
  const browser = await chromium.launch({ executablePath: await resolveBrowser(path.join(projectRoot, '.cache')), args: [...browserArguments(), '--autoplay-policy=no-user-gesture-required'] });
  const players = playersAt(ours.page);
  const found = new Map<string, Run[]>(players.map(({ name }) => [name, []]));
  try {
    for (let round = 1; round <= runs; round += 1) {
      for (const player of players) {
        const measured = await measure(browser, line, player);
        found.get(player.name)!.push(measured);
        console.log(`  ${round}/${runs} ${player.name}: ${JSON.stringify(measured)}`);
      }
    }
  } finally {
    await browser.close();
    await line.close();
  }
  const middle = (name: string, of: (run: Run) => number, digits = 0): number => Number(median(found.get(name)!.map(of)).toFixed(digits));
  return {
    part: 'player', heading: 'Player', runs,
    method: [
      `An invented episode of 50 minutes with ${CUES.toLocaleString('en')} cues, in real Chromium at 390 × 844, with a processor ${SLOWER} times slower. Loading: nothing in the browser, slow 4G (150 ms, 1.6 Mbit/s), all packed with Brotli. «Ready» is when the play button is there and works. A long task holds the page for more than 50 ms.`,
      `Following: the line unhindered, ${WATCH / 1000} s at the beginning, in the middle and at the end, with a new cue each second. A frame is dropped for each sixtieth of a second that passes without one.`,
      'Ours is the whole built page with its metadata, citation, chapters and transcript. media-chrome has no transcript, so its page prints the cues as paragraphs and marks and scrolls to the one that is heard by `cuechange`, as its users write it. Podlove’s player loads its transcript as data and shows it in a tab of its own.',
    ],
    tables: [
      { caption: 'Until it can be used', columns: ['player', 'script kB', 'all kB', 'ready ms', 'long tasks', 'beyond 50 ms, ms'], rows: players.map(({ name }) => [name, middle(name, (one) => one.scriptKb, 1), middle(name, (one) => one.allKb, 1), middle(name, (one) => one.readyMs), middle(name, (one) => one.longTasks), middle(name, (one) => one.blockedMs)]) },
      { caption: 'While it follows', columns: ['player', 'frames', 'dropped', 'longest wait for a frame, ms'], rows: players.map(({ name }) => [name, middle(name, (one) => one.frames), middle(name, (one) => one.dropped), middle(name, (one) => one.slowest)]) },
    ],
    versions: { 'media-chrome': versionIn(tools, 'media-chrome'), '@podlove/web-player': versionIn(tools, '@podlove/web-player'), chromium: browser.version() },
    raw: Object.fromEntries(found),
  };
}

function playersAt(page: string): Player[] {
  const play = (seconds: number): void => {
    const frames = [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!)];
    const audio = frames.map((each) => each.querySelector('audio')).find((each) => each !== null)!;
    audio.currentTime = seconds;
    void audio.play();
  };
  return [
    { name: 'ours', address: page, play, isReady: () => { const button = document.querySelector<HTMLElement>('episode-player:defined [data-do=play]'); return button !== null && getComputedStyle(button).visibility === 'visible' && button.offsetWidth > 0; } },
    { name: 'media-chrome', address: '/media-chrome/', play, isReady: () => (document.querySelector('media-play-button:defined') as HTMLElement | null)?.offsetWidth! > 0 },
    {
      name: 'Podlove Web Player', address: '/podlove/', isReady: () => 'store' in window && (document.querySelector('iframe')?.contentDocument?.querySelector('button') as HTMLElement | null)?.offsetWidth! > 0,
      play: (seconds) => {
        const { store } = window as unknown as { store: { dispatch: (action: object) => void } };
        store.dispatch({ type: 'PLAYER_REQUEST_PLAYTIME', payload: seconds * 1000 });
        store.dispatch({ type: 'PLAYER_REQUEST_PLAY' });
      },
    },
  ];
}

async function measure(browser: Browser, line: SlowLine, { address, isReady, play }: Player): Promise<Run> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) tasks.push(duration); }).observe({ type: 'longtask', buffered: true });
  });
  line.sent();
  line.isSlow = true;
  await page.goto(`${line.address}${address}`, { waitUntil: 'commit' });
  await page.waitForFunction(isReady, undefined, { polling: 'raf', timeout: 120_000 });
  const readyMs = await page.evaluate(() => performance.now());
  await page.waitForLoadState('networkidle');
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  const sent = line.sent();
  const kb = (pattern: RegExp): number => [...sent].filter(([file]) => pattern.test(file)).reduce((sum, [, bytes]) => sum + bytes, 0) / 1000;
  line.isSlow = false;
  const followed: Awaited<ReturnType<typeof watchFrames>>[] = [];
  for (const place of PLACES) {
    await page.evaluate(play, place);
    await page.waitForTimeout(1500);
    followed.push(await watchFrames(page));
  }
  const heard = await page.evaluate(() => [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!)].some((each) => [...each.querySelectorAll('audio')].some((audio) => audio.currentTime > 2900)));
  await context.close();
  const all = (of: (one: (typeof followed)[number]) => number): number => followed.reduce((sum, one) => sum + of(one), 0);
  return {
    scriptKb: kb(/\.js$/), allKb: kb(/^(?!.*\.mp3)/), readyMs, longTasks: tasks.length, blockedMs: tasks.reduce((sum, task) => sum + task - 50, 0),
    dropped: all(({ dropped }) => dropped), frames: all(({ frames }) => frames), slowest: Math.max(...followed.map(({ slowest }) => slowest)), heard,
  };
}

/** Counts frames for a while, and those that should have come. */
function watchFrames(page: Page): Promise<{ frames: number; dropped: number; slowest: number }> {
  return page.evaluate((length) => new Promise((resolve) => {
    const [start, seen] = [performance.now(), { frames: 0, dropped: 0, slowest: 0 }];
    let last = start;
    const count = (now: number): void => {
      const gap = now - last;
      last = now;
      seen.frames += 1;
      seen.dropped += Math.max(0, Math.round(gap / (1000 / 60)) - 1);
      seen.slowest = Math.max(seen.slowest, gap);
      if (now - start < length) requestAnimationFrame(count);
      else resolve(seen);
    };
    requestAnimationFrame(count);
  }), WATCH);
}
