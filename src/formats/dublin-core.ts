// Dublin Core of an output: the fifteen elements, for the head and for OAI-PMH. https://www.dublincore.org/specifications/dublin-core/dces/
import { fullName, makers } from '../domain/credit.ts';
import { licenceUrl } from '../domain/licence.ts';
import { doiUrl, venueOf, type Output } from '../domain/output.ts';
import { pick } from '../domain/localized.ts';
import { schemaOrgType } from '../domain/output-type.ts';
import { canonicalOutputAddress, dateOf, type FormatContext } from './format-context.ts';
import { oneLine } from './legal-text.ts';

export type DublinCoreElement =
  | 'title' | 'creator' | 'contributor' | 'subject' | 'description' | 'publisher' | 'date' | 'type' | 'identifier'
  | 'source' | 'language' | 'relation' | 'rights';

export interface DublinCoreStatement {
  element: DublinCoreElement;
  value: string;
  /** BCP 47, for words of a language. */
  lang?: string;
}

/** What is recorded of an output, in the order of the elements; nothing for what is not. */
export function dublinCore(output: Output, context: FormatContext): DublinCoreStatement[] {
  const creators = makers(output.credits);
  const words = pick(output.words, context.locale);
  const topics = output.topics.flatMap((id) => {
    const found = context.archive.topics.find((topic) => topic.id === id);
    return (found && pick(found.words, context.locale)) ?? [];
  });
  return [
    said('title', output.title, output.language),
    ...creators.flatMap((credit) => said('creator', fullName(credit.name))),
    ...output.credits.filter((credit) => !creators.includes(credit)).flatMap((credit) => said('contributor', fullName(credit.name))),
    ...topics.map((topic) => said('subject', topic.value.name, topic.locale)),
    said('description', words?.value.summary, words?.locale),
    said('publisher', output.family === 'publications' ? output.book?.publisher : undefined),
    said('date', dateOf(output)),
    said('type', context.typeName(output.type), context.locale),
    said('type', schemaOrgType(output)),
    said('identifier', canonicalOutputAddress(output, context)),
    said('identifier', output.doi && doiUrl(output.doi)),
    said('identifier', output.url),
    said('source', venueOf(output)),
    said('language', output.language),
    said('rights', licenceUrl(output.licence)),
  ].flat();
}

function said(element: DublinCoreElement, value: string | undefined, lang?: string): DublinCoreStatement[] {
  const line = oneLine(value ?? '');
  return line === '' ? [] : [{ element, value: line, ...(lang === undefined ? {} : { lang }) }];
}
