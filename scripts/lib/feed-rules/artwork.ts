/** The show's picture as Apple wants it. https://podcasters.apple.com/support/896 */

import sharp from 'sharp';
import type { FeedElement } from './feed-tree.ts';
import { endingOf } from './enclosure.ts';
import { everywhere, type FeedRules, type Report } from './rule.ts';

/** An ending that says the picture is neither JPEG nor PNG, before anyone has looked at it. */
export const artworkRules: FeedRules = (feed, report) => {
  for (const image of everywhere(feed, 'itunes:image')) {
    const ending = endingOf(image.attributes.get('href') ?? '');
    if (OTHER_PICTURES.has(ending)) report('artwork-format', image, { found: `.${ending}`, attribute: 'href' });
  }
};

const OTHER_PICTURES = new Set(['webp', 'gif', 'svg', 'avif', 'bmp', 'tif', 'tiff', 'heic', 'jp2', 'ico', 'pdf']);

const SIZES = { smallest: 1400, largest: 3000 };

/** Square, 1400 to 3000 pixels, JPEG or PNG, RGB, no transparency, and the ending that fits. */
export async function checkArtwork(image: FeedElement, url: string, bytes: Uint8Array, report: Report): Promise<void> {
  const attribute = 'href';
  const { width = 0, height = 0, format, hasAlpha, space } = await sharp(bytes).metadata().catch(() => ({ format: undefined, hasAlpha: false, space: undefined, width: 0, height: 0 }));
  if (format !== 'png' && format !== 'jpeg') return OTHER_PICTURES.has(endingOf(url)) ? undefined : report('artwork-format', image, { found: format ?? '?', attribute });
  if (width !== height) report('artwork-square', image, { found: `${width} × ${height}`, attribute });
  if (Math.min(width, height) < SIZES.smallest || Math.max(width, height) > SIZES.largest) report('artwork-size', image, { found: `${width} × ${height}`, attribute });
  if (hasAlpha) report('artwork-alpha', image, { found: url, attribute });
  if (space !== undefined && !['srgb', 'rgb', 'rgb16'].includes(space)) report('artwork-colour', image, { found: space, attribute });
  const endings = format === 'png' ? ['png'] : ['jpg', 'jpeg'];
  const ending = endingOf(url);
  if (ending !== '' && !endings.includes(ending)) report('artwork-ending', image, { found: `.${ending}`, expected: `.${endings[0]}`, attribute });
}
