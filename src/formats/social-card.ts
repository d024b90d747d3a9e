// The picture a page is shared with: where it is, and what its alternative text says. Drawn after the build from the page's own head.
import { absolute } from '../i18n/routes.ts';
import type { SharePicture } from './open-graph.ts';

/** The size the services crop to, in pixels. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** Between the kind of page and its title in the alternative text. */
const BETWEEN = ': ';

/** The path of a page's card. @param pagePath from the site's root, with a slash at both ends */
export function cardPath(pagePath: string): string {
  return `/cards${pagePath === '/' ? '/index' : pagePath.replace(/\/$/, '')}.png`;
}

/** The card of a page. @param kind what the page is, in its language */
export function socialCard(pagePath: string, kind: string, title: string, siteUrl: string): SharePicture {
  return {
    url: absolute(cardPath(pagePath), siteUrl),
    alt: `${kind}${BETWEEN}${title}`,
    width: CARD_WIDTH,
    height: CARD_HEIGHT,
    mediaType: 'image/png',
  };
}

/** The kind and title that an alternative text was made of. */
export function readCardAlt(alt: string): { kind: string; title: string } {
  const at = alt.indexOf(BETWEEN);
  return at < 0 ? { kind: '', title: alt } : { kind: alt.slice(0, at), title: alt.slice(at + BETWEEN.length) };
}
