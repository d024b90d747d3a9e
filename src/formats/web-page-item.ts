// A page of this site as a record to cite: what it says of itself, and nothing of who wrote it, which it does not say.
import type { CslItem } from './csl-item.ts';
import { oneLine } from './legal-text.ts';

export interface CitedPage {
  id: string;
  title: string;
  /** BCP 47, of the title. */
  language: string;
  siteName: string;
  /** Absolute. */
  url: string;
}

/** The record: a web page of a named site. It has no author and no date, since the page states none. */
export function webPageItem({ id, title, language, siteName, url }: CitedPage): CslItem {
  return { id, type: 'webpage', title: oneLine(title), language, 'container-title': oneLine(siteName), URL: url };
}
