/** Draws the card a page is shared with: its kind, its title in its own language, and the mark. https://ogp.me/ */

import { CARD_HEIGHT, CARD_WIDTH } from '../../../src/formats/social-card.ts';
import { DARK, markShapes } from './mark.ts';
import { shapeLine, wrapText, type TextStyle } from './text-shapes.ts';

export interface CardWords {
  kind: string;
  title: string;
  siteName: string;
}

const LEFT = 72;
const TEXT_WIDTH = 800;
const TITLE_TOP = 150;
const TITLE_BOTTOM = 500;
const LINE_HEIGHT = 1.14;
/** From the largest to the smallest a title is set in, in pixels. */
const SIZES = [76, 68, 60, 54, 48, 42, 37];

/** The card as SVG without any text element: every letter is a shape. */
export function cardSvg({ kind, title, siteName }: CardWords): string {
  const { style, lines } = fitTitle(title);
  const first = TITLE_TOP + style.size * 0.8;
  const { ground, ink, quiet, state, municipality, work } = DARK;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}">
<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${ground}"/>
<g fill="none" stroke-width="22"><path d="M950 0v150c0 120 90 110 90 220" stroke="${state}"/><path d="M1130 0v150c0 120-90 110-90 220" stroke="${municipality}"/><path d="M1040 380v250" stroke="${work}" stroke-width="30"/></g>
<g fill="${ground}" stroke-width="12"><circle cx="950" cy="110" r="21" stroke="${state}"/><circle cx="1130" cy="110" r="21" stroke="${municipality}"/><circle cx="1040" cy="385" r="31" stroke="${ink}"/></g>
<circle cx="${LEFT + 12}" cy="90" r="10" fill="none" stroke="${work}" stroke-width="6"/>
${shapeLine(kind, LEFT + 40, 101, quiet, { weight: 700, size: 31 })}
${lines.map((line, index) => shapeLine(line, LEFT, Math.round(first + index * style.size * LINE_HEIGHT), ink, style)).join('\n')}
<g transform="translate(${LEFT} 541) scale(1.25)">${markShapes(DARK)}</g>
${shapeLine(siteName, LEFT + 76, 570, ink, { weight: 700, size: 29 })}
</svg>`;
}

/** The largest size the title fits in; a title too long for the smallest ends in an ellipsis. */
export function fitTitle(title: string): { style: TextStyle; lines: string[] } {
  for (const size of SIZES) {
    const style = styleOf(size);
    const lines = wrapText(title, TEXT_WIDTH, style);
    if (lines.length <= mostLines(size) && !lines.some((line) => line.endsWith('-') && !title.includes(line))) return { style, lines };
  }
  const style = styleOf(SIZES.at(-1)!);
  const lines = wrapText(title, TEXT_WIDTH, style);
  const kept = lines.slice(0, mostLines(style.size));
  if (kept.length < lines.length) kept[kept.length - 1] = `${kept.at(-1)!.replace(/\s*\S+$/, '')} …`;
  return { style, lines: kept };
}

function styleOf(size: number): TextStyle {
  return { weight: 800, size, tracking: -size * 0.022 };
}

function mostLines(size: number): number {
  return Math.floor((TITLE_BOTTOM - TITLE_TOP) / (size * LINE_HEIGHT));
}
