/** All rules over one feed, in the order of the file. */

import { addressRules } from './addresses.ts';
import { artworkRules } from './artwork.ts';
import { dateRules } from './dates.ts';
import { decodeFeed } from './decode-feed.ts';
import { descriptionRules } from './descriptions.ts';
import { enclosureRules } from './enclosure.ts';
import { parseFeedTree } from './feed-tree.ts';
import { checkShowGuid, identityRules } from './identity.ts';
import { checkLinkedFiles, type FileResolver } from './linked-files.ts';
import { momentRules } from './moments.ts';
import { numberRules } from './numbers.ts';
import { placementRules } from './placement.ts';
import { podcastNamespaceRules } from './podcast-namespace.ts';
import { collectInto, readFeed, type FeedFinding } from './rule.ts';
import { structureRules } from './structure.ts';
import { textRules } from './text.ts';
import { valueRules } from './values.ts';

/** How a feed is looked at. */
export interface FeedCheckOptions {
  /** Milliseconds; what is dated later is in the future. */
  readonly now: number;
  /** Looks up the files the feed names; without it the feed alone is read. */
  readonly resolve?: FileResolver;
  /** The address the feed was fetched from. */
  readonly address?: string;
}

/** Checks a feed as it came, byte by byte. */
export async function checkFeedBytes(bytes: Uint8Array, options: FeedCheckOptions): Promise<FeedFinding[]> {
  const { text, wrongByteLine } = decodeFeed(bytes);
  const findings = await checkFeedText(text, options);
  return wrongByteLine === undefined ? findings : [{ rule: 'xml-bytes', severity: 'error', line: wrongByteLine, path: '', found: '', expected: '' }, ...findings];
}

/** Checks a feed and lists everything that is wrong, top to bottom. */
export async function checkFeedText(xml: string, options: FeedCheckOptions): Promise<FeedFinding[]> {
  const tree = parseFeedTree(xml);
  const findings: FeedFinding[] = tree.malformed.map(({ line, reason }) => ({ rule: 'xml-malformed', severity: 'error', line, path: '', found: reason, expected: '' }));
  const report = collectInto(findings);
  const feed = readFeed(tree);
  // Half a tree would make every rule complain of what is only cut off.
  if (tree.malformed.length > 0) return findings;
  if (!feed) return [{ rule: 'rss-version', severity: 'error', line: 1, path: tree.root?.name ?? '', found: tree.root?.name ?? '', expected: '' }];
  for (const rules of [structureRules, placementRules, textRules, addressRules, dateRules(options.now), identityRules, enclosureRules, valueRules, numberRules, podcastNamespaceRules, descriptionRules, artworkRules, momentRules]) rules(feed, report);
  await checkShowGuid(feed, report);
  const self = feed.channel.children.find(({ name, attributes }) => name === 'atom:link' && attributes.get('rel') === 'self');
  const selfAddress = self?.attributes.get('href');
  if (self && options.address !== undefined && selfAddress !== options.address) report('self-differs', self, { found: selfAddress, expected: options.address, attribute: 'href' });
  if (options.resolve) await checkLinkedFiles(feed, options.resolve, report);
  return findings.sort((one, other) => one.line - other.line || (one.path < other.path ? -1 : 1));
}
