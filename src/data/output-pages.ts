// What the page of an output and the files beside it are given, and the key that says whether any of it has changed since the last build.
import { getEntry } from 'astro:content';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archiveAround } from '../domain/archive-part.ts';
import { outputById } from '../domain/archive.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Output } from '../domain/output.ts';
import type { Route } from '../i18n/routes.ts';
import { getArchive } from './archive.ts';
import { referenceRules } from './citation-printer.ts';
import { getPageData, type PageData } from './page-data.ts';
import { TEXTS } from './records.ts';
import { getTranscripts } from './transcripts.ts';
import { getWaveform } from './waveforms.ts';
import { getText } from './words.ts';

/** The shared props of an output's page, with the part of the archive that is around it. @param site `Astro.site` */
export async function getOutputPageData(id: string, locale: Locale, site: URL | undefined): Promise<PageData> {
  const page = await getPageData(locale, site);
  return { ...page, archive: archiveAround(id, page.archive) };
}

/** What the files beside a page are made from: of an output, no more than its page is. @param site `Astro.site` */
export function getRouteData(route: Route, locale: Locale, site: URL | undefined): Promise<PageData> {
  return route.page === 'output' ? getOutputPageData(route.id, locale, site) : getPageData(locale, site);
}

const keys = new Map<string, Promise<string>>();
let shared: Promise<string> | undefined;

/**
 * A hash of all that the page of an output and its files are made from, in both languages. What it does not cover is covered
 * by Astro: the configuration, with the site's address (`experimental.incrementalBuild`).
 */
export function outputKey(id: string): Promise<string> {
  // In development every page is made when it is asked for.
  if (import.meta.env.DEV) return Promise.resolve('');
  const key = keys.get(id) ?? makeKey(id);
  keys.set(id, key);
  return key;
}

async function makeKey(id: string): Promise<string> {
  const archive = await getArchive();
  const output = outputById(archive, id);
  const { outputs, findings, people } = archiveAround(id, archive);
  const words = await Promise.all(LOCALES.map(async (locale) => (await getText(TEXTS[output.family], id, locale))?.digest));
  return hashOf([await (shared ??= sharedKey()), id, outputs, findings, people, words, await soundOf(output)]);
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
async function sharedKey(): Promise<string> {
  const { project, show, topics } = await getArchive();
  const words = await Promise.all(LOCALES.map(async (locale) => (await getEntry('ui', locale))?.data));
  return hashOf([project, show, topics, words, await referenceRules(), await codeHash(), process.env['SOCIAL_CARDS']]);
}

async function soundOf(output: Output): Promise<unknown> {
  return output.family === 'episodes' ? [await getTranscripts(output.id, output.language), await getWaveform(output.id)] : undefined;
}

function hashOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('base64url').slice(0, 32);
}
