/** The last steps both importers share: count, write, print, and say how it went. */

import { writeFile } from 'node:fs/promises';
import { applyPlan, type PlannedFile } from './apply-plan.ts';
import { reportJson, totalsOf, type ImportReport } from './import-report.ts';
import { formatImportReport, importMessages, type ReportLanguage } from './print-report.ts';

/** Where a program speaks, and which content it works on. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** CONTENT_DIR, as it was typed. */
  readonly contentDir: string | undefined;
}

/** A terminal, and the environment. */
export function terminal(): Surroundings {
  return { out: (text) => console.log(text), error: (text) => console.error(text), contentDir: process.env['CONTENT_DIR'] };
}

export interface Finish {
  readonly contentDir: string;
  readonly surroundings: Surroundings;
  readonly language: ReportLanguage;
  /** Where the whole report is written, if anywhere. */
  readonly reportFile: string | undefined;
  readonly recordsIn: number;
}

/** @returns the exit code: 0, or 2 when the account does not add up or the disk refused */
export async function finishImport(report: ImportReport, files: readonly PlannedFile[], { contentDir, surroundings, language, reportFile, recordsIn }: Finish): Promise<0 | 2> {
  const say = importMessages(language);
  const totals = totalsOf(report, recordsIn);
  let skipped: string[] = [];
  if (!report.isDryRun && totals.addUp) {
    try {
      skipped = await applyPlan(contentDir, files);
    } catch (error) {
      surroundings.error(`✖ ${say.writeFailed((error as Error).message)}`);
      return 2;
    }
  }
  surroundings.out(formatImportReport(report, totals, language));
  if (totals.outcomes.added > 0) surroundings.out(`\n${say.topics(totals.outcomes.added)}`);
  if (skipped.length > 0) surroundings.error(`⚠ ${say.skipped(skipped.join(', '))}`);
  if (reportFile !== undefined) {
    await writeFile(reportFile, reportJson(report, totals));
    surroundings.out(say.reportWritten(reportFile));
  }
  return totals.addUp ? 0 : 2;
}
