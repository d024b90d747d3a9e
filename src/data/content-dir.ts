// Which content tree is read: CONTENT_DIR, by default src/content. Paths are seen from the project's folder.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The absolute path of the content tree. */
export const contentDir: string = resolve(process.env['CONTENT_DIR'] || 'src/content');

/** The address of a folder or file in the tree, for Astro's loaders. */
export function inContent(path: string): string {
  return pathToFileURL(resolve(contentDir, path)).href;
}
