/** The contrast of every colour of text and line against every ground it may stand on, computed from the token file. https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */

/** A pair of colours and their contrast in one theme. */
export interface Contrast {
  theme: 'light' | 'dark';
  colour: string;
  ground: string;
  ratio: number;
}

const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['paper', 'snow'];
/** What words are written in; the mark's ground holds ink alone. */
const TEXTS = ['ink', 'quiet', 'link'];
/** What is drawn, and need only be seen. */
const LINES = ['state', 'municipality', 'work', 'rose', 'violet', 'slate'];

/** The colours of `tokens.css` by name, in each theme. @throws when a colour is missing or written in a way that cannot be read */
export function readTokens(css: string): Record<(typeof THEMES)[number], Map<string, string>> {
  const tokens = { light: new Map<string, string>(), dark: new Map<string, string>() };
  for (const [, name, value] of css.matchAll(/--([\w-]+):\s*((?:light-dark\([^)]*\))|#[0-9a-f]{6});/gi)) {
    const both = /light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/i.exec(value!);
    tokens.light.set(name!, both?.[1] ?? value!);
    tokens.dark.set(name!, both?.[2] ?? value!);
  }
  return tokens;
}

/** Text on its grounds; required: 7 (AAA). */
export function textContrasts(css: string): Contrast[] {
  return [
    ...pairs(css, TEXTS, GROUNDS), ...pairs(css, ['ink'], ['mark']), ...pairs(css, ['paper'], ['ink']),
    ...pairs(css, ['platform-ink', 'platform-quiet', 'platform-link'], ['platform']),
  ];
}

/** Lines and stations on their grounds; required: 3. */
export function lineContrasts(css: string): Contrast[] {
  return [...pairs(css, LINES, GROUNDS), ...pairs(css, ['platform-work', 'platform-rule'], ['platform'])];
}

function pairs(css: string, colours: readonly string[], grounds: readonly string[]): Contrast[] {
  const tokens = readTokens(css);
  return THEMES.flatMap((theme) => colours.flatMap((colour) => grounds.map((ground) => ({ theme, colour, ground, ratio: ratioOf(tokens[theme].get(colour), tokens[theme].get(ground)) }))));
}

function ratioOf(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) throw new Error('tokens.css lacks a colour that is measured');
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
