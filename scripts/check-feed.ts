/**
 * Checks any podcast feed by the rules of RSS 2.0, Apple, PSP-1 and Podcasting 2.0.
 *
 * Usage: npm run check:feed -- <file or address> [--site <folder of the built site>] [--lang en]
 * Reads: the feed, and the files it leads to: on the web for an address, in the folder for a file
 * Exit:  0 no error (advice may be given), 1 errors, 2 the feed could not be read
 */

import { existsSync, readdirSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { checkFeedBytes } from './lib/feed-rules/check-feed-text.ts';
import { decodeFeed } from './lib/feed-rules/decode-feed.ts';
import { childrenOf, parseFeedTree } from './lib/feed-rules/feed-tree.ts';
import { linkedAddresses, type FileResolver } from './lib/feed-rules/linked-files.ts';
import { checkFeedMessages, describeFindings } from './lib/feed-rules/print-findings.ts';
import { folderOfHost, resolveBeside, resolveInFolder, resolveOnWeb } from './lib/feed-rules/resolve-files.ts';
import { readFeed } from './lib/feed-rules/rule.ts';
import { ProgramError, runProgram } from './lib/run-program.ts';

await runProgram(async ({ language, words, options }) => {
  const say = checkFeedMessages(language);
  const [source] = words;
  if (source === undefined) throw new ProgramError(() => say.usage, 2);
  const isAddress = /^https?:\/\//.test(source);
  const bytes = isAddress ? await fetchFeed(source) : await readFeedFile(source);
  const site = options['site'];
  if (site !== undefined && !statSync(site, { throwIfNoEntry: false })?.isDirectory()) throw new ProgramError(() => say.siteMissing(site), 2);
  const resolve = isAddress ? resolveOnWeb() : resolveAround(source, decodeFeed(bytes).text, site);
  const findings = await checkFeedBytes(bytes, { now: Date.now(), ...(isAddress ? { address: source } : {}), ...(resolve ? { resolve } : {}) });
  for (const line of describeFindings(findings, language)) console.log(line);
  if (!resolve) console.log(say.filesNotChecked);
  if (findings.some(({ severity }) => severity === 'error')) process.exitCode = 1;

  async function fetchFeed(address: string): Promise<Uint8Array> {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(30_000) });
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      return new Uint8Array(await answer.arrayBuffer());
    } catch (error) {
      throw new ProgramError(() => say.notFetched(address, (error as Error).message), 2);
    }
  }

  async function readFeedFile(file: string): Promise<Uint8Array> {
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new ProgramError(() => say.notFound(file), 2);
    return readFile(file);
  }
}, ['site']);

/** Files of the feed's own host: in the folder given, in the built site the feed lies in, in a folder laid out like the host, or simply beside the feed. */
function resolveAround(file: string, text: string, site: string | undefined): FileResolver | undefined {
  const feed = readFeed(parseFeedTree(text));
  const self = feed && childrenOf(feed.channel, 'atom:link').find((link) => link.attributes.get('rel') === 'self')?.attributes.get('href');
  const own = path.dirname(path.resolve(file));
  const address = self !== undefined && URL.canParse(self) ? new URL(self) : undefined;
  const built = site ?? siteAround(file);
  if (built !== undefined && address) return resolveInFolder(built, address.origin);
  if (!feed) return undefined;
  const hosts = address && folderOfHost([...rootOf(path.resolve(file), address.pathname), own], linkedAddresses(feed), address.origin);
  if (address && hosts !== undefined) return resolveInFolder(hosts, address.origin);
  const names = new Set(readdirSync(own));
  return linkedAddresses(feed).some((each) => URL.canParse(each) && names.has(path.posix.basename(new URL(each).pathname))) ? resolveBeside(own) : undefined;
}

/** The folder in which the feed lies just where its address says. */
function rootOf(file: string, pathname: string): string[] {
  const place = pathname.split('/').join(path.sep);
  return file.endsWith(place) ? [file.slice(0, -place.length) || path.sep] : [];
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
