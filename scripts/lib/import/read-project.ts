/** Reads a project of NVA or of Cristin's older API: what it is called, when it ran, and who took part. */

import { fullDate } from '../../../src/schema/fields.ts';
import { FieldLedger, type Cursor } from './field-ledger.ts';
import { lastSegment } from './lookups.ts';
import { dropPrivate } from './nva-result.ts';
import type { IncomingMember } from './plan-people.ts';
import { known, readAddress, readOrcid } from './read-values.ts';
import { osloDay } from './register-date.ts';
import { readLanguage } from './register-language.ts';

export interface IncomingProject {
  readonly cristin: string | undefined;
  readonly address: string | undefined;
  /** Facts by field of `project.yaml`. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly members: readonly IncomingMember[];
  readonly ledger: FieldLedger;
}

/** @returns undefined when the record has no title, and so is no project */
export function readProject(raw: unknown): IncomingProject | undefined {
  const ledger = new FieldLedger(raw);
  const { root } = ledger;
  dropPrivate(root);
  const cristin = lastSegment(root.get('cristin_project_id').peek()) ?? identifierOf(root) ?? lastSegment(root.get('id').peek());
  for (const name of ['cristin_project_id', 'id', 'type']) root.get(name).mark('written');
  const address = readAddress(root.get('id')) ?? readAddress(root.get('url')) ?? (cristin && `https://api.cristin.no/v2/projects/${cristin}`);
  const language = readLanguage(root.get('main_language').value === undefined ? root.get('language').peek() : root.get('main_language').peek());
  const title = ledger.towards('title', () => titleOf(root, language));
  if (title === undefined) return undefined;
  const facts = known({
    title,
    start: ledger.towards('start', () => dayOf(root.get('startDate').value === undefined ? root.get('start_date') : root.get('startDate'))),
    end: ledger.towards('end', () => dayOf(root.get('endDate').value === undefined ? root.get('end_date') : root.get('endDate'))),
  });
  const people = root.get('contributors').value === undefined ? root.get('participants') : root.get('contributors');
  return { cristin, address, facts: facts ?? {}, members: people.items().flatMap((at) => memberOf(at, address)), ledger };
}

function identifierOf(root: Cursor): string | undefined {
  for (const identifier of root.get('identifiers').items()) {
    const number = identifier.get('type').peek() === 'CristinIdentifier' ? lastSegment(identifier.get('value').peek()) : undefined;
    if (number === undefined) continue;
    identifier.mark('written');
    return number;
  }
  return undefined;
}

/** One text, or one per language, where `no` is Bokmål and any of them may be missing. */
function titleOf(root: Cursor, language: string | undefined): string | undefined {
  const title = root.get('title');
  if (title.fields().length === 0) return title.line(1000);
  const texts = title.fields().map(([name, at]) => ({ at, language: readLanguage(name) }));
  return (texts.find((each) => each.language === language && each.at.peek() !== '') ?? texts.find((each) => each.at.peek() !== ''))?.at.line(1000);
}

function dayOf(at: Cursor): string | undefined {
  const written = at.peek();
  if (written === '') return undefined;
  const day = osloDay(written);
  const isDay = fullDate.safeParse(day).success;
  at.mark(isDay ? 'written' : 'invalid');
  return isDay ? day : undefined;
}

/** A member has an account of its own, so that each value is counted once: the project's leaves it out. */
function memberOf(at: Cursor, projectAddress: string | undefined): IncomingMember[] {
  const ledger = new FieldLedger(at.value);
  const { root } = ledger;
  dropPrivate(root);
  const who = root.get('identity').value === undefined ? root : root.get('identity');
  const read = (...names: readonly string[]): string | undefined => ledger.towards('name', () => names.map((name) => who.get(name).line(100)).find((part) => part !== undefined));
  const given = read('firstName', 'first_name');
  const family = read('lastName', 'surname');
  if (given === undefined || family === undefined || projectAddress === undefined) return [];
  const number = who.get('id').value === undefined ? who.get('cristin_person_id') : who.get('id');
  const cristin = lastSegment(number.peek());
  number.mark('written');
  const roles = root.get('roles').items().map((role) => ({ role, code: role.get('type').peek() || role.get('role_code').peek() }));
  const leads = roles.filter(({ code }) => code === 'ProjectManager' || code === 'PRO_MANAGER');
  for (const { role } of roles) for (const name of ['type', 'role_code']) role.get(name).mark('written');
  at.ledger.markAll(at.path, 'written');
  dropPrivate(at);
  return [{ name: { given, family }, cristin, orcid: readOrcid(who.get('orcid')), isLeader: leads.length > 0, address: projectAddress, path: at.path, ledger }];
}
