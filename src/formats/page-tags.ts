// What a page's head says to machines, by the kind of page: how to cite it, what lies beside it, and its graph.
import { outputById, topicById } from '../domain/archive.ts';
import type { Output } from '../domain/output.ts';
import { absolute, pathTo, type Route } from '../i18n/routes.ts';
import type { FormatContext } from './format-context.ts';
import type { HeadTag } from './head.ts';
import { highwireMeta } from './highwire-meta.ts';
import { findingGraph, listGraph, outputGraph, pageGraph, personGraph, projectGraph, showGraph, topicGraph, type Crumb } from './json-ld.ts';
import { scriptText, type JsonLdGraph } from './json-ld-node.ts';
import { listedOutputs } from './listed-outputs.ts';
import { MARKDOWN_FILE } from './output-files.ts';
import { signpostingLinks } from './signposting.ts';
import { META_SCHEMAS, zoteroMeta } from './zotero-meta.ts';

/** The tags of a page. @param crumbs the way to it, the front page first and the page itself last */
export function pageTags(route: Route, crumbs: readonly Crumb[], context: FormatContext): HeadTag[] {
  return [
    ...(route.page === 'output' ? outputTags(outputById(context.archive, route.id), context) : []),
    link({ rel: 'alternate', type: MARKDOWN_FILE.mediaType, href: absolute(`${pathTo(route, context.locale)}${MARKDOWN_FILE.name}`, context.siteUrl) }),
    { tag: 'script', attributes: { type: 'application/ld+json' }, text: scriptText(graphOf(route, crumbs, context)) },
  ];
}

/** Highwire or Zotero's tags with Dublin Core, and the typed links of Signposting. */
function outputTags(output: Output, context: FormatContext): HeadTag[] {
  return [
    ...META_SCHEMAS.map(link),
    ...[...highwireMeta(output), ...zoteroMeta(output, context)].map(({ name, content }): HeadTag => ({ tag: 'meta', attributes: { name, content } })),
    ...signpostingLinks(output, context).map(link),
  ];
}

function graphOf(route: Route, crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  const { archive } = context;
  switch (route.page) {
    case 'home':
      return projectGraph(context);
    case 'output':
      return outputGraph(outputById(archive, route.id), crumbs, context);
    case 'finding':
      return findingGraph(archive.findings.find((finding) => finding.id === route.id)!, crumbs, context);
    case 'person':
      return personGraph(archive.people.find((person) => person.id === route.id)!, crumbs, context);
    case 'topic':
      return topicGraph(topicById(archive, route.id), listedOutputs(route, archive), crumbs, context);
    case 'family':
      return route.family === 'episodes' ? showGraph(crumbs, context) : listOf(route, crumbs, context);
    case 'outputs':
    case 'facet':
      return listOf(route, crumbs, context);
    default:
      return pageGraph(crumbs, context);
  }
}

function listOf(route: Route, crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  return listGraph(absolute(pathTo(route, context.locale), context.siteUrl), listedOutputs(route, context.archive), crumbs, context);
}

function link(attributes: { rel: string; href: string; type?: string }): HeadTag {
  return { tag: 'link', attributes: { ...attributes } };
}
