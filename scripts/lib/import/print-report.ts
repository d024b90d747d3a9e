/** An import's report in sentences: what was done, what somebody should look at, what became of every value. */

import { importMessagesEn } from '../../messages/import.en.ts';
import { importMessagesNb, type ImportMessages } from '../../messages/import.nb.ts';
import { REASONS } from './field-ledger.ts';
import { generalPath, OUTCOMES, type ImportReport, type RecordReport, type Totals } from './import-report.ts';

export type ReportLanguage = 'nb' | 'en';

/** Lines of a list that are printed; the rest is in the JSON. */
const SHOWN = 40;

export function importMessages(language: ReportLanguage): ImportMessages {
  return language === 'en' ? importMessagesEn : importMessagesNb;
}

/** The report as text for a terminal; nothing in it can steer one. */
export function formatImportReport(report: ImportReport, totals: Totals, language: ReportLanguage): string {
  const say = importMessages(language);
  const counted = OUTCOMES.filter((outcome) => totals.outcomes[outcome] > 0).map((outcome) => `  ${say.outcome[outcome](totals.outcomes[outcome])}`);
  const reported = REASONS.reduce((sum, reason) => sum + totals.reported[reason], 0);
  const blocks = [
    ...(report.isDryRun ? [say.dryRun] : []),
    [say.heading(totals.records), ...counted, say.values(totals.values, totals.written, reported), ...(totals.addUp ? [] : [say.doNotAddUp])].join('\n'),
    ...(report.project ? [section(say.project, [report.project], say)] : []),
    section(say.people, report.people, say),
    section(say.records, report.records, say),
    ...(report.lost.length > 0 ? [[say.lost(report.lost.length), ...shortened(report.lost.map((drawer) => `  ${drawer}`), say)].join('\n')] : []),
    valuesBlock(report, say),
  ];
  return printable(blocks.filter((block) => block !== '').join('\n\n'));
}

/** Notes of a record that did not change: what was said when it came in is not said again. */
const STANDING = new Set<string>(['conflict', 'family-changed', 'gone-field', 'person-like', 'person-many', 'does-not-fit', 'unreadable']);

/** Records that changed or that ask something; the unchanged ones are a number above. */
function section(heading: string, records: readonly RecordReport[], say: ImportMessages): string {
  const told = records.map((record) => (record.outcome === 'unchanged' ? { ...record, notes: record.notes.filter(({ code }) => STANDING.has(code)) } : record));
  const entries = told.filter(({ outcome, notes }) => outcome !== 'unchanged' || notes.length > 0).map((record) => {
    const head = `  ${MARKS[record.outcome]} ${record.drawer ?? record.record}${record.drawer === undefined || record.drawer === record.record ? '' : ` (${record.record})`}`;
    const written = record.outcome === 'changed' && record.fields.length > 0 ? [`      ${say.fields(record.fields.join(', '))}`] : [];
    const asked = [...new Set(together(record.notes).map(({ code, field, found }) => `      ${say.note[code](shortPath(field), shortPath(found ?? ''))}`))];
    return [head, ...written, ...asked].join('\n');
  });
  return entries.length === 0 ? '' : [heading, ...shortened(entries, say)].join('\n');
}

/** Names nobody could part are told in one line, however many there are. */
function together(notes: RecordReport['notes']): RecordReport['notes'] {
  const whole = notes.filter(({ code }) => code === 'name-unsplit');
  if (whole.length < 2) return notes;
  const places = whole.map(({ found = '' }) => /\[(\d+)\]/.exec(found)?.[1] ?? '').filter((place) => place !== '');
  return [...notes.filter(({ code }) => code !== 'name-unsplit'), { ...whole[0]!, found: `contributors[${places.length > 6 ? `${places.slice(0, 6).join(', ')} …` : places.join(', ')}]` }];
}

const MARKS: Readonly<Record<RecordReport['outcome'], string>> = { added: '+', changed: '~', unchanged: '=', removed: '−', held: '?', refused: '✖', twice: '×' };

/** `entityDescription.contributors[2]` as `contributors[2]`: enough to find it, and readable. */
function shortPath(path: string): string {
  return path.replace(/^entityDescription\./, '').slice(0, 160);
}

function valuesBlock(report: ImportReport, say: ImportMessages): string {
  const lines = REASONS.flatMap((reason) => {
    const counts = new Map<string, number>();
    for (const record of [...report.records, ...report.people, ...(report.project ? [report.project] : [])]) {
      for (const path of record.reported[reason] ?? []) {
        const general = generalPath(path).slice(0, 120);
        counts.set(general, (counts.get(general) ?? 0) + 1);
      }
    }
    const most = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([path, count]) => `    ${path}${count > 1 ? ` (${count})` : ''}`);
    return most.length === 0 ? [] : [`  ${say.reason[reason]}:`, ...shortened(most, say)];
  });
  return lines.length === 0 ? '' : [say.valuesHeading, ...lines].join('\n');
}

function shortened(lines: readonly string[], say: ImportMessages): string[] {
  return lines.length <= SHOWN ? [...lines] : [...lines.slice(0, SHOWN), `  ${say.more(lines.length - SHOWN)}`];
}

/** Text from outside could steer a terminal, or turn its direction. */
function printable(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, '�');
}
