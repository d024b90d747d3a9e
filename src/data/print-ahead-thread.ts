// The thread of print-ahead.ts: prints the references of every output, the last first.
import { parentPort, workerData } from 'node:worker_threads';
import { LOCALES } from '../domain/locale.ts';
import { stylesFor } from '../formats/citation-styles.ts';
import { citationPrinter, formatCitation } from '../formats/citation-text.ts';
import type { FormatContext } from '../formats/format-context.ts';
import type { PrintedPiece, ToPrint } from './print-ahead.ts';

const { archive, siteUrl, files, typeNames } = workerData as ToPrint;

let pieces: (readonly [string, string])[] = [];
const known = new Set<string>();
const printer = citationPrinter(files, {
  get: () => undefined,
  set: (asked, html) => {
    if (known.has(asked)) return;
    known.add(asked);
    pieces.push([asked, html]);
  },
});

for (const output of archive.outputs.toReversed()) {
  pieces = [];
  known.clear();
  for (const locale of LOCALES) {
    const context: FormatContext = { archive, siteUrl, locale, typeName: (type) => typeNames[locale][type], typeNameIn: (type, other) => typeNames[other][type] };
    for (const { id } of stylesFor(locale)) formatCitation(output, id, context, printer);
  }
  parentPort?.postMessage(pieces satisfies PrintedPiece);
}
