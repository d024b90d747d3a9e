// Printed references, in every style a page offers, its language's own first.
import type { Finding } from '../domain/finding.ts';
import { pick } from '../domain/localized.ts';
import type { Output } from '../domain/output.ts';
import { stylesFor } from '../formats/citation-styles.ts';
import { formatCitation, type PrintedCitation } from '../formats/citation-text.ts';
import { addressOf } from '../formats/format-context.ts';
import { webPageItem } from '../formats/web-page-item.ts';
import { getCitationPrinter } from './citation-printer.ts';
import { getFormatContext } from './format-context.ts';
import type { PageData } from './page-data.ts';

/** The references to an output. */
export async function getReferences(output: Output, page: PageData): Promise<PrintedCitation[]> {
  const [context, printer] = [await getFormatContext(page), await getCitationPrinter()];
  return stylesFor(context.locale).map(({ id }) => formatCitation(output, id, context, printer));
}

/** The references to a finding's page; the works it rests on have their own. */
export async function getFindingReferences(finding: Finding, page: PageData): Promise<PrintedCitation[]> {
  const [context, printer] = [await getFormatContext(page), await getCitationPrinter()];
  const words = pick(finding.words, context.locale);
  if (!words) return [];
  const item = webPageItem({
    id: finding.id, title: words.value.claim, language: words.locale,
    siteName: page.archive.project.siteName[context.locale], url: addressOf({ page: 'finding', id: finding.id }, context),
  });
  return stylesFor(context.locale).map(({ id }) => printer.print(item, id, context.locale));
}
