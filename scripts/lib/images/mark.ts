/** The mark and the podcast's picture as SVG: two lines, state and municipality, become one at work. */

/** The colours of the lines on white and on dark ground, as in the site's tokens. */
export const LIGHT = { ground: '#ffffff', ink: '#10212a', quiet: '#43555d', state: '#0f5c9c', municipality: '#2b6b3f', work: '#b87d00' } as const;
export const DARK = { ground: '#0d171c', ink: '#e9f0f1', quiet: '#b4c3c9', state: '#62b0f5', municipality: '#7fcf95', work: '#ffc940' } as const;
export type Colours = typeof LIGHT | typeof DARK;

/** The mark's shapes, 44 wide and 30 high. */
export function markShapes({ ground, state, municipality, work }: Colours): string {
  return `<g fill="none" stroke-width="5"><path d="M0 6h12c8 0 8 9 16 9" stroke="${state}"/><path d="M0 24h12c8 0 8-9 16-9" stroke="${municipality}"/><path d="M26 15h12" stroke="${work}" stroke-width="7"/><circle cx="38" cy="15" r="4.5" fill="${ground}" stroke="${work}" stroke-width="3.5"/></g>`;
}

/** The mark alone, without a ground. */
export function markSvg(colours: Colours, width = 440): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${Math.round((width * 30) / 44)}" viewBox="0 0 44 30">${markShapes(colours)}</svg>`;
}

/** The mark in a square with its ground: icons. @param share how much of the width it takes, 0 to 1 */
export function iconSvg(size: number, colours: Colours, share: number): string {
  const width = 44 / share;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${-(width - 44) / 2} ${-(width - 30) / 2} ${width} ${width}"><rect x="${-width}" y="${-width}" width="${3 * width}" height="${3 * width}" fill="${colours.ground}"/>${markShapes(colours)}</svg>`;
}

/** The podcast's picture. The bottom fifth is clear: apps draw over it. */
export function coverSvg(size: number): string {
  const { ground, ink, state, municipality, work } = DARK;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 300 300">
<rect width="300" height="300" fill="${ground}"/>
<g fill="none" stroke-width="17">
<path d="M50 0v58c0 56 100 42 100 96" stroke="${state}"/>
<path d="M250 0v58c0 56-100 42-100 96" stroke="${municipality}"/>
<path d="M150 150v68" stroke="${work}" stroke-width="23"/>
</g>
<g fill="${ground}" stroke-width="9">
<circle cx="50" cy="36" r="15" stroke="${state}"/>
<circle cx="250" cy="36" r="15" stroke="${municipality}"/>
<circle cx="150" cy="150" r="23" stroke="${ink}"/>
<circle cx="150" cy="218" r="15" stroke="${work}"/>
</g></svg>`;
}
