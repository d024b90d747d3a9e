/** Where things lie around a content tree: the project, the recordings, the components a text may use. */

import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { AUDIO_FOLDER } from './read-content.ts';

/** The project's folder, wherever the program was started from. */
export const projectRoot: string = path.resolve(import.meta.dirname, '../..');

const ownContent = path.join(projectRoot, 'src/content');

/** The site's own recordings lie in public/audio; those of another tree in its folder `audio`. */
export function audioFolder(contentDir: string): string {
  return path.resolve(contentDir) === ownContent ? path.join(projectRoot, 'public', AUDIO_FOLDER) : path.join(contentDir, AUDIO_FOLDER);
}

/** The tree's name in messages: its path in the project, or the whole path outside it. */
export function contentLabel(contentDir: string): string {
  const relative = path.relative(projectRoot, path.resolve(contentDir));
  const isInside = relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative);
  return (isInside ? relative : path.resolve(contentDir)).split(path.sep).join('/');
}

/** The components in `src/components/for-writers`, by the name they have in a text. */
export async function writersComponents(): Promise<ReadonlySet<string>> {
  const names = await readdir(path.join(projectRoot, 'src/components/for-writers')).catch(() => []);
  return new Set(names.filter((name) => name.endsWith('.astro')).map((name) => name.slice(0, -'.astro'.length)));
}
