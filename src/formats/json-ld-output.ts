// An output in Schema.org: the work, the event it was given at, and what it is part of. https://schema.org/CreativeWork
import type { Credit, CreditRole, PersonName } from '../domain/credit.ts';
import { fullName } from '../domain/credit.ts';
import { isPlayable } from '../domain/episode.ts';
import { licenceUrl } from '../domain/licence.ts';
import { pick } from '../domain/localized.ts';
import { doiUrl, type Output } from '../domain/output.ts';
import { schemaOrgType } from '../domain/output-type.ts';
import { pageRange } from '../domain/publication.ts';
import { audioUrl } from '../domain/recording.ts';
import { relatedTo, type Related } from '../domain/relation.ts';
import { formatIsoDuration, momentFragment } from '../domain/timestamp.ts';
import { dateOf, outputAddress, type FormatContext } from './format-context.ts';
import { outputId, personId, projectId, showId, topicId, type Ref } from './json-ld-ids.ts';
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
    identifier: output.doi && node({ '@type': 'PropertyValue', propertyID: 'DOI', value: output.doi, url: doiUrl(output.doi) }),
    sameAs: [output.doi && doiUrl(output.doi), output.url].filter((address) => address !== undefined && address !== ''),
    url: outputAddress(output, context),
    license: licenceUrl(output.licence),
    creativeWorkStatus: output.status === 'published' ? undefined : output.status,
    producer: output.family === 'episodes' && output.origin === 'site' ? undefined : projectId(siteUrl),
    ...family(output, context),
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

/** A person with a page is a reference to it; a printed name is a node of its own, with no more than the name. */
export function whoIs(name: PersonName, id: string | undefined, siteUrl: string): JsonLdNode {
  const ref: Partial<Ref> = id === undefined ? {} : personId(id, siteUrl);
  if ('literal' in name) return node({ '@type': 'Organization', ...ref, name: name.literal });
  return node({ '@type': 'Person', ...ref, name: fullName(name), givenName: name.given, familyName: name.family });
}

const PROPERTY_OF_ROLE: Record<CreditRole, string> = {
  author: 'author', presenter: 'author', interviewer: 'author', interviewee: 'contributor', editor: 'editor', translator: 'translator',
  host: 'author', guest: 'contributor', narrator: 'contributor', performer: 'author', contributor: 'contributor',
};

/** Makers by property; where Schema.org's word is wider than ours, a Role says which one it was. */
export function credited(credits: readonly Credit[], siteUrl: string): Record<string, JsonLdValue> {
  const lists: Record<string, JsonLdNode[]> = {};
  for (const credit of credits) {
    const property = propertyOfRole(credit);
    (lists[property] ??= []).push(withRole(credit, property, siteUrl));
  }
  return lists;
}

/** Schema.org's editors are people; an organisation that edits is a contributor with that role. */
function propertyOfRole(credit: Credit): string {
  return credit.role === 'editor' && 'literal' in credit.name ? 'contributor' : PROPERTY_OF_ROLE[credit.role];
}

function withRole(credit: Credit, property: string, siteUrl: string): JsonLdNode {
  const who = whoIs(credit.name, credit.personId, siteUrl);
  const needsRole = property === 'contributor' || credit.role === 'host' || credit.role === 'performer';
  return needsRole ? node({ '@type': 'Role', roleName: credit.role, [property]: who }) : who;
}

function family(output: Output, context: FormatContext): Record<string, JsonLdValue> {
  switch (output.family) {
    case 'publications': {
      const [first, last] = output.pages === undefined ? [] : pageRange(output.pages);
      return { isPartOf: output.book ? bookNode(output, context) : journalNode(output), pageStart: first, pageEnd: last };
    }
    case 'articles':
      return {
        isPartOf: output.outlet && node({ '@type': 'Periodical', name: words(output.outlet.name, output.language), url: output.outlet.url }),
        articleSection: output.outlet?.section && words(output.outlet.section, output.language),
      };
    case 'lectures':
      return {};
    case 'episodes': {
      if (!isPlayable(output)) return {};
      const { recording } = output;
      return {
        partOfSeries: showId(context.siteUrl),
        episodeNumber: output.number,
        duration: formatIsoDuration(recording.durationSeconds),
        associatedMedia: node({
          '@type': 'AudioObject',
          contentUrl: audioUrl(recording.file, context.siteUrl, context.archive.show.audioBaseUrl),
          encodingFormat: recording.mediaType,
          duration: formatIsoDuration(recording.durationSeconds),
          contentSize: String(recording.bytes),
          inLanguage: output.language,
        }),
        hasPart: output.chapters.map((chapter, i) => node({
          '@type': 'Clip',
          name: words(chapter.title, output.language),
          clipNumber: i + 1,
          startOffset: chapter.start,
          endOffset: output.chapters[i + 1]?.start ?? recording.durationSeconds,
          url: `${outputAddress(output, context)}${momentFragment({ start: chapter.start })}`,
          inLanguage: output.language,
        })),
      };
    }
  }
}

/** Issue in volume in periodical, as far as each is known. */
function journalNode(output: Output & { family: 'publications' }): JsonLdNode | undefined {
  const { journal } = output;
  if (!journal) return undefined;
  const periodical = node({ '@type': 'Periodical', name: words(journal.name, output.language), issn: journal.issn });
  const volume = journal.volume === undefined ? periodical : node({ '@type': 'PublicationVolume', volumeNumber: journal.volume, isPartOf: periodical });
  return journal.issue === undefined ? volume : node({ '@type': 'PublicationIssue', issueNumber: journal.issue, isPartOf: volume });
}

function bookNode(output: Output & { family: 'publications' }, context: FormatContext): JsonLdNode {
  const { book } = output;
  return node({
    '@type': 'Book',
    name: words(book!.title, output.language),
    ...credited(book!.editors?.map((name) => ({ role: 'editor', name })) ?? [], context.siteUrl),
    publisher: book!.publisher && node({ '@type': 'Organization', name: book!.publisher }),
    isbn: book!.isbn,
    sameAs: book!.doi && doiUrl(book!.doi),
    license: licenceUrl(book!.licence),
  });
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
