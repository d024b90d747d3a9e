// Which graph each kind of page has: in its head, and in the file beside it.
import { outputById, topicById } from '../domain/archive.ts';
import type { Route } from '../i18n/routes.ts';
import { addressOf, type FormatContext } from './format-context.ts';
import { findingGraph, indexGraph, listGraph, outputGraph, pageGraph, personGraph, projectGraph, showGraph, topicGraph, type Crumb } from './json-ld.ts';
import { dataGraph } from './json-ld-data.ts';
import type { JsonLdGraph } from './json-ld-node.ts';
import { isEpisodes, outputsOnPage } from './list-pages.ts';
import { listedOutputs } from './listed-outputs.ts';

/** The graph of a page. @param crumbs the way to it, the front page first and the page itself last; none in a file */
export function graphOf(route: Route, crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
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
    case 'outputs':
    case 'facet':
    case 'list-page':
      return isEpisodes(route) ? showGraph(outputsOnPage(route, archive).rows, crumbs, context) : listOf(route, crumbs, context);
    case 'findings':
      return indexGraph(addressOf(route, context), archive.findings.map(({ id }) => addressOf({ page: 'finding', id }, context)), crumbs, context);
    case 'people':
      return indexGraph(addressOf(route, context), archive.people.map(({ id }) => addressOf({ page: 'person', id }, context)), crumbs, context);
    case 'topics':
      return indexGraph(addressOf(route, context), archive.topics.map(({ id }) => addressOf({ page: 'topic', id }, context)), crumbs, context);
    case 'data':
      return dataGraph(crumbs, context);
    default:
      return pageGraph(crumbs, context);
  }
}

function listOf(route: Route, crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  return listGraph(addressOf(route, context), outputsOnPage(route, context.archive).rows, crumbs, context);
}
