/** The show's picture as Apple wants it. https://podcasters.apple.com/support/896 */

import sharp from 'sharp';
import type { FeedElement } from './feed-tree.ts';
import type { Report } from './rule.ts';

const SIZES = { smallest: 1400, largest: 3000 };

/** Square, 1400 to 3000 pixels, JPEG or PNG, RGB, no transparency, and the ending that fits. */
export async function checkArtwork(image: FeedElement, url: string, bytes: Uint8Array, report: Report): Promise<void> {
  const attribute = 'href';
  const { width = 0, height = 0, format, hasAlpha, space } = await sharp(bytes).metadata().catch(() => ({ format: undefined, hasAlpha: false, space: undefined, width: 0, height: 0 }));
  if (format !== 'png' && format !== 'jpeg') return report('artwork-format', image, { found: format ?? '?', attribute });
  if (width !== height) report('artwork-square', image, { found: `${width} × ${height}`, attribute });
  if (Math.min(width, height) < SIZES.smallest || Math.max(width, height) > SIZES.largest) report('artwork-size', image, { found: `${width} × ${height}`, attribute });
  if (hasAlpha) report('artwork-alpha', image, { found: url, attribute });
  if (space !== undefined && !['srgb', 'rgb', 'rgb16'].includes(space)) report('artwork-colour', image, { found: space, attribute });
  const endings = format === 'png' ? ['png'] : ['jpg', 'jpeg'];
  const ending = /\.([a-z0-9]+)(?:[?#].*)?$/i.exec(url)?.[1]?.toLowerCase() ?? '';
  if (!endings.includes(ending)) report('artwork-ending', image, { found: `.${ending}`, expected: `.${endings[0]}`, attribute });
}
