// In a few words, what a finding rests on: «Intervju 2020», «Vitenskapelig artikkel 2022 og kronikk 2022».
import { outputById, type Archive } from '../../domain/archive.ts';
import type { Finding } from '../../domain/finding.ts';
import { outputYear } from '../../domain/output.ts';
import { yearOf } from '../../domain/partial-date.ts';
import { formatList } from '../../i18n/format.ts';
import type { Reader } from '../../i18n/reader.ts';

/** The kinds and years of the evidence, each once, as a list in the reader's language. */
export function evidenceLabel(finding: Finding, archive: Archive, reader: Reader): string {
  const labels = finding.evidence.map((piece) => {
    if (piece.output === undefined) {
      return [piece.source.publisher ?? reader.t('finding.source'), piece.source.date && yearOf(piece.source.date)].filter(Boolean).join(' ');
    }
    const output = outputById(archive, piece.output);
    return [reader.t(`type.${output.type}`).toLocaleLowerCase(reader.locale), outputYear(output)].filter(Boolean).join(' ');
  });
  return formatList([...new Set(labels)], reader.locale);
}
