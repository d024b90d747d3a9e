// An output in Schema.org: the work, the event it was given at, and what it is part of. https://schema.org/CreativeWork
import { licenceUrl } from '../domain/licence.ts';
import { pick } from '../domain/localized.ts';
import { doiUrl, type Output } from '../domain/output.ts';
import { schemaOrgType } from '../domain/output-type.ts';
import { relatedTo, type Related } from '../domain/relation.ts';
import { dateOf, outputAddress, type FormatContext } from './format-context.ts';
import { credited, whoIs } from './json-ld-credit.ts';
import { familyProperties } from './json-ld-family.ts';
import { outputId, projectId, topicId } from './json-ld-ids.ts';
import { node, words, wordsOfEach, type JsonLdNode, type JsonLdValue } from './json-ld-node.ts';

/** The nodes of an output; the first is the work itself. */
export function outputNodes(output: Output, context: FormatContext): JsonLdNode[] {
  const { siteUrl } = context;
  const work = node({
    '@type': schemaOrgType(output),
    '@id': outputId(output, siteUrl)['@id'],
    name: words(output.title, output.language),
    alternateName: wordsOfEach({ nb: output.words.nb?.title, en: output.words.en?.title }),
    inLanguage: output.language,
    description: descriptionOf(output, context),
    genre: genreOf(output, context),
    datePublished: dateOf(output),
    ...credited(output.credits, siteUrl),
    about: output.topics.map((id) => topicId(id, siteUrl)),
    abstract: output.abstract && (output.abstract.language === undefined ? output.abstract.text : words(output.abstract.text, output.abstract.language)),
    identifier: identifiersOf(output),
    sameAs: [output.doi && doiUrl(output.doi), output.url].filter((address) => address !== undefined && address !== ''),
    url: outputAddress(output, context),
    license: licenceUrl(output.licence),
    creativeWorkStatus: output.status === 'published' ? undefined : output.status,
    producer: output.family === 'episodes' && output.origin === 'site' ? undefined : projectId(siteUrl),
    ...familyProperties(output, context),
    ...relations(output, context),
  });
  return [work, ...eventNodes(output, context)];
}

function descriptionOf(output: Output, context: FormatContext): JsonLdValue {
  const picked = pick(output.words, context.locale);
  return picked && words(picked.value.summary, picked.locale);
}

function genreOf(output: Output, context: FormatContext): JsonLdValue {
  if (output.type === 'interview') return 'interview';
  return output.family === 'lectures' || output.type === 'sound-material' ? words(context.typeName(output.type), context.locale) : undefined;
}

function identifiersOf(output: Output): JsonLdNode[] {
  const isbn = output.family === 'publications' ? output.isbn : undefined;
  return [
    ...(output.doi === undefined ? [] : [node({ '@type': 'PropertyValue', propertyID: 'DOI', value: output.doi, url: doiUrl(output.doi) })]),
    ...(isbn === undefined ? [] : [node({ '@type': 'PropertyValue', propertyID: 'ISBN', value: isbn })]),
  ];
}

/** The event of a lecture, only when something of it is known. */
function eventNodes(output: Output, context: FormatContext): JsonLdNode[] {
  if (output.family !== 'lectures' || !output.event || (output.event.name === undefined && output.event.place === undefined)) return [];
  const { event } = output;
  return [node({
    '@type': 'Event',
    '@id': outputId(output, context.siteUrl, 'event')['@id'],
    name: words(event.name, output.language) ?? words(output.title, output.language),
    startDate: output.date,
    location: event.place && node({ '@type': 'Place', name: event.place }),
    organizer: event.organiser && node({ '@type': 'Organization', name: event.organiser }),
    performer: output.credits.filter((credit) => credit.role === 'presenter').map((credit) => whoIs(credit.name, credit.personId, context.siteUrl)),
    workFeatured: outputId(output, context.siteUrl),
    url: event.url,
  })];
}

/** Links to other outputs, from both ends. The same title is no relation Schema.org has a word for. */
function relations(output: Output, context: FormatContext): Record<string, JsonLdValue> {
  const lists: Record<string, JsonLdNode[]> = {};
  for (const related of relatedTo(output, context.archive.outputs)) {
    const property = propertyOf(related);
    if (property !== undefined) (lists[property] ??= []).push(node({ '@type': schemaOrgType(related.output), ...outputId(related.output, context.siteUrl), name: words(related.output.title, related.output.language) }));
  }
  return lists;
}

function propertyOf({ kind, direction }: Related<Output>): string | undefined {
  const forward = direction === 'forward';
  switch (kind) {
    case 'builds-on':
    case 'presents':
      return forward ? 'isBasedOn' : undefined;
    case 'cites':
    case 'reply-to':
      return forward ? 'citation' : undefined;
    case 'version-of':
      return forward ? 'exampleOfWork' : 'workExample';
    case 'translation-of':
      return forward ? 'translationOfWork' : 'workTranslation';
    case 'supplement-to':
    case 'same-title':
      return undefined;
  }
}
