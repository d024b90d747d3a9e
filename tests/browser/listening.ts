/** What the tests of listening share: episodes to listen to, a strict policy, and the sound's own clock. */

import { expect, type Page, type TestInfo } from 'playwright/test';
import { pagesOf, siteOf, type SitePage } from './site-pages.ts';

/** As strict as a policy for the site can be: nothing inline, nothing from elsewhere; the search is WebAssembly. */
const POLICY = [
  "default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'", "img-src 'self'", "font-src 'self'", "media-src 'self'", "connect-src 'self'",
  "base-uri 'none'", "form-action 'self'", "frame-src 'self'", "require-trusted-types-for 'script'",
].join('; ');

/** Serves every page under the strict policy, on top of its own. */
export async function enforceStrictPolicy(page: Page): Promise<void> {
  await page.route((url) => url.pathname.endsWith('/'), async (route) => {
    const response = await route.fetch();
    const own = response.headers()['content-security-policy'];
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': [own, POLICY].filter(Boolean).join(', ') } });
  });
}

/** The pages of episodes that can be played, in Norwegian, the longest transcript first. */
export function episodePages(info: TestInfo): SitePage[] {
  return pagesOf(siteOf(info)).filter(({ kind, locale, html }) => kind === 'podkast/*' && locale === 'nb' && html.includes('<episode-player'));
}

/** An episode that can be played. */
export function anEpisode(info: TestInfo): SitePage {
  const [episode] = episodePages(info);
  if (episode === undefined) throw new Error('The site has no episode with sound.');
  return episode;
}

/** Where the sound is, in seconds. */
export function timeOf(page: Page): Promise<number> {
  return page.locator('audio').first().evaluate((audio: HTMLAudioElement) => audio.currentTime);
}

export function isPaused(page: Page): Promise<boolean> {
  return page.locator('audio').first().evaluate((audio: HTMLAudioElement) => audio.paused);
}

/** The play button of the page's player, whatever it is called just now. */
export function playButton(page: Page) {
  return page.locator('main episode-player [data-do=play]');
}

/** Presses play and waits until something is heard. */
export async function startListening(page: Page): Promise<void> {
  await playButton(page).click();
  const from = await timeOf(page);
  await expect.poll(() => timeOf(page)).toBeGreaterThan(from);
}
