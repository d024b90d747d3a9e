// What every page says of itself in Schema.org: one graph a page, the same ids on all. https://schema.org/docs/gs.html
import type { Finding } from '../domain/finding.ts';
import { licenceUrl } from '../domain/licence.ts';
import { pick } from '../domain/localized.ts';
import { byId } from '../domain/remembered.ts';
import type { Output } from '../domain/output.ts';
import { fullName } from '../domain/credit.ts';
import { outputsOf, type Person } from '../domain/person.ts';
import { schemaOrgType } from '../domain/output-type.ts';
import { feedUrl, coverUrl } from '../domain/show.ts';
import type { Topic } from '../domain/topic.ts';
import { momentFragment } from '../domain/timestamp.ts';
import { addressOf, dateOf, outputAddress, type FormatContext } from './format-context.ts';
import { findingId, institutionId, outputId, personId, projectId, showId, siteId, topicId } from './json-ld-ids.ts';
import { graph, node, words, wordsOfEach, type JsonLdGraph, type JsonLdNode } from './json-ld-node.ts';
import { credited } from './json-ld-credit.ts';
import { outputNodes } from './json-ld-output.ts';

/** A step of the path to a page, the front page first. */
export interface Crumb {
  name: string;
  /** BCP 47, where the name is in another language than the page. */
  language?: string;
  url: string;
}

/** The graph of an output's page. */
export function outputGraph(output: Output, crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  const isEpisode = output.family === 'episodes' && schemaOrgType(output) === 'PodcastEpisode';
  return graph([...outputNodes(output, context), isEpisode ? showNode(context) : undefined, ...topicsOf(output.topics, context), ...common(context), breadcrumbs(crumbs, context)]);
}

/** The graph of a person's page: who, and what they are credited with. */
export function personGraph(person: Person, crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  const works = outputsOf(person.id, context.archive.outputs);
  const page = node({ '@type': 'ProfilePage', '@id': addressOf({ page: 'person', id: person.id }, context), mainEntity: personId(person.id, context.siteUrl), inLanguage: context.locale, isPartOf: siteId(context.siteUrl) });
  return graph([personNode(person, context), page, ...works.slice(0, LISTED).map((output) => creditNode(output, person, context)), ...common(context), breadcrumbs(crumbs, context)]);
}

/** A work on the page of somebody credited with it: no more than what it is; its own page says the rest. */
function creditNode(output: Output, person: Person, context: FormatContext): JsonLdNode {
  const own = output.credits.filter((credit) => credit.personId === person.id);
  return node({
    '@type': schemaOrgType(output), ...outputId(output, context.siteUrl), name: words(output.title, output.language), datePublished: dateOf(output),
    ...credited(own, context.siteUrl), url: outputAddress(output, context),
  });
}

/** The graph of a finding's page: the claim, and the outputs it rests on. */
export function findingGraph(finding: Finding, crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  return graph([findingNode(finding, context), ...topicsOf(finding.topics, context), ...common(context), breadcrumbs(crumbs, context)]);
}

/** The graph of a topic's page. */
export function topicGraph(topic: Topic, outputs: readonly Output[], crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  return graph([...topicsOf([topic.id], context), listNode(addressOf({ page: 'topic', id: topic.id }, context), outputs, context), ...common(context), breadcrumbs(crumbs, context)]);
}

/** The graph of a page that lists outputs. @param url the page's absolute address */
export function listGraph(url: string, outputs: readonly Output[], crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  return graph([listNode(url, outputs, context), ...common(context), breadcrumbs(crumbs, context)]);
}

/** The graph of a page that leads to what is no output: findings, people, topics. @param url the page's absolute address */
export function indexGraph(url: string, addresses: readonly string[], crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  const list = node({
    '@type': 'ItemList', numberOfItems: addresses.length,
    itemListElement: addresses.slice(0, LISTED).map((address, i) => node({ '@type': 'ListItem', position: i + 1, url: address })),
  });
  const page = node({ '@type': 'CollectionPage', '@id': url, inLanguage: context.locale, isPartOf: siteId(context.siteUrl), mainEntity: list });
  return graph([page, ...common(context), breadcrumbs(crumbs, context)]);
}

/** The graph of the podcast's page: the show and the episodes on the page. */
export function showGraph(shown: readonly Output[], crumbs: readonly Crumb[], context: FormatContext): JsonLdGraph {
  const episodes = shown.flatMap((episode) => outputNodes(episode, context).slice(0, 1));
  return graph([showNode(context), ...episodes, ...common(context), breadcrumbs(crumbs, context)]);
}

/** The graph of the front page: the project, the institution, the people, the site. */
export function projectGraph(context: FormatContext): JsonLdGraph {
  return graph([...whole(context), ...context.archive.people.map((person) => personNode(person, context))]);
}

/** The graph of any other page. @param about what it describes, where that is a thing of its own */
export function pageGraph(crumbs: readonly Crumb[], context: FormatContext, about?: JsonLdNode): JsonLdGraph {
  return graph([about, ...common(context), breadcrumbs(crumbs, context)]);
}

/** The project and its institution as every page names them; the front page says more of both, and of the site. */
function common({ archive: { project }, siteUrl, locale }: FormatContext): JsonLdNode[] {
  const institution = node({ '@type': 'CollegeOrUniversity', ...institutionId(siteUrl), name: words(project.institution.name[locale], locale), url: project.institution.url });
  return [node({ '@type': 'ResearchProject', ...projectId(siteUrl), name: words(project.title, project.language), parentOrganization: institution })];
}

