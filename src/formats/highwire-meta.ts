// Highwire `citation_*` tags, which Google Scholar reads: articles, chapters and reports only, and only when title, author and date are known.
// https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
import type { Credit } from '../domain/credit.ts';
import type { Output } from '../domain/output.ts';
import { isScholarly } from '../domain/output-type.ts';
import { partsOf } from '../domain/partial-date.ts';
import { pageRange } from '../domain/publication.ts';
import { printedFamily, printedGiven } from './csl-item.ts';
import { printedName } from './csl-json.ts';
import { oneLine } from './legal-text.ts';

export interface MetaTag {
  name: string;
  content: string;
}

/** A PDF of ours, in the same directory as the page, 5 MB at most. */
export interface OwnPdf {
  url: string;
}

/** True when the page of this output speaks Highwire; then no other tag may name its creators. */
export function speaksHighwire(output: Output): boolean {
  return isScholarly(output.type) && output.date !== undefined && output.credits.some((credit) => credit.role === 'author');
}

/** The tags, in the output's own language on the pages of both; none when one of the three facts is unknown. */
export function highwireMeta(output: Output, pdf?: OwnPdf): MetaTag[] {
  if (!speaksHighwire(output) || output.family !== 'publications') return [];
  const [first, last] = output.pages === undefined ? [] : pageRange(output.pages);
  return [
    tag('citation_title', output.title),
    ...output.credits.filter((credit) => credit.role === 'author').flatMap((credit) => tag('citation_author', familyFirst(credit))),
    tag('citation_publication_date', scholarDate(output.date!)),
    // Scholar has no form for a month alone; Zotero reads it here.
    tag('citation_cover_date', partsOf(output.date!).day === undefined && partsOf(output.date!).month !== undefined ? output.date : undefined),
    tag('citation_journal_title', output.journal?.name),
    tag('citation_issn', output.journal?.issn),
    tag('citation_volume', output.journal?.volume),
    tag('citation_issue', output.journal?.issue),
    // Zotero takes the kind from book_title, Scholar the name from inbook_title.
    tag('citation_inbook_title', output.book?.title),
    tag('citation_book_title', output.book?.title),
    ...(output.book?.editors ?? []).flatMap((name) => tag('citation_editor', familyFirst({ role: 'editor', name }))),
    tag('citation_publisher', output.book?.publisher),
    tag('citation_isbn', output.book?.isbn),
    tag('citation_technical_report_institution', output.type === 'report' ? output.publisher : undefined),
    tag('citation_firstpage', first),
    tag('citation_lastpage', last),
    tag('citation_doi', output.doi),
    tag('citation_language', output.language),
    tag('citation_pdf_url', pdf?.url),
  ].flat();
}

/**
 * «Nordmann, Kari», as printed on the work, or the whole name where nobody may split it.
 * The readers part a name at its first comma, so one inside a family name («King, Jr.») is left out.
 */
export function familyFirst(credit: Credit): string {
  const name = printedName(credit);
  if ('literal' in name) return name.literal;
  return [printedFamily(name).replaceAll(/[,،] ?/g, ' '), printedGiven(name)].filter(Boolean).join(', ');
}

/** `2022/5/12` or `2022`. */
function scholarDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return day === undefined ? String(year) : `${year}/${month}/${day}`;
}

function tag(name: string, value: string | undefined): MetaTag[] {
  const content = oneLine(value ?? '');
  return content === '' ? [] : [{ name, content }];
}
