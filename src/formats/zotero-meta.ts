// The tags Zotero's embedded-metadata reader takes an output's kind, makers and place from, where Highwire may not be spoken.
// https://www.zotero.org/support/dev/exposing_metadata
import type { CreditRole } from '../domain/credit.ts';
import { licenceUrl } from '../domain/licence.ts';
import { pick } from '../domain/localized.ts';
import { OUTPUT_TYPES } from '../domain/output-type.ts';
import { doiUrl, venueOf, type Output } from '../domain/output.ts';
import { dateOf, type FormatContext } from './format-context.ts';
import { familyFirst, speaksHighwire, type MetaTag } from './highwire-meta.ts';
import { oneLine } from './legal-text.ts';

/** The prefixes of the tags; printed as `<link rel="schema.DC">` and so on. */
export const META_SCHEMAS: readonly { rel: string; href: string }[] = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

/** Which tag names the ones who did what, by Zotero type; roles that are not here are not named. */
const CREATOR_TAGS: Readonly<Record<string, Partial<Record<CreditRole, string>>>> = {
  presentation: { presenter: 'z:presenters', author: 'z:presenters' },
  newspaperArticle: { author: 'DC.creator' },
  interview: { interviewee: 'z:interviewees', interviewer: 'z:interviewers', author: 'z:interviewers' },
  podcast: { host: 'z:podcasters', author: 'z:podcasters', guest: 'z:guests' },
  audioRecording: { performer: 'z:performers', author: 'z:performers', host: 'z:performers' },
  bookSection: { author: 'DC.creator' },
  journalArticle: { author: 'DC.creator' },
};

/**
 * The tags of an output's page. Where Highwire is spoken, only what it lacks: a creator named twice is read twice.
 * An unknown maker or date has no tag.
 */
export function zoteroMeta(output: Output, context: FormatContext): MetaTag[] {
  const type = OUTPUT_TYPES[output.type].zotero;
  const highwire = speaksHighwire(output);
  const creators = highwire ? [] : output.credits.flatMap((credit) => tag(CREATOR_TAGS[type]?.[credit.role], familyFirst(credit)));
  return [
    highwire ? [] : tag('z:itemType', type),
    creators,
    tag('DC.title', output.title),
    tag('DC.date', dateOf(output)),
    tag('DC.language', output.language),
    highwire ? [] : place(output, context),
    identifiers(output),
    output.family === 'lectures' ? tag('dcterms.abstract', pick(output.words, context.locale)?.value.summary) : [],
    tag('DC.rights', licenceUrl(output.licence)),
  ].flat();
}

function place(output: Output, context: FormatContext): MetaTag[] {
  if (output.family === 'lectures') {
    return [
      tag('bib:presentedAt', output.event?.name),
      tag('eprints.event_location', output.event?.place),
      tag('eprints.event_type', context.typeName(output.type)),
    ].flat();
  }
  if (output.family === 'publications' && output.book) return [tag('DC.source', output.book.title), tag('DC.publisher', output.book.publisher)].flat();
  return tag('DC.source', output.type === 'podcast-episode' && output.origin === 'site' ? context.archive.show.title : venueOf(output));
}

function identifiers(output: Output): MetaTag[] {
  if (speaksHighwire(output)) return tag('DC.identifier', output.doi && doiUrl(output.doi));
  const issn = output.family === 'publications' ? output.journal?.issn : undefined;
  return [tag('DC.identifier', output.doi && `DOI ${output.doi}`), tag('DC.identifier', issn && `ISSN ${issn}`)].flat();
}

function tag(name: string | undefined, value: string | undefined): MetaTag[] {
  const content = oneLine(value ?? '');
  return content === '' || name === undefined ? [] : [{ name, content }];
}
