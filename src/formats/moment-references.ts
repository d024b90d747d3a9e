// References to an episode, ready for a browser that will put a moment's address where the page's is.
// The browser must not carry a citation engine, so everything but the address is decided here.
import type { PlayableEpisode } from '../domain/episode.ts';
import { writeBiblatex } from './biblatex.ts';
import type { CitationStyleId } from './citation-styles.ts';
import type { CitationPrinter } from './citation-text.ts';
import { toCslItem } from './csl-json.ts';
import { outputAddress, type FormatContext } from './format-context.ts';
import { writeRis } from './ris.ts';

/** A reference in one format; the page's address stands in it as given. */
export interface MomentReference {
  format: string;
  text: string;
}

/** The style each language's page cites moments in. */
const STYLES: Readonly<Record<FormatContext['locale'], CitationStyleId>> = { nb: 'norsk-apa-nb', en: 'apa' };

/**
 * The episode in APA, BibTeX and RIS, with the address of its page in the context's language.
 * @returns that address, and the references that contain it
 */
export function momentReferences(episode: PlayableEpisode, context: FormatContext, printer: CitationPrinter): { address: string; references: MomentReference[] } {
  const address = outputAddress(episode, context);
  // A DOI would be printed instead of the address, and leads to no moment.
  const { DOI: _, ...record } = toCslItem(episode, context);
  const item = { ...record, URL: address };
  return {
    address,
    references: [
      { format: 'APA', text: printer.print(item, STYLES[context.locale], context.locale).text },
      { format: 'BibTeX', text: writeBiblatex([item]).trim() },
      { format: 'RIS', text: writeRis([item]).trim() },
    ],
  };
}
