/** Gives a built site the sound of its own content tree: the project's own lies in public/audio, another tree's in its `audio/`. */

import { cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './environment.ts';

/**
 * Replaces `audio/` of a built folder by the one of the content tree, so that no tree is published with
 * another's sound. Leaves the project's own tree as Astro copied it.
 * @param folder absolute path of the built site
 */
export function placeAudio(environment: Environment, folder: string): void {
  if (environment.contentDir === path.join(environment.root, 'src/content')) return;
  const target = path.join(folder, 'audio');
  const own = path.join(environment.contentDir, 'audio');
  rmSync(target, { recursive: true, force: true });
  if (existsSync(own)) cpSync(own, target, { recursive: true });
}
