/** Draws the card of every built page. The pages say in their heads which card they want and what stands on it. */

import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { readCardAlt } from '../../../src/formats/social-card.ts';
import type { Progress } from '../progress.ts';
import { placePicture } from './image-cache.ts';
import { cardSvg, type CardWords } from './social-card.ts';

export interface MakeCardsOptions {
  /** The built site. */
  siteDir: string;
  /** Where drawn cards are kept between builds. */
  cacheDir: string;
  /** The pages' paths in it. */
  pages: readonly string[];
  progress?: Progress;
  /** How many are drawn at a time. */
  concurrency?: number;
}

interface Card {
  /** The path in the site, `/cards/funn/x.png`. */
  path: string;
  words: CardWords;
}

/** @returns how many cards there are, and how many of them had to be drawn */
export async function makeCards({ siteDir, cacheDir, pages, progress, concurrency = 4 }: MakeCardsOptions): Promise<{ cards: number; drawn: number }> {
  progress?.expect(pages.length);
  const queue = pages.values();
  // The pages of a long list are shared with one card.
  const placed = new Set<string>();
  let drawn = 0;
  const worker = async (): Promise<void> => {
    for (const file of queue) {
      progress?.add();
      const card = readCard(await readFile(path.join(siteDir, file), 'utf8'));
      if (!card || placed.has(card.path)) continue;
      placed.add(card.path);
      const svg = cardSvg(card.words);
      if (await placePicture(path.join(siteDir, card.path), svg, cacheDir, () => drawCard(svg))) drawn += 1;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  return { cards: placed.size, drawn };
}

/** Cards are drawn side by side, so each gets one thread. Truecolour takes a fifth of a palette's time, and level 4 two thirds of level 6's. */
async function drawCard(svg: string): Promise<Buffer> {
  sharp.concurrency(1);
  return sharp(Buffer.from(svg)).flatten().png({ compressionLevel: 4 }).toBuffer();
}

/** The card a page asks for; none when it has no `og:image` of ours. */
export function readCard(html: string): Card | undefined {
  const found = new Map<string, string>();
  let [title, isTitle] = ['', false];
  const parser = new Parser({
    onopentag(name, { property, content }) {
      isTitle = name === 'title';
      if (name === 'meta' && property !== undefined && content !== undefined) found.set(property, content);
    },
    ontext: (text) => { if (isTitle) title += text; },
    onclosetag: () => { isTitle = false; },
  });
  const end = html.indexOf('</head>');
  parser.end(end < 0 ? html : html.slice(0, end));
  const [image, alt] = [found.get('og:image'), found.get('og:image:alt')];
  const siteName = found.get('og:site_name') ?? title.split(' – ').at(-1)?.trim();
  if (!image || !alt || !siteName) return undefined;
  const { pathname } = new URL(image);
  return pathname.startsWith('/cards/') ? { path: decodeURIComponent(pathname), words: { ...readCardAlt(alt), siteName } } : undefined;
}
