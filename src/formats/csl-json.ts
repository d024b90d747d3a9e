// An output as a CSL-JSON record. Nothing is filled in that nobody has recorded: no author, date or place is made up.
// https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
import type { Article } from '../domain/article.ts';
import type { Credit, CreditRole } from '../domain/credit.ts';
import { isOfTheShow } from '../domain/episode.ts';
import { pick } from '../domain/localized.ts';
import { readingAddress, type Output } from '../domain/output.ts';
import { OUTPUT_TYPES } from '../domain/output-type.ts';
import { partsOf, type PartialDate } from '../domain/partial-date.ts';
import { pageRange } from '../domain/publication.ts';
import { CSL_NAME_FIELDS, type CslDate, type CslItem, type CslName, type CslNameField } from './csl-item.ts';
import { canonicalOutputAddress, dateOf, type FormatContext } from './format-context.ts';
import { oneLine } from './legal-text.ts';

export const CSL_JSON_MEDIA_TYPE = 'application/vnd.citationstyles.csl+json';

/** The list of names each role is written in. */
const FIELD_OF_ROLE: Record<CreditRole, CslNameField> = {
  author: 'author', presenter: 'author', interviewee: 'author', interviewer: 'interviewer', editor: 'editor',
  translator: 'translator', host: 'host', guest: 'guest', narrator: 'narrator', performer: 'performer', contributor: 'contributor',
};

/**
 * The record of an output. Title and names are written as registered, in the output's own language; the kind
 * («[Foredrag]») and keywords are words of the context's language.
 *
 * `URL` is where the work itself can be read or heard; only when that is unknown does it lead to its page here,
 * which is then the one place the work can be looked up. It is the same address in both languages.
 */
export function toCslItem(output: Output, context: FormatContext): CslItem {
  const mapping = OUTPUT_TYPES[output.type];
  return compact({
    id: output.id,
    type: mapping.csl,
    title: oneLine(output.title),
    language: output.language,
    ...names(output),
    issued: issued(output),
    ...family(output, context),
    genre: mapping.namesItsKind ? oneLine(context.typeName(output.type)) : undefined,
    DOI: output.doi,
    URL: readingAddress(output) ?? canonicalOutputAddress(output, context),
    keyword: keywords(output, context),
  });
}

/** A list of outputs as the text of a `.csl.json` file. */
export function writeCslJson(items: readonly CslItem[]): string {
  return `${JSON.stringify(items, null, 2)}\n`;
}

/** A partial date as CSL has it: `2022-05` is `[[2022, 5]]`. */
export function toCslDate(date: PartialDate): CslDate {
  const { year, month, day } = partsOf(date);
  return { 'date-parts': [[year, ...(month === undefined ? [] : [month]), ...(day === undefined ? [] : [day])]] };
}

function family(output: Output, context: FormatContext): Partial<Record<keyof CslItem, unknown>> {
  switch (output.family) {
    case 'publications':
      return {
        'container-title': line(output.journal?.name ?? output.book?.title),
        editor: output.book?.editors?.map(literalOrParts),
        publisher: line(output.book?.publisher ?? output.publisher),
        volume: line(output.journal?.volume),
        issue: line(output.journal?.issue),
        page: output.pages === undefined ? undefined : pageRange(output.pages).filter(Boolean).join('-'),
        ISSN: output.journal?.issn,
        ISBN: output.book?.isbn ?? output.isbn,
      };
    case 'articles':
      return { 'container-title': line(output.outlet?.name), section: line(output.outlet?.section), medium: medium(output, context) };
    case 'lectures':
      return { 'event-title': line(output.event?.name), 'event-place': line(output.event?.place) };
    case 'episodes':
      return isOfTheShow(output)
        ? {
            'container-title': oneLine(context.archive.show.title),
            publisher: oneLine(context.archive.show.author),
            number: output.number === undefined ? undefined : String(output.number),
            abstract: line(pick(output.words, context.locale)?.value.summary),
          }
        : {};
  }
}

/** The medium's name, but for «other», which names none. */
function medium(output: Article, context: FormatContext): string | undefined {
  return output.medium === undefined || output.medium === 'other' ? undefined : context.mediumName?.(output.medium);
}

/** The makers by role. In an interview the one who wrote it down is its interviewer: CSL's author is the one who answers. */
function names(output: Output): Partial<Record<CslNameField, CslName[]>> {
  const lists: Partial<Record<CslNameField, CslName[]>> = {};
  for (const credit of output.credits) {
    const field = output.type === 'interview' && credit.role === 'author' ? 'interviewer' : FIELD_OF_ROLE[credit.role];
    (lists[field] ??= []).push(printedName(credit));
  }
  return Object.fromEntries(CSL_NAME_FIELDS.flatMap((field) => (lists[field] ? [[field, lists[field]]] : [])));
}

/** The name as printed on the work where it ends in the family name we know; never split by guess. */
export function printedName(credit: Credit): CslName {
  const { name, printedAs } = credit;
  if ('literal' in name) return { literal: oneLine(name.literal) };
  const given = printedAs?.endsWith(` ${name.family}`) ? printedAs.slice(0, -name.family.length - 1) : name.given;
  return { family: oneLine(name.family), given: oneLine(given) };
}

function literalOrParts(name: Credit['name']): CslName {
  return printedName({ role: 'editor', name });
}

function keywords(output: Output, context: FormatContext): string | undefined {
  const names = output.topics.flatMap((id) => {
    const topic = context.archive.topics.find((candidate) => candidate.id === id);
    const words = topic && pick(topic.words, context.locale);
    return words ? [oneLine(words.value.name).replaceAll('; ', ', ')] : [];
  });
  return names.length === 0 ? undefined : names.join('; ');
}

function issued(output: Output): CslDate | undefined {
  const date = dateOf(output);
  return date === undefined ? undefined : toCslDate(date);
}

function line(text: string | undefined): string | undefined {
  return text === undefined ? undefined : oneLine(text) || undefined;
}

/** Without the fields that are unknown. */
function compact(fields: Partial<Record<keyof CslItem, unknown>>): CslItem {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as CslItem;
}
