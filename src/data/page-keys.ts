// Hashes of all that a page is made from: one whose key is the same as in the last build is not made again. What they do not cover
// is covered by Astro: the configuration, with the site's address (`experimental.incrementalBuild`).
import { getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveAround } from '../domain/archive-part.ts';
import { outputById } from '../domain/archive.ts';
import { LOCALES } from '../domain/locale.ts';
import type { Output } from '../domain/output.ts';
import { getArchive } from './archive.ts';
import { referenceRules } from './citation-printer.ts';
import { TEXTS } from './records.ts';
import { getTranscripts } from './transcripts.ts';
import { getWaveform } from './waveforms.ts';
import { getText, type TextCollection } from './words.ts';

const keys = new Map<string, Promise<string>>();

/** A key that is made once a build. In development every page is made when it is asked for. */
function once(name: string, make: () => Promise<string>): Promise<string> {
  if (import.meta.env.DEV) return Promise.resolve('');
  const key = keys.get(name) ?? make();
  keys.set(name, key);
  return key;
}

/** Of the page of an output and its files, in both languages. */
export function outputKey(id: string): Promise<string> {
  return once(`output ${id}`, async () => {
    const archive = await getArchive();
    const output = outputById(archive, id);
    const { outputs, findings, people } = archiveAround(id, archive);
    return hashOf([await sharedKey(), id, outputs, findings, people, await wordsOf(TEXTS[output.family], id), await soundOf(output)]);
  });
}

/** Of a page that is made from the archive alone: a list, a facet. It is the same while only running text changes. */
export function archiveKey(): Promise<string> {
  return once('archive', async () => hashOf([await sharedKey(), await getArchive()]));
}

/** Of a page that is made from the archive and a text of its own: a person, a finding, a topic. */
export function textPageKey(collection: TextCollection, id: string): Promise<string> {
  return once(`${collection} ${id}`, async () => hashOf([await archiveKey(), id, await wordsOf(collection, id)]));
}

/** What tells whether a text has changed, in each language. */
function wordsOf(collection: TextCollection, id: string): Promise<unknown> {
  return Promise.all(LOCALES.map(async (locale) => (await getText(collection, id, locale))?.digest));
}

/**
 * The code that pages are drawn with. Astro's own hash of it leaves out what only the browser runs, whose file names stand in
 * the page: a page of before would ask for scripts that are gone.
 */
async function codeHash(): Promise<string> {
  const hash = createHash('sha256');
  const entries = await readdir('src', { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const file of ['astro.config.mjs', 'package-lock.json', ...files.filter((name) => !name.startsWith(join('src', 'content'))).sort()]) {
    hash.update(`\n${file}\n`).update(await readFile(file));
  }
  return hash.digest('base64url');
}

/** What every page shows or heeds. */
function sharedKey(): Promise<string> {
  return once('shared', async () => {
    const { project, show, topics } = await getArchive();
    const words = await Promise.all(LOCALES.map(async (locale) => (await getEntry('ui', locale))?.data));
    return hashOf([project, show, topics, words, await referenceRules(), await codeHash(), process.env['SOCIAL_CARDS']]);
  });
}

async function soundOf(output: Output): Promise<unknown> {
  return output.family === 'episodes' ? [await getTranscripts(output.id, output.language), await getWaveform(output.id)] : undefined;
}

function hashOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 32);
}
