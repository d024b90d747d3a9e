// What a work is part of, and what only its family has, in Schema.org: journal, book, newspaper, series.
import { isPlayable } from '../domain/episode.ts';
import { licenceUrl } from '../domain/licence.ts';
import { doiUrl, type Output } from '../domain/output.ts';
import { schemaOrgType } from '../domain/output-type.ts';
import { pageRange } from '../domain/publication.ts';
import { audioUrl } from '../domain/recording.ts';
import { formatIsoDuration, momentFragment } from '../domain/timestamp.ts';
import { outputAddress, type FormatContext } from './format-context.ts';
import { credited } from './json-ld-credit.ts';
import { showId } from './json-ld-ids.ts';
import { node, words, type JsonLdNode, type JsonLdValue } from './json-ld-node.ts';

/** The properties of an output that its family alone has. */
export function familyProperties(output: Output, context: FormatContext): Record<string, JsonLdValue> {
  switch (output.family) {
    case 'publications': {
      const [first, last] = output.pages === undefined ? [] : pageRange(output.pages);
      return {
        isPartOf: output.book ? bookNode(output, context) : journalNode(output),
        publisher: organisation(output.publisher),
        ...(schemaOrgType(output) === 'CreativeWork' ? {} : { pageStart: first, pageEnd: last }),
      };
    }
    case 'articles':
      // What was on the air is in no periodical and has no section.
      return schemaOrgType(output).endsWith('Article')
        ? {
            isPartOf: output.outlet && node({ '@type': 'Periodical', name: words(output.outlet.name, output.language), url: output.outlet.url }),
            articleSection: output.outlet?.section && words(output.outlet.section, output.language),
          }
        : { publisher: organisation(output.outlet?.name, output.outlet?.url) };
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

function organisation(name: string | undefined, url?: string): JsonLdNode | undefined {
  return name === undefined ? undefined : node({ '@type': 'Organization', name, url });
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
    publisher: organisation(book!.publisher),
    isbn: book!.isbn,
    sameAs: book!.doi && doiUrl(book!.doi),
    license: licenceUrl(book!.licence),
  });
}