function whole(context: FormatContext): JsonLdNode[] {
  const { archive: { project, people }, siteUrl } = context;
  return [
    node({
      '@type': 'WebSite', ...siteId(siteUrl), name: wordsOfEach(project.siteName), url: `${siteUrl}/`, inLanguage: ['nb', 'en'],
      about: projectId(siteUrl), license: licenceUrl(project.contentLicence),
    }),
    node({
      '@type': 'ResearchProject', ...projectId(siteUrl), name: words(project.title, project.language),
      alternateName: [...wordsOfEach(project.shortTitle), words(project.titleTranslation.en, 'en')],
      description: words(project.description.text, project.description.language),
      foundingDate: project.start, dissolutionDate: project.end, keywords: project.keywords,
      parentOrganization: institutionId(siteUrl),
      member: people.filter((person) => person.member).map((person) => personId(person.id, siteUrl)),
      url: addressOf({ page: 'home' }, context),
    }),
    node({
      '@type': 'CollegeOrUniversity', ...institutionId(siteUrl), name: wordsOfEach(project.institution.name), url: project.institution.url,
      sameAs: project.institution.ror && `https://ror.org/${project.institution.ror}`,
    }),
  ];
}

function personNode(person: Person, context: FormatContext): JsonLdNode {
  const summary = pick(person.words, context.locale);
  return node({
    '@type': 'Person', ...personId(person.id, context.siteUrl), name: fullName(person.name), givenName: person.name.given, familyName: person.name.family,
    alternateName: person.printedAs, description: summary && words(summary.value.summary, summary.locale),
    sameAs: [...(person.orcid === undefined ? [] : [`https://orcid.org/${person.orcid}`]), ...person.sameAs],
    url: addressOf({ page: 'person', id: person.id }, context),
  });
}

function findingNode(finding: Finding, context: FormatContext): JsonLdNode {
  const { archive, siteUrl } = context;
  const picked = pick(finding.words, context.locale);
  return node({
    '@type': 'Claim', ...findingId(finding.id, siteUrl),
    name: picked && words(picked.value.claim, picked.locale),
    description: picked && words(picked.value.summary, picked.locale),
    inLanguage: picked?.locale,
    about: finding.topics.map((id) => topicId(id, siteUrl)),
    appearance: finding.evidence.map((piece) => {
      const output = byId(archive.outputs).get(piece.output ?? '');
      return output
        ? node({ '@type': schemaOrgType(output), ...outputId(output, siteUrl), name: words(output.title, output.language), url: outputAddress(output, context) })
        : undefined;
    }),
    citation: finding.evidence.map((piece) => node({
      '@type': 'Quotation', text: words(piece.quote, piece.quoteLanguage), inLanguage: piece.quoteLanguage,
      spokenByCharacter: piece.speaker && personId(piece.speaker, siteUrl),
      isPartOf: node({ '@type': 'WebPage', name: words(piece.source.title, piece.source.language ?? piece.quoteLanguage), url: piece.source.url, datePublished: piece.source.date }),
    })),
    subjectOf: finding.moments.flatMap((moment) => {
      const episode = byId(archive.outputs).get(moment.episode);
      return episode
        ? [node({ '@type': 'Clip', startOffset: moment.start, endOffset: moment.end, url: `${outputAddress(episode, context)}${momentFragment(moment)}`, partOfEpisode: outputId(episode, siteUrl), inLanguage: episode.language })]
        : [];
    }),
    url: addressOf({ page: 'finding', id: finding.id }, context),
  });
}

function topicsOf(ids: readonly string[], context: FormatContext): JsonLdNode[] {
  return context.archive.topics.filter((topic) => ids.includes(topic.id)).map((topic) =>
    node({ '@type': 'DefinedTerm', ...topicId(topic.id, context.siteUrl), name: wordsOfEach({ nb: topic.words.nb?.name, en: topic.words.en?.name }), url: addressOf({ page: 'topic', id: topic.id }, context) }));
}

function showNode(context: FormatContext): JsonLdNode {
  const { archive: { show }, siteUrl } = context;
  return node({
    '@type': 'PodcastSeries', ...showId(siteUrl), name: words(show.title, show.language), description: wordsOfEach(show.description),
    inLanguage: show.language, webFeed: feedUrl(siteUrl), image: coverUrl(show, siteUrl), license: licenceUrl(show.licence),
    url: addressOf({ page: 'family', family: 'episodes' }, context),
  });
}

/** As many outputs as a list names; the files beside it hold all. */
const LISTED = 50;

function listNode(url: string, outputs: readonly Output[], context: FormatContext): JsonLdNode {
  return node({
    '@type': 'CollectionPage', '@id': url, inLanguage: context.locale, isPartOf: siteId(context.siteUrl),
    hasPart: outputs.slice(0, LISTED).map((output) => node({ '@type': schemaOrgType(output), ...outputId(output, context.siteUrl), name: words(output.title, output.language) })),
  });
}

function breadcrumbs(crumbs: readonly Crumb[], context: FormatContext): JsonLdNode | undefined {
  if (crumbs.length === 0) return undefined;
  return node({
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, i) => node({ '@type': 'ListItem', position: i + 1, name: words(crumb.name, crumb.language ?? context.locale), item: crumb.url })),
  });
}
