/**
 * Gives a built site the sound of its own content tree: the project's own lies in public/audio, another tree's in its
 * `audio/`. What is not to be heard yet, and what is no sound, is left out; so is what lies elsewhere, unless its address here
 * was promised.
 */

import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Environment } from './environment.ts';
import { hostingFacts } from './finish-site/hosting-facts.ts';
import { ledgerOf } from './ledger/check-built.ts';
import { unreleasedOutputs } from './unreleased.ts';

const SOUND = /\.(?:mp3|m4a)$/i;

/**
 * Replaces `audio/` of a built folder by the one of the content tree, so that no tree is published with
 * another's sound, and no episode is heard before its time.
 * @param folder absolute path of the built site
 * @param now the moment it is built for, in milliseconds since 1970, UTC
 */
export function placeAudio(environment: Environment, folder: string, now: number): void {
  const target = path.join(folder, 'audio');
  if (environment.contentDir !== path.join(environment.root, 'src/content')) {
    const own = path.join(environment.contentDir, 'audio');
    rmSync(target, { recursive: true, force: true });
    if (existsSync(own)) cpSync(own, target, { recursive: true });
  }
  if (!existsSync(target)) return;
  const unreleased = new Set(unreleasedOutputs(environment.contentDir, now).map(({ sound }) => sound));
  const isServedHere = soundServedHere(environment.contentDir);
  for (const name of readdirSync(target)) {
    if (!SOUND.test(name) || unreleased.has(name) || !isServedHere(name)) rmSync(path.join(target, name), { recursive: true });
  }
  if (readdirSync(target).length === 0) rmSync(target, { recursive: true });
}

/** All sound is, until the show says that it lies elsewhere; then only what listeners were given an address for here. */
function soundServedHere(contentDir: string): (name: string) => boolean {
  if (!existsSync(path.join(contentDir, 'show.yaml')) || hostingFacts(contentDir).audioBaseUrl === undefined) return () => true;
  const promised = new Set(ledgerOf(contentDir).published.addresses);
  return (name) => promised.has(`/audio/${encodeURI(name)}`);
}
