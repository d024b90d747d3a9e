// A publication: an academic article in a journal, or a chapter in a book.
import type { PublicationFacts } from '../schema/publication.ts';
import type { OutputBase } from './output.ts';

export interface Publication extends OutputBase {
  family: 'publications';
  type: PublicationFacts['type'];
  journal?: PublicationFacts['journal'];
  book?: PublicationFacts['book'];
  publisher?: string | undefined;
  isbn?: string | undefined;
  /** First and last page as printed, with an en dash. */
  pages?: string | undefined;
}

/** First and last page apart: `1–14` gives `['1', '14']`, a single page `['7', undefined]`. */
export function pageRange(pages: string): [first: string, last: string | undefined] {
  const [first, last] = pages.split(/[–-]/);
  return [first!, last];
}
