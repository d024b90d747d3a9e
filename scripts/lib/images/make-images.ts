/** What is drawn after the pages are built: the card of every page, and the press kit. */

import { allSettled } from '../all-settled.ts';
import type { Progress } from '../progress.ts';
import { makePressKit } from '../press/make-press-kit.ts';
import { makeCards } from './make-cards.ts';

export interface MakeImagesOptions {
  /** The built site; nothing outside it is written but the cache. */
  siteDir: string;
  /** The site's address, without a slash at its end. */
  siteUrl: string;
  cacheDir: string;
  /** The pages' paths in it. */
  pages: readonly string[];
  progress?: Progress;
  /** False leaves the cards out; pages then have to be built without them too (SOCIAL_CARDS=off). */
  cards?: boolean;
}

/** Draws and packs everything; what was drawn before comes from the cache. */
export async function makeImages({ siteDir, siteUrl, cacheDir, pages, progress, cards = process.env['SOCIAL_CARDS'] !== 'off' }: MakeImagesOptions): Promise<{ cards: number; drawn: number; kitBytes: number }> {
  // Cards are drawn by threads of sharp's; the sheets of the kit are set meanwhile.
  const [drawn, kitBytes] = await allSettled([
    cards ? makeCards({ siteDir, cacheDir, pages, ...(progress && { progress }) }) : Promise.resolve({ cards: 0, drawn: 0 }),
    makePressKit({ siteDir, siteUrl, cacheDir }),
  ] as const);
  return { ...drawn, kitBytes };
}
