/** Turns text into shapes with the site's own typeface, so that a picture is the same on a machine without fonts. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font, type Glyph, type GlyphRun } from 'fontkit';

const require = createRequire(import.meta.url);
const loaded = new Map<number, Font>();

/** The weights the pictures use, of the ones the package has. */
export type Weight = 400 | 700 | 800;

/** The file of one weight of the typeface. */
export function fontFile(weight: Weight): string {
  return require.resolve(`@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`);
}

function fontOf(weight: Weight): Font {
  const known = loaded.get(weight);
  if (known) return known;
  const font = create(readFileSync(fontFile(weight)));
  if (!('layout' in font)) throw new Error(`${fontFile(weight)} holds more than one font`);
  loaded.set(weight, font);
  return font;
}

/** A title is tried in many sizes, and cards share words: a line is laid out once, whatever its size, and a letter drawn once. */
const layouts = new Map<string, GlyphRun>();
const shapes = new WeakMap<Glyph, string>();
/** So many lines are remembered: those of some hundred cards. */
const REMEMBERED = 5000;

function layoutOf(text: string, weight: Weight): GlyphRun {
  const key = `${weight} ${text}`;
  const run = layouts.get(key) ?? fontOf(weight).layout(text);
  if (layouts.size >= REMEMBERED) layouts.clear();
  layouts.set(key, run);
  return run;
}

function shapeOf(glyph: Glyph): string {
  const shape = shapes.get(glyph) ?? glyph.path.toSVG();
  shapes.set(glyph, shape);
  return shape;
}

/** How a line of text is set; size and tracking in pixels. */
export interface TextStyle {
  weight: Weight;
  size: number;
  tracking?: number;
}

/** The width of a line, in pixels. */
export function widthOf(text: string, { weight, size, tracking = 0 }: TextStyle): number {
  const run = layoutOf(text, weight);
  return (run.advanceWidth * size) / fontOf(weight).unitsPerEm + tracking * run.glyphs.length;
}

/** A line as an SVG path whose baseline begins at x, y. */
export function shapeLine(text: string, x: number, y: number, fill: string, { weight, size, tracking = 0 }: TextStyle): string {
  const scale = size / fontOf(weight).unitsPerEm;
  const run = layoutOf(text, weight);
  let pen = 0;
  const glyphs = run.glyphs.map((glyph, index) => {
    const at = run.positions[index]!;
    const shape = shapeOf(glyph);
    const drawn = shape === '' ? '' : `<path transform="translate(${round(pen + at.xOffset)} ${round(at.yOffset)})" d="${shape}"/>`;
    pen += at.xAdvance + tracking / scale;
    return drawn;
  });
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
}

/** Breaks text into lines of at most `width` pixels; a word longer than a line is cut, and no line begins with a dash. */
export function wrapText(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.match(/\S+(?:\s+[-–—](?=\s))?/g) ?? []) {
    const word = part.replace(/\s+/, ' ');
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, style) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
      while (widthOf(line, style) > width) {
        const fits = longestStart(line, width, style);
        lines.push(`${line.slice(0, fits)}-`);
        line = line.slice(fits);
      }
    }
  }
  return line === '' ? lines : [...lines, line];
}

function longestStart(word: string, width: number, style: TextStyle): number {
  let length = word.length - 1;
  while (length > 1 && widthOf(`${word.slice(0, length)}-`, style) > width) length -= 1;
  return length;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
