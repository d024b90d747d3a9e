/** Plans the drawers of a project's members: whom we know by number, ORCID or full name is kept, whom we do not is added, whom we might is asked about. */

import { fullName } from '../../../src/domain/credit.ts';
import type { PlannedFile } from './apply-plan.ts';
import { chooseId } from './choose-id.ts';
import { collectionOf } from '../collections.ts';
import type { KnownDrawer } from './content-index.ts';
import type { FieldLedger } from './field-ledger.ts';
import type { Outcome, RecordReport } from './import-report.ts';
import type { Note } from './incoming-record.ts';
import type { PersonIndex } from './match-person.ts';
import { planChange, planNewDrawer } from './plan-drawer.ts';

/** A member of the project, as the register names one. */
export interface IncomingMember {
  readonly name: { readonly given: string; readonly family: string };
  readonly cristin?: string | undefined;
  readonly orcid?: string | undefined;
  readonly isLeader: boolean;
  /** Where it is said that this person is a member. */
  readonly address: string;
  /** `contributors[2]`, for the report. */
  readonly path: string;
  readonly ledger: FieldLedger;
}

interface Rules {
  readonly today: string;
  readonly alikeIsNew: boolean;
}

/** @param people gets the new ones, so that credits find them */
export function planPeople(members: readonly IncomingMember[], drawers: readonly KnownDrawer[], people: PersonIndex, { today, alikeIsNew }: Rules): { files: PlannedFile[]; reports: RecordReport[] } {
  const files: PlannedFile[] = [];
  const taken = new Set(drawers.map(({ id }) => id));
  const done = new Set<string>();
  const reports = members.map((member): RecordReport => {
    const facts = { name: member.name, member: true, ...(member.isLeader && { leader: true }), ...(member.orcid !== undefined && { orcid: member.orcid }) };
    const match = people.match({ ...member, printed: fullName(member.name) });
    if (match.is) {
      const drawer = drawers.find(({ id }) => id === match.is.id);
      if (!drawer?.facts || done.has(match.is.id)) return balance(member, done.has(match.is.id) ? 'twice' : 'held', [], `people/${match.is.id}`);
      done.add(match.is.id);
      const existing = { collection: 'people', text: drawer.text, facts: drawer.facts, schema: collectionOf('people').facts! } as const;
      const plan = planChange(existing, withoutKnownName(facts, match.is.printedAs), { url: member.address }, { cristin: member.cristin }, today, false);
      if (plan.fault) return balance(member, 'held', [{ field: '', reason: 'invalid', code: 'unreadable', found: `people/${drawer.id}` }]);
      if (plan.text !== undefined) files.push({ file: drawer.file, before: drawer.text, text: plan.text });
      people.add({ ...match.is, cristin: match.is.cristin ?? member.cristin, orcid: match.is.orcid ?? member.orcid });
      return balance(member, plan.text === undefined ? 'unchanged' : 'changed', plan.conflicts.map((field): Note => ({ field, reason: 'conflict', code: 'conflict' })), `people/${drawer.id}`, plan.changed);
    }
    if (match.like.length > 0 && !alikeIsNew) return balance(member, 'held', match.like.map((person): Note => ({ field: member.path, reason: 'ambiguous', code: match.many ? 'person-many' : 'person-like', found: `people/${person.id}` })));
    const plan = planNewDrawer('people', facts, { url: member.address }, { cristin: member.cristin }, today);
    if (plan.text === undefined) return balance(member, 'refused', plan.invalid.map((field): Note => ({ field, reason: 'invalid', code: 'does-not-fit' })));
    const id = chooseId(fullName(member.name), `person-${member.cristin ?? taken.size + 1}`, (candidate) => taken.has(candidate));
    taken.add(id);
    done.add(id);
    files.push({ file: `people/${id}/facts.yaml`, text: plan.text });
    people.add({ id, name: member.name, printedAs: [], cristin: member.cristin, orcid: member.orcid });
    return balance(member, 'added', [], `people/${id}`, plan.changed);
  });
  return { files, reports };
}

/** A form of the name that the drawer lists already is no news. */
function withoutKnownName<T extends { name: IncomingMember['name'] }>(facts: T, printedAs: readonly string[]): Partial<T> {
  if (!printedAs.includes(fullName(facts.name))) return facts;
  const { name: _, ...rest } = facts;
  return rest as Partial<T>;
}

function balance({ ledger, path }: IncomingMember, outcome: Outcome, notes: readonly Note[], drawer?: string, fields: readonly string[] = []): RecordReport {
  if (!['added', 'changed', 'unchanged'].includes(outcome)) ledger.refuseAll('ambiguous');
  return { record: path, outcome, ...(drawer && { drawer }), fields, valuesIn: ledger.size, valuesWritten: ledger.written, reported: ledger.reported(), notes };
}
