// How a page is cited: printed references in every style it offers, its language's own first, and the files beside it.
import type { Finding } from '../domain/finding.ts';
import { pick } from '../domain/localized.ts';
import type { Output } from '../domain/output.ts';
import { stylesFor } from '../formats/citation-styles.ts';
import { formatCitation, type PrintedCitation } from '../formats/citation-text.ts';
import { addressOf } from '../formats/format-context.ts';
import { citationFilesOf } from '../formats/output-files.ts';
import { webPageItem } from '../formats/web-page-item.ts';
import { getCitationPrinter } from './citation-printer.ts';
import { getFormatContext } from './format-context.ts';
import type { PageData } from './page-data.ts';

/** What a page offers those who cite it. */
export interface Citation {
  references: PrintedCitation[];
  files: { words: string; href: string; download: string }[];
}

/** How an output is cited. */
export async function getCitation(output: Output, page: PageData): Promise<Citation> {
  const [context, printer] = [await getFormatContext(page), await getCitationPrinter(page.siteUrl)];
  const path = page.reader.to({ page: 'output', family: output.family, id: output.id });
  return {
    references: stylesFor(context.locale).map(({ id }) => formatCitation(output, id, context, printer)),
    files: citationFilesOf(output).map(({ name, label, extension }) => ({ words: label, href: `${path}${name}`, download: `${output.id}.${extension}` })),
  };
}

/** How a finding's page is cited; the works it rests on have references of their own. */
export async function getFindingCitation(finding: Finding, page: PageData): Promise<Citation> {
  const [context, printer] = [await getFormatContext(page), await getCitationPrinter(page.siteUrl)];
  const words = pick(finding.words, context.locale);
  if (!words) return { references: [], files: [] };
  const item = webPageItem({
    id: finding.id, title: words.value.claim, language: words.locale,
    siteName: page.archive.project.siteName[context.locale], url: addressOf({ page: 'finding', id: finding.id }, context),
  });
  return { references: stylesFor(context.locale).map(({ id }) => printer.print(item, id, context.locale)), files: [] };
}
