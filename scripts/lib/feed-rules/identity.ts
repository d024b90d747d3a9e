/** What makes a show and an episode the same from day to day: guids and enclosures. */

import { isUuid } from '../../../src/domain/podcast-guid.ts';
import { childOf, childrenOf, type FeedElement } from './feed-tree.ts';
import type { FeedRules, Report } from './rule.ts';

export const identityRules: FeedRules = ({ channel, items }, report) => {
  for (const guid of childrenOf(channel, 'podcast:guid')) {
    const value = guid.text.trim();
    if (!isUuid(value)) report('podcast-guid', guid, { found: value });
    else if (value[14] !== '5') report('podcast-guid-version', guid, { found: value });
  }
  const guids = items.flatMap((item) => childrenOf(item, 'guid').slice(0, 1));
  reportTwins(guids, (guid) => guid.text.trim(), 'guid-duplicate', report);
  for (const guid of guids) {
    const isAddress = /^https?:\/\/\S+$/.test(guid.text.trim());
    const written = guid.attributes.get('isPermaLink');
    if (written !== undefined && written !== 'true' && written !== 'false') report('attribute-value', guid, { found: written, expected: 'true, false', attribute: 'isPermaLink' });
    else if (written !== 'false' && !isAddress && guid.text.trim() !== '') report('guid-permalink', guid, { found: guid.text.trim() });
  }
  reportTwins(items.flatMap((item) => childOf(item, 'enclosure') ?? []), (enclosure) => enclosure.attributes.get('url') ?? '', 'enclosure-duplicate', report);
};

function reportTwins(elements: readonly FeedElement[], key: (element: FeedElement) => string, rule: 'guid-duplicate' | 'enclosure-duplicate', report: Report): void {
  const seen = new Map<string, FeedElement>();
  for (const element of elements) {
    const value = key(element);
    if (value === '') continue;
    const first = seen.get(value);
    if (first) report(rule, element, { found: value, expected: String(first.line) });
    else seen.set(value, element);
  }
}
