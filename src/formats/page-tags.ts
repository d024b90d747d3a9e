// What a page's head says to machines, by the kind of page: how to cite it, what lies beside it, and its graph.
import { outputById } from '../domain/archive.ts';
import type { Output } from '../domain/output.ts';
import { absolute, pathTo, wholeOf, type Route } from '../i18n/routes.ts';
import type { FormatContext } from './format-context.ts';
import type { HeadTag } from './head.ts';
import { highwireMeta } from './highwire-meta.ts';
import type { Crumb } from './json-ld.ts';
import { scriptText } from './json-ld-node.ts';
import { MARKDOWN_FILE } from './output-files.ts';
import { graphOf } from './page-graph.ts';
import { signpostingLinks } from './signposting.ts';
import { META_SCHEMAS, zoteroMeta } from './zotero-meta.ts';

/** The tags of a page. @param crumbs the way to it, the front page first and the page itself last */
export function pageTags(route: Route, crumbs: readonly Crumb[], context: FormatContext): HeadTag[] {
  return [
    ...(route.page === 'output' ? outputTags(outputById(context.archive, route.id), context) : []),
    ...signpostingLinks(route, context).map(link),
    link({ rel: 'alternate', type: MARKDOWN_FILE.mediaType, href: absolute(`${pathTo(wholeOf(route), context.locale)}${MARKDOWN_FILE.name}`, context.siteUrl) }),
    { tag: 'script', attributes: { type: 'application/ld+json' }, text: scriptText(graphOf(route, crumbs, context)) },
  ];
}

/** Highwire or Zotero's tags with Dublin Core. */
function outputTags(output: Output, context: FormatContext): HeadTag[] {
  return [
    ...META_SCHEMAS.map(link),
    ...[...highwireMeta(output), ...zoteroMeta(output, context)].map(({ name, content }): HeadTag => ({ tag: 'meta', attributes: { name, content } })),
  ];
}

function link(attributes: { rel: string; href: string; type?: string }): HeadTag {
  return { tag: 'link', attributes: { ...attributes } };
}
