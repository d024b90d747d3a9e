/** Plans what a project in the register changes in `project.yaml`. Its words in two languages are ours, so the file is never made. */

import { project as schema } from '../../../src/schema/project.ts';
import type { PlannedFile } from './apply-plan.ts';
import { readFacts } from './content-index.ts';
import type { Outcome, RecordReport } from './import-report.ts';
import type { Note } from './incoming-record.ts';
import { planChange } from './plan-drawer.ts';
import { plainLine } from './plain-text.ts';
import type { IncomingProject } from './read-project.ts';

const FILE = 'project.yaml';

/** @param text `project.yaml` as it stands; undefined when there is none */
export function planProject(project: IncomingProject, text: string | undefined, today: string): { file?: PlannedFile; report: RecordReport } {
  const facts = text === undefined ? undefined : readFacts(text, FILE);
  if (text === undefined || !facts) return { report: balance(project, 'held', [{ field: '', reason: 'invalid', code: 'unreadable', found: FILE }]) };
  const number = (facts['register'] as { cristin?: string } | undefined)?.cristin;
  const isThis = number === undefined ? plainLine(String(facts['title'])) === project.facts['title'] : number === project.cristin;
  if (!isThis) return { report: balance(project, 'held', [{ field: 'register.cristin', reason: 'ambiguous', code: 'other-project', ...(project.cristin && { found: project.cristin }) }]) };
  const plan = planChange({ collection: 'project', text, facts, schema }, project.facts, project.address === undefined ? undefined : { url: project.address }, { cristin: project.cristin }, today, false);
  if (plan.fault) return { report: balance(project, 'held', [{ field: '', reason: 'invalid', code: plan.fault === 'unreadable' ? 'unreadable' : 'does-not-fit', found: FILE }]) };
  for (const field of plan.conflicts) project.ledger.refuseField(field, 'conflict');
  const notes = plan.conflicts.map((field): Note => ({ field, reason: 'conflict', code: 'conflict' }));
  if (plan.text === undefined) return { report: balance(project, 'unchanged', notes) };
  return { file: { file: FILE, before: text, text: plan.text }, report: balance(project, 'changed', notes, plan.changed) };
}

function balance({ cristin, ledger }: IncomingProject, outcome: Outcome, notes: readonly Note[], fields: readonly string[] = []): RecordReport {
  if (outcome === 'held') ledger.refuseAll('ambiguous');
  return { record: cristin ?? FILE, drawer: FILE, outcome, fields, valuesIn: ledger.size, valuesWritten: ledger.written, reported: ledger.reported(), notes };
}
