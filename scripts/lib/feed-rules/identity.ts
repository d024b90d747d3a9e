/** What makes a show and an episode the same from day to day: guids and enclosures. */

import { isUuid, podcastGuidName, uuidOfName } from '../../../src/domain/podcast-guid.ts';
import { childOf, childrenOf, type FeedElement } from './feed-tree.ts';
import type { Feed, FeedRules, Report } from './rule.ts';

/** Guids of shows that guides print as examples; in another feed they are copied. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '917393e3-1b1e-5cef-ace4-edaa54e1f810': 'mp3s.nashownotes.com/pc20rss.xml',
  '9b024349-ccf0-5f69-a609-6b82873eab3c': 'podnews.net/rss',
};

export const identityRules: FeedRules = ({ items }, report) => {
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

/** The show's own guid: a UUID v5 of an address without its scheme. A feed that has moved keeps its guid, so it need not fit the address it has now. */
export async function checkShowGuid({ channel }: Feed, report: Report): Promise<void> {
  const address = childrenOf(channel, 'atom:link').find(({ attributes }) => attributes.get('rel') === 'self')?.attributes.get('href');
  for (const guid of childrenOf(channel, 'podcast:guid')) {
    const value = guid.text.trim();
    if (!isUuid(value) || isHollow(value)) report('podcast-guid', guid, { found: value });
    else if (EXAMPLES[value.toLowerCase()] !== undefined && podcastGuidName(address ?? '') !== EXAMPLES[value.toLowerCase()]) report('podcast-guid-example', guid, { found: value });
    else if (address !== undefined && value.toLowerCase() === (await uuidOfName(address))) report('podcast-guid-scheme', guid, { found: value, expected: await uuidOfName(podcastGuidName(address)) });
    else if (value[14] !== '5') report('podcast-guid-version', guid, { found: value });
  }
}

/** True for a UUID someone typed to fill the field: zeros, f's, or one short run again and again. */
function isHollow(uuid: string): boolean {
  const digits = uuid.replaceAll('-', '').toLowerCase();
  return new Set([...digits].filter((_, index) => index !== 12 && index !== 16)).size <= 2;
}

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
