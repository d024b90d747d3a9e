/**
 * Checks any podcast feed by the rules of RSS 2.0, Apple, PSP-1 and Podcasting 2.0.
 *
 * Usage: npm run check:feed -- <file or address> [--site <folder of the built site>] [--lang en]
 * Reads: the feed, and the files it leads to: on the web for an address, in the folder for a file
 * Exit:  0 no error (advice may be given), 1 errors, 2 the feed could not be read
 */

import { existsSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFeedText } from './lib/feed-rules/check-feed-text.ts';
import { parseFeedTree, childrenOf, childOf } from './lib/feed-rules/feed-tree.ts';
import type { FileResolver } from './lib/feed-rules/linked-files.ts';
import { checkFeedMessages, describeFindings } from './lib/feed-rules/print-findings.ts';
import { resolveInFolder, resolveOnWeb } from './lib/feed-rules/resolve-files.ts';
import { ProgramError, runProgram } from './lib/run-program.ts';

await runProgram(async ({ language, words, options }) => {
  const say = checkFeedMessages(language);
  const [source] = words;
  if (source === undefined) throw new ProgramError(() => say.usage, 2);
  const isAddress = /^https?:\/\//.test(source);
  const xml = isAddress ? await fetchFeed(source) : await readFeedFile(source);
  const site = options['site'];
  if (site !== undefined && !statSync(site, { throwIfNoEntry: false })?.isDirectory()) throw new ProgramError(() => say.siteMissing(site), 2);
  const resolve = isAddress ? resolveOnWeb() : resolveBeside(source, xml, site);
  const findings = await checkFeedText(xml, { now: Date.now(), ...(isAddress ? { address: source } : {}), ...(resolve ? { resolve } : {}) });
  for (const line of describeFindings(findings, language)) console.log(line);
  if (!resolve) console.log(say.filesNotChecked);
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;

  async function fetchFeed(address: string): Promise<string> {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return await answer.text();
    } catch (error) {
      throw new ProgramError(() => say.notFetched(address, (error as Error).message), 2);
    }
  }

  async function readFeedFile(file: string): Promise<string> {
    if (!existsSync(file)) throw new ProgramError(() => say.notFound(file), 2);
    return readFile(file, 'utf8');
  }
}, ['site']);

/** Files of the feed's own host, in the folder given or in the built site the feed lies in. */
function resolveBeside(file: string, xml: string, site: string | undefined): FileResolver | undefined {
  const self = childrenOf(childOf(parseFeedTree(xml).root, 'channel'), 'atom:link').find((link) => link.attributes.get('rel') === 'self')?.attributes.get('href');
  const folder = site ?? siteAround(file);
  if (folder === undefined || self === undefined || !URL.canParse(self)) return undefined;
  return resolveInFolder(folder, new URL(self).origin);
}

/** The nearest folder above the feed that has a front page. */
function siteAround(file: string): string | undefined {
  let folder = path.dirname(path.resolve(file));
  let above = path.dirname(folder);
  // The feed's own folder may be a page; the site is the highest folder with a front page next to it.
  let found: string | undefined;
  for (; folder !== above; folder = above, above = path.dirname(above)) {
    if (existsSync(path.join(folder, 'index.html'))) found = folder;
    else if (found !== undefined) break;
  }
  return found;
}
