// What a facet's value is called: machine keys become words.
import { topicById, type Archive } from '../domain/archive.ts';
import { fullName } from '../domain/credit.ts';
import { UNKNOWN_YEAR, type Facet } from '../domain/facet.ts';
import { pick } from '../domain/localized.ts';
import type { OutputType } from '../domain/output.ts';
import type { Reader } from '../i18n/reader.ts';

/** The words for one value of a facet, in the reader's language. */
export function facetLabel(facet: Facet, value: string, archive: Archive, reader: Reader): string {
  switch (facet) {
    case 'type':
      return reader.t(`type.${value as OutputType}`);
    case 'year':
      return value === UNKNOWN_YEAR ? reader.t('unknown.year') : value;
    case 'person': {
      const person = archive.people.find((candidate) => candidate.id === value);
      return person ? fullName(person.name) : value;
    }
    case 'topic':
      return pick(topicById(archive, value).words, reader.locale)?.value.name ?? value;
    case 'language':
      return reader.language(value);
  }
}
