// The tags Zotero's embedded-metadata reader takes an output's kind, makers and place from, where Highwire may not be spoken.
// https://www.zotero.org/support/dev/exposing_metadata
import type { Archive } from '../domain/archive.ts';
import type { Credit, CreditRole } from '../domain/credit.ts';
import { isOfTheShow } from '../domain/episode.ts';
import { licenceUrl } from '../domain/licence.ts';
import { pick } from '../domain/localized.ts';
import { zoteroType } from '../domain/output-type.ts';
import { doiUrl, venueOf, type Output } from '../domain/output.ts';
import { pageRange } from '../domain/publication.ts';
import { formatClock } from '../domain/timestamp.ts';
import type { Route } from '../i18n/routes.ts';
import { dateOf, type FormatContext } from './format-context.ts';
import { familyFirst, speaksHighwire, type MetaTag } from './highwire-meta.ts';
import { oneLine } from './legal-text.ts';

/** The prefixes of the tags; printed as `<link rel="schema.DC">` and so on. */
export const META_SCHEMAS: readonly { rel: string; href: string }[] = [
  { rel: 'schema.DC', href: 'http://purl.org/dc/elements/1.1/' },
  { rel: 'schema.DCTERMS', href: 'http://purl.org/dc/terms/' },
];

type CreatorTags = Partial<Record<CreditRole, string>>;

const WRITTEN: CreatorTags = { author: 'DC.creator', editor: 'bib:editors', translator: 'z:translators' };
const ON_AIR: CreatorTags = { guest: 'z:guests', interviewee: 'z:guests' };

/** Which tag names the ones who did what, by Zotero type; every type has contributors, and other roles are those. */
const CREATOR_TAGS: Readonly<Record<string, CreatorTags>> = {
  presentation: { presenter: 'z:presenters', author: 'z:presenters' },
  newspaperArticle: { author: 'DC.creator', translator: 'z:translators' },
  magazineArticle: { author: 'DC.creator', translator: 'z:translators' },
  interview: { interviewee: 'z:interviewees', interviewer: 'z:interviewers', author: 'z:interviewers', translator: 'z:translators' },
  podcast: { host: 'z:podcasters', author: 'z:podcasters', guest: 'z:guests', interviewee: 'z:guests' },
  audioRecording: { performer: 'z:performers', author: 'z:performers', host: 'z:performers', narrator: 'z:performers' },
  radioBroadcast: ON_AIR,
  tvBroadcast: ON_AIR,
  bookSection: WRITTEN,
  journalArticle: WRITTEN,
  report: { author: 'DC.creator', translator: 'z:translators' },
  document: WRITTEN,
};

/**
 * The tags of an output's page. Where Highwire is spoken, only what it lacks: a creator named twice is read twice.
 * An unknown maker or date has no tag.
 */
export function zoteroMeta(output: Output, context: FormatContext): MetaTag[] {
  const highwire = speaksHighwire(output);
  return [
    highwire ? [] : tag('z:itemType', zoteroType(output)),
    highwire ? [] : creators(output),
    tag('DC.title', output.title),
    tag('DC.date', dateOf(output)),
    tag('DC.language', output.language),
    highwire ? [] : place(output, context),
    identifiers(output),
    output.abstract ? tag('eprints.abstract', output.abstract.text) : [],
    output.family === 'lectures' ? tag('dcterms.abstract', pick(output.words, context.locale)?.value.summary) : [],
    tag('DC.rights', licenceUrl(output.licence)),
  ].flat();
}

/** True for a page on which Zotero would take the site's own name for a newspaper that nobody has recorded. */
export function namesNoNewspaper(route: Route, archive: Archive): boolean {
  const output = route.page === 'output' ? archive.outputs.find(({ id }) => id === route.id) : undefined;
  return output !== undefined && zoteroType(output) === 'newspaperArticle' && venueOf(output) === undefined;
}

function creators(output: Output): MetaTag[] {
  const tags = CREATOR_TAGS[zoteroType(output)] ?? {};
  const named = (credit: Credit) => tag(tags[credit.role] ?? 'bib:contributors', familyFirst(credit));
  const editors = output.family === 'publications' ? (output.book?.editors ?? []).map((name): Credit => ({ role: 'editor', name })) : [];
  return [...output.credits, ...editors].flatMap(named);
}

function place(output: Output, context: FormatContext): MetaTag[] {
  switch (output.family) {
    case 'lectures':
      return [
        tag('bib:presentedAt', output.event?.name),
        tag('eprints.event_location', output.event?.place),
        tag('eprints.event_type', context.typeName(output.type)),
      ].flat();
    case 'articles':
      return [
        tag('DC.source', output.outlet?.name),
        tag('z:section', output.outlet?.section),
        output.medium === undefined || output.medium === 'other' ? [] : tag('dcterms.medium', context.mediumName?.(output.medium)),
      ].flat();
    case 'publications':
      return [
        tag('DC.source', output.journal?.name ?? output.book?.title),
        tag('DC.publisher', output.book?.publisher ?? output.publisher),
        tag('prism.volume', output.journal?.volume),
        tag('prism.number', output.journal?.issue),
        tag('bib:pages', output.pages && pageRange(output.pages).filter(Boolean).join('-')),
      ].flat();
    case 'episodes':
      if (!isOfTheShow(output)) return [];
      return [
        tag('DC.source', context.archive.show.title),
        tag('z:seriesTitle', context.archive.show.title),
        tag('z:episodeNumber', output.number === undefined ? undefined : String(output.number)),
        tag('z:runningTime', output.recording && formatClock(output.recording.durationSeconds)),
      ].flat();
  }
}

/** Identifiers as Zotero tells them apart; beside Highwire, which names the rest, the DOI's address alone. */
function identifiers(output: Output): MetaTag[] {
  if (speaksHighwire(output)) return tag('DC.identifier', output.doi && doiUrl(output.doi));
  const { issn, isbn } = output.family === 'publications'
    ? { issn: output.journal?.issn, isbn: output.book?.isbn ?? output.isbn }
    : { issn: undefined, isbn: undefined };
  return [
    tag('DC.identifier', output.doi && `DOI ${output.doi}`),
    tag('DC.identifier', issn && `ISSN ${issn}`),
    tag('DC.identifier', isbn && `ISBN ${isbn}`),
  ].flat();
}

function tag(name: string | undefined, value: string | undefined): MetaTag[] {
  const content = oneLine(value ?? '');
  return content === '' || name === undefined ? [] : [{ name, content }];
}
