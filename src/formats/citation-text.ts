// Printed references, made at build time with citeproc-js from the official styles.
// https://docs.citationstyles.org/en/stable/specification.html
import type { Episode } from '../domain/episode.ts';
import type { Locale } from '../domain/locale.ts';
import type { Output } from '../domain/output.ts';
import { formatClock, momentFragment } from '../domain/timestamp.ts';
import { parseSegments, plainText, type CitationSegment } from './citation-segments.ts';
import { engineOf, type PrintOne } from './citation-engine.ts';
import { mendReference, toPrintable } from './citation-mending.ts';
import { citationStyle, languageOf, type CitationStyleId, type CslFiles } from './citation-styles.ts';
import type { CslItem } from './csl-item.ts';
import { toCslItem } from './csl-json.ts';
import { outputAddress, type FormatContext } from './format-context.ts';
import { NYNORSK_KINDS } from './nynorsk-kinds.ts';

export interface PrintedCitation {
  style: CitationStyleId;
  /** The language of the reference itself, for `lang`. */
  language: string;
  /** The pieces, in order; a template prints each as text, in `<cite>`/`<i>`, `lang` and `<a>` as it says. */
  segments: CitationSegment[];
  /** The same as plain text, for copying. */
  text: string;
}

/** Prints references; keeps one engine for each style and language, and what it has printed: most is asked for on the pages of both. */
export interface CitationPrinter {
  /** @throws when the files lack the style or its language; an unknown language would silently become English */
  print(item: CslItem, style: CitationStyleId, locale: Locale): PrintedCitation;
}

/** What was printed before, by everything that was asked: the style, its language and the record. */
export interface PrintedBefore {
  get(asked: string): string | undefined;
  set(asked: string, html: string): unknown;
}

/** A printer for the official files. @param files contents by file name @param printed outlives the printer where who calls keeps it */
export function citationPrinter(files: CslFiles, printed: PrintedBefore = new Map<string, string>()): CitationPrinter {
  const engines = new Map<string, PrintOne>();
  return {
    print(item, styleId, locale) {
      const style = citationStyle(styleId);
      const cslLocale = style.languages[locale];
      const key = `${style.file} ${cslLocale}`;
      const language = languageOf(cslLocale);
      const printable = toPrintable(item, style.file);
      const asked = `${key} ${JSON.stringify(printable)}`;
      let html = printed.get(asked);
      if (html === undefined) {
        let engine = engines.get(key);
        if (!engine) engines.set(key, (engine = engineOf(files, style.file, cslLocale)));
        printed.set(asked, (html = engine(printable)));
      }
      const segments = parseSegments(mendReference(html, item, style.file, cslLocale), { text: item.title, language: item.language === language ? undefined : item.language });
      return { style: styleId, language, segments, text: plainText(segments) };
    },
  };
}

/** The reference of an output in a style. */
export function formatCitation(output: Output, style: CitationStyleId, context: FormatContext, printer: CitationPrinter): PrintedCitation {
  return printer.print(toCslItem(output, wordsIn(style, context)), style, context.locale);
}

/** A moment in an episode, as it is cited. */
export interface MomentCitation extends PrintedCitation {
  /** The moment on a clock, `2:17`. */
  clock: string;
  /** The address that starts the episode there. */
  url: string;
}

/**
 * The reference of an episode, its address leading to the moment.
 * APA 7, 8.28: the time stands with the quotation (`clock`), the reference is to the whole episode.
 * @param startSeconds where the words begin, in seconds
 */
export function formatMomentCitation(episode: Episode, startSeconds: number, style: CitationStyleId, context: FormatContext, printer: CitationPrinter): MomentCitation {
  const url = `${outputAddress(episode, context)}${momentFragment({ start: Math.floor(startSeconds) })}`;
  const { DOI: _, ...item } = toCslItem(episode, wordsIn(style, context));
  return { ...printer.print({ ...item, URL: url }, style, context.locale), clock: formatClock(startSeconds), url };
}

/** The words a style needs in its own language: a kind is named in the language of the reference where the site has it. */
function wordsIn(style: CitationStyleId, context: FormatContext): FormatContext {
  const language = languageOf(citationStyle(style).languages[context.locale]);
  if (language === 'nn') return { ...context, typeName: (type) => NYNORSK_KINDS[type] };
  return language === context.locale || context.typeNameIn === undefined ? context : { ...context, typeName: (type) => context.typeNameIn!(type, language === 'en' ? 'en' : 'nb') };
}
