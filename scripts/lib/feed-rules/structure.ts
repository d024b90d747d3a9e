/** RSS 2.0 and its namespaces: the frame everything else stands in. https://www.rssboard.org/rss-specification */

import { childOf, childrenOf, NAMESPACES, OLD_PODCAST_NAMESPACE, type FeedElement } from './feed-tree.ts';
import { everywhere, parents, requireAttributes, requireOneOf, type FeedRules } from './rule.ts';

/** Elements that may stand only once in channel or item. */
const SINGLE = [
  'title', 'link', 'description', 'language', 'copyright', 'generator', 'image', 'ttl', 'guid', 'pubDate', 'lastBuildDate', 'enclosure', 'content:encoded', 'itunes:author', 'itunes:explicit', 'itunes:image', 'itunes:title',
  'itunes:type', 'itunes:duration', 'itunes:episode', 'itunes:season', 'itunes:episodeType', 'itunes:owner', 'itunes:new-feed-url', 'itunes:complete', 'itunes:block', 'itunes:summary', 'itunes:subtitle', 'podcast:guid', 'podcast:locked', 'podcast:medium',
  'podcast:license', 'podcast:chapters', 'podcast:season', 'podcast:episode', 'podcast:updateFrequency', 'psc:chapters',
];

export const structureRules: FeedRules = ({ tree, channel, items }, report) => {
  const root = tree.root!;
  if (root.name !== 'rss' || root.attributes.get('version') !== '2.0') report('rss-version', root, { found: `${root.name} ${root.attributes.get('version') ?? ''}`.trim() });
  if (childrenOf(root, 'channel').length > 1) report('channel-count', childrenOf(root, 'channel')[1]!);
  if (tree.version !== '1.0' || tree.encoding === undefined) report('xml-declaration', root, { found: tree.version === undefined ? '' : `version ${tree.version}` });
  else if (tree.encoding.toUpperCase() !== 'UTF-8') report('xml-encoding', root, { found: tree.encoding });
  if (tree.hasDoctype) report('xml-doctype', root);
  for (const { prefix, uri } of tree.bindings) {
    const right = NAMESPACES[prefix];
    if (prefix === 'podcast' && uri === OLD_PODCAST_NAMESPACE) report('namespace-old', root, { found: uri, expected: right ?? '' });
    else if (right !== undefined && uri !== right) report('namespace', root, { found: `xmlns:${prefix}="${uri}"`, expected: right });
  }
  for (const parent of parents({ tree, channel, items })) {
    for (const name of SINGLE) {
      const second = childrenOf(parent, name)[1];
      if (second) report('element-twice', second, { found: name });
    }
  }
  for (const name of ['title', 'link', 'description', 'language', 'itunes:image', 'itunes:category', 'itunes:explicit']) {
    if (!childOf(channel, name)) report('channel-missing', channel, { expected: `<${name}>` });
  }
  if (!childrenOf(channel, 'atom:link').some((link) => link.attributes.get('rel') === 'self')) report('channel-missing', channel, { expected: '<atom:link rel="self">' });
  for (const name of ['podcast:guid', 'podcast:locked', 'itunes:author']) if (!childOf(channel, name)) report('channel-advised', channel, { expected: `<${name}>` });
  for (const item of items) requireItemParts(item, report);
  for (const image of childrenOf(channel, 'image')) for (const part of ['url', 'title', 'link']) if (!childOf(image, part)) report('child-missing', image, { found: 'image', expected: `<${part}>` });
  for (const owner of childrenOf(channel, 'itunes:owner')) if (!childOf(owner, 'itunes:email')) report('owner-mail', owner);
  for (const element of [...everywhere({ tree, channel, items }, 'itunes:image'), ...childrenOf(channel, 'atom:link')]) requireAttributes(element, ['href'], report);
  for (const self of childrenOf(channel, 'atom:link')) if (self.attributes.get('rel') === 'self') requireOneOf(self, 'type', ['application/rss+xml', 'application/xml', 'text/xml'], report);
};

function requireItemParts(item: FeedElement, report: Parameters<FeedRules>[1]): void {
  for (const name of ['title', 'enclosure', 'guid']) if (!childOf(item, name)) report('item-missing', item, { expected: `<${name}>` });
  for (const name of ['pubDate', 'description', 'link', 'itunes:duration']) if (!childOf(item, name)) report('item-advised', item, { expected: `<${name}>` });
}
