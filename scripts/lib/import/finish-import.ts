/** The last steps both importers share: count, write, print, and say how it went. */

import { writeFile } from 'node:fs/promises';
import { applyPlan, type PlannedFile } from './apply-plan.ts';
import { reportJson, totalsOf, type ImportReport } from './import-report.ts';
import { formatImportReport, importMessages, type ReportLanguage } from './print-report.ts';

export interface Finish {
  readonly contentDir: string;
  readonly language: ReportLanguage;
  /** Where the whole report is written, if anywhere. */
  readonly reportFile: string | undefined;
  readonly recordsIn: number;
}

/** @returns the exit code: 0, or 2 when the account does not add up or the disk refused */
export async function finishImport(report: ImportReport, files: readonly PlannedFile[], { contentDir, language, reportFile, recordsIn }: Finish): Promise<0 | 2> {
  const say = importMessages(language);
  const totals = totalsOf(report, recordsIn);
  let skipped: string[] = [];
  if (!report.isDryRun && totals.addUp) {
    try {
      skipped = await applyPlan(contentDir, files);
    } catch (error) {
      console.error(`✖ ${say.writeFailed((error as Error).message)}`);
      return 2;
    }
  }
  console.log(formatImportReport(report, totals, language));
  if (totals.outcomes.added > 0) console.log(`\n${say.topics(totals.outcomes.added)}`);
  if (skipped.length > 0) console.error(`⚠ ${say.skipped(skipped.join(', '))}`);
  if (reportFile !== undefined) {
    await writeFile(reportFile, reportJson(report, totals));
    console.log(say.reportWritten(reportFile));
  }
  return totals.addUp ? 0 : 2;
}
