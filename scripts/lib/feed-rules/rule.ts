/** What a feed rule is, and what it finds. */

import type { FeedRuleId } from '../../messages/feed-rules.nb.ts';
import { childrenOf, childOf, pathOf, type FeedElement, type FeedTree } from './feed-tree.ts';

/** One thing that is wrong: the rule, the place, what stands there, and what would be right. */
export interface FeedFinding {
  readonly rule: FeedRuleId;
  readonly severity: 'error' | 'warning';
  readonly line: number;
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}

export interface Feed {
  readonly tree: FeedTree;
  readonly channel: FeedElement;
  readonly items: readonly FeedElement[];
}

/** Rules that a feed may break and still work everywhere; every other rule is an error. */
const ADVICE: ReadonlySet<FeedRuleId> = new Set<FeedRuleId>([
  'xml-doctype', 'namespace-old', 'channel-advised', 'owner-mail', 'chapters-version', 'item-advised', 'unknown-element', 'element-idle', 'description-html', 'description-times', 'title-number', 'copyright-sign', 'text-garbled',
  'address-local', 'address-encoded', 'self-differs', 'date-future', 'build-date-old', 'build-date-future', 'podcast-guid-version', 'podcast-guid-scheme', 'enclosure-no-ending', 'value-idle', 'duration-clock',
  'duration-wrong', 'number-duplicate', 'soundbite-length', 'image-alt', 'alternate-length', 'license-case', 'served-type', 'served-ranges', 'chapters-disagree',
]);

/** Takes what a rule finds. `attribute` is named in the path. */
export type Report = (rule: FeedRuleId, at: FeedElement, details?: { found?: string | undefined; expected?: string; attribute?: string }) => void;

/** A group of rules that looks at the feed alone. */
export type FeedRules = (feed: Feed, report: Report) => void;

/** Makes a `Report` that collects findings. */
export function collectInto(findings: FeedFinding[]): Report {
  return (rule, at, { found = '', expected = '', attribute } = {}) => {
    findings.push({
      rule,
      severity: ADVICE.has(rule) ? 'warning' : 'error',
      line: at.line,
      path: attribute === undefined ? pathOf(at) : `${pathOf(at)}/@${attribute}`,
      found: [...found].slice(0, 100).join(''),
      expected,
    });
  };
}

/** The feed's channel and items; undefined when there is no channel. */
export function readFeed(tree: FeedTree): Feed | undefined {
  const channel = childOf(tree.root, 'channel');
  return channel && { tree, channel, items: childrenOf(channel, 'item') };
}

/** Channel and items, which share many elements. */
export function parents({ channel, items }: Feed): FeedElement[] {
  return [channel, ...items];
}

/** Elements of a name in the channel and in every item. */
export function everywhere(feed: Feed, name: string): FeedElement[] {
  return parents(feed).flatMap((parent) => childrenOf(parent, name));
}

/** Attributes that must be there and have a value. */
export function requireAttributes(element: FeedElement, names: readonly string[], report: Report): void {
  for (const name of names) {
    if ((element.attributes.get(name) ?? '').trim() === '') report('attribute-missing', element, { expected: name });
  }
}

/** Reports an attribute whose value is not among those allowed; an absent one is let through. */
export function requireOneOf(element: FeedElement, attribute: string, allowed: readonly string[], report: Report): void {
  const value = element.attributes.get(attribute);
  if (value !== undefined && !allowed.includes(value)) report('attribute-value', element, { found: value, expected: allowed.join(', '), attribute });
}
