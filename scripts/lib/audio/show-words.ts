/** What of the show is written into every sound file: its names, its disclosure and its picture. */

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { parse } from 'yaml';
import type { ShowFacts } from '../../../src/schema/show.ts';
import { projectRoot } from '../surroundings.ts';

/** Pixels; small enough to sit in every sound file. */
const COVER_SIZE = 600;

export interface ShowWords {
  readonly title: string;
  readonly author: string;
  readonly disclosure: Readonly<Record<'nb' | 'en', string>>;
  readonly coverAlt: Readonly<Record<'nb' | 'en', string>>;
  /** Absent when the picture is not there. */
  readonly cover?: { readonly mediaType: 'image/jpeg'; readonly bytes: Buffer };
}

/** Reads `show.yaml` and the cover it names; the content check says what is wrong with them. */
export async function readShow(contentDir: string): Promise<ShowWords> {
  const show = parse(await readFile(path.join(contentDir, 'show.yaml'), 'utf8')) as ShowFacts;
  const picture = path.join(projectRoot, 'public', show.cover.file);
  const words = { title: show.title, author: show.author, disclosure: show.disclosure, coverAlt: show.cover.alt };
  if (!existsSync(picture)) return words;
  return { ...words, cover: { mediaType: 'image/jpeg', bytes: await sharp(picture).resize(COVER_SIZE, COVER_SIZE).jpeg({ quality: 85 }).toBuffer() } };
}
