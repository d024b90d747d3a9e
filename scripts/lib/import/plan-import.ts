/** Plans a whole import: which records are new, which are here, what changes, and what somebody must answer. Writes nothing. */

import { fullName } from '../../../src/domain/credit.ts';
import type { CreditFacts } from '../../../src/schema/credit.ts';
import type { PlannedFile } from './apply-plan.ts';
import { chooseId } from './choose-id.ts';
import { collectionOf } from '../collections.ts';
import type { KnownDrawer } from './content-index.ts';
import type { FieldLedger } from './field-ledger.ts';
import type { ImportReport, Outcome, RecordReport } from './import-report.ts';
import { isRefused, type IncomingCredit, type IncomingRecord, type Note, type Refused } from './incoming-record.ts';
import { PersonIndex, personHere } from './match-person.ts';
import { DrawerIndex } from './match-record.ts';
import { planChange, planNewDrawer, type DrawerPlan, type SourceRef } from './plan-drawer.ts';
import { planPeople, type IncomingMember } from './plan-people.ts';

export interface ImportRules {
  /** The day, `2026-11-23`. */
  readonly today: string;
  /** What the same title and type mean when no id decides. */
  readonly byTitle: 'asks' | 'decides';
  /** Records that look like something here become new drawers, since somebody has said that they are new. */
  readonly alikeIsNew: boolean;
  /** The key in `sources.yaml` of records that have no address. */
  readonly source?: string | undefined;
  /** True when the source names all there is: what it does not name is reported as lost. */
  readonly isWhole: boolean;
}

export interface ImportPlan {
  readonly files: readonly PlannedFile[];
  readonly report: Omit<ImportReport, 'isDryRun' | 'project'>;
}

/** @param drawers what is here, people among them */
export function planImport(records: readonly (IncomingRecord | Refused)[], members: readonly IncomingMember[], drawers: readonly KnownDrawer[], rules: ImportRules): ImportPlan {
  const people = new PersonIndex(drawers.flatMap(({ collection, id, facts }) => (collection === 'people' ? (personHere(id, facts) ?? []) : [])));
  const memberPlan = planPeople(members, drawers.filter(({ collection }) => collection === 'people'), people, rules);
  const planner = new Planner(drawers, people, rules);
  const reports = records.map((record, index) => planner.plan(record, index));
  return {
    files: [...memberPlan.files, ...planner.files],
    report: { records: reports, people: memberPlan.reports, lost: rules.isWhole ? planner.lost() : [] },
  };
}

class Planner {
  readonly files: PlannedFile[] = [];
  readonly #drawers: readonly KnownDrawer[];
  readonly #index: DrawerIndex;
  readonly #people: PersonIndex;
  readonly #rules: ImportRules;
  /** Drawers a record of this import already speaks for. */
  readonly #claimed = new Map<string, string>();
  readonly #seen = new Set<string>();

  constructor(drawers: readonly KnownDrawer[], people: PersonIndex, rules: ImportRules) {
    this.#drawers = drawers;
    this.#index = new DrawerIndex(drawers);
    this.#people = people;
    this.#rules = rules;
  }

  plan(record: IncomingRecord | Refused, index: number): RecordReport {
    const { ids, ledger } = record;
    const name = ids.nva ?? ids.cristin ?? ids.doi ?? `#${index + 1}`;
    const own = ids.nva ?? ids.cristin ?? ids.doi?.toLowerCase();
    if (own !== undefined && this.#seen.has(own)) return this.#without(name, 'twice', record, []);
    if (own !== undefined) this.#seen.add(own);
    if (record.isRemoved) return this.#removed(name, record);
    if (isRefused(record)) return this.#without(name, 'refused', record, []);
    const match = this.#index.match(record, this.#rules.byTitle);
    if (match.kind === 'several') return this.#without(name, 'held', record, match.drawers.map((drawer) => note('', 'ambiguous', 'two-drawers', folderOf(drawer))));
    if (match.kind === 'alike' && !this.#rules.alikeIsNew) return this.#without(name, 'held', record, match.drawers.map((drawer) => note('', 'ambiguous', 'looks-like', folderOf(drawer))));
    if (match.kind !== 'drawer') return this.#add(name, record);
    const claimed = this.#claimed.get(match.drawer.file) ?? otherNva(match.drawer, record);
    if (claimed !== undefined && claimed !== name) return this.#without(name, 'held', record, [note('', 'ambiguous', 'two-drawers', folderOf(match.drawer))]);
    this.#claimed.set(match.drawer.file, name);
    return this.#change(name, record, match.drawer, ledger);
  }

  /** Drawers with an id of a register that no record spoke for. */
  lost(): string[] {
    return this.#drawers.filter(({ collection, file, facts }) => {
      const register = facts?.['register'] as { nva?: string; cristin?: string; removed?: string } | undefined;
      return collection !== 'people' && (register?.nva ?? register?.cristin) !== undefined && register?.removed === undefined && !this.#claimed.has(file);
    }).map(folderOf);
  }

  #add(name: string, record: IncomingRecord): RecordReport {
    const source = this.#source(record);
    if (!source) return this.#without(name, 'refused', record, [note('sources', 'not-in-source', 'no-source')]);
    const notes: Note[] = [];
    const facts = this.#facts(record, notes);
    const plan = planNewDrawer(record.family, facts, source, record.ids, this.#rules.today);
    if (plan.text === undefined) return this.#without(name, 'refused', record, [...notes, ...plan.invalid.map((field) => note(field, 'invalid', 'does-not-fit'))]);
    const spare = `resultat-${(record.ids.nva ?? record.ids.cristin ?? 'uten-tittel').slice(0, 13).replace(/-+$/, '')}`;
    const id = chooseId(String(record.facts['title']), spare, (candidate) => this.#index.hasId(candidate));
    const drawer: KnownDrawer = {
      collection: record.family, id, file: `${record.family}/${id}/facts.yaml`, text: plan.text,
      facts: { ...facts, register: { nva: record.ids.nva, cristin: record.ids.cristin, merged: record.ids.merged } },
    };
    this.#index.add(drawer);
    this.#claimed.set(drawer.file, name);
    this.files.push({ file: drawer.file, text: plan.text });
    return this.#with(name, 'added', record, folderOf(drawer), plan, notes);
  }

  #change(name: string, record: IncomingRecord, drawer: KnownDrawer, ledger: FieldLedger): RecordReport {
    if (!drawer.facts || drawer.collection === 'people') return this.#without(name, 'held', record, [note('', 'invalid', 'unreadable', folderOf(drawer))]);
    const notes: Note[] = [];
    const facts = this.#facts(record, notes);
    if (drawer.collection !== record.family) {
      delete facts['type'];
      notes.push(note('type', 'conflict', 'family-changed', record.family));
    }
    // NVA says «Lecture» of both kinds; what is more exact here is no conflict.
    if (record.notes.some(({ code }) => code === 'lossy-type') && drawer.facts['type'] === 'popular-science-lecture') delete facts['type'];
    const existing = { collection: drawer.collection, text: drawer.text, facts: drawer.facts, schema: collectionOf(drawer.collection).facts! };
    const plan = planChange(existing, facts, this.#source(record), record.ids, this.#rules.today, false);
    if (plan.fault) return this.#without(name, 'held', record, [note('', 'invalid', plan.fault === 'unreadable' ? 'unreadable' : 'does-not-fit', folderOf(drawer))]);
    for (const field of plan.conflicts) ledger.refuseField(field, 'conflict');
    notes.push(...plan.conflicts.map((field) => note(field, 'conflict', 'conflict')), ...plan.gone.map((field) => note(field, 'not-in-source', 'gone-field')));
    if (plan.text !== undefined) this.files.push({ file: drawer.file, before: drawer.text, text: plan.text });
    return this.#with(name, plan.text === undefined ? 'unchanged' : 'changed', record, folderOf(drawer), plan, notes);
  }

  /** The register says that it is gone: the drawer stays, with the day in it. */
  #removed(name: string, record: IncomingRecord | Refused): RecordReport {
    const [drawer, ...others] = this.#index.byIds(record.ids);
    if (!drawer || others.length > 0 || !drawer.facts || drawer.collection === 'people') return this.#without(name, 'refused', record, [note('', 'not-in-source', 'gone-field')]);
    this.#claimed.set(drawer.file, name);
    const existing = { collection: drawer.collection, text: drawer.text, facts: drawer.facts, schema: collectionOf(drawer.collection).facts! };
    const plan = planChange(existing, {}, undefined, {}, this.#rules.today, this.#rules.today);
    record.ledger.refuseAll('not-in-source');
    if (plan.text !== undefined) this.files.push({ file: drawer.file, before: drawer.text, text: plan.text });
    return this.#with(name, plan.text === undefined ? 'unchanged' : 'removed', { ...record, notes: [] }, folderOf(drawer), plan, []);
  }

  #source(record: IncomingRecord): SourceRef | undefined {
    if (record.address !== undefined) return { url: record.address };
    return this.#rules.source === undefined ? undefined : { source: this.#rules.source };
  }

  #facts(record: IncomingRecord, notes: Note[]): Record<string, unknown> {
    const credits = record.credits.map((credit) => this.#credit(credit, notes));
    const entries = Object.entries(record.facts);
    const at = entries.findIndex(([name]) => !['type', 'title', 'language', 'date'].includes(name));
    if (credits.length > 0) entries.splice(at === -1 ? entries.length : at, 0, ['credits', withoutTwins(credits)]);
    return Object.fromEntries(entries);
  }

  #credit(credit: IncomingCredit, notes: Note[]): CreditFacts {
    const match = this.#people.match(credit);
    if (match.is) {
      const printed = credit.printed === fullName(match.is.name) ? {} : { printedAs: credit.printed };
      return { person: match.is.id, role: credit.role, ...printed };
    }
    for (const person of match.like) notes.push(note(credit.path, 'ambiguous', match.many ? 'person-many' : 'person-like', `people/${person.id}`));
    return { name: credit.name, role: credit.role };
  }

  #with(name: string, outcome: Outcome, record: IncomingRecord | Refused, drawer: string, plan: DrawerPlan, notes: readonly Note[]): RecordReport {
    for (const field of plan.invalid) record.ledger.refuseField(field, 'invalid');
    return account(name, outcome, record, [...notes, ...plan.invalid.map((field) => note(field, 'invalid', 'does-not-fit'))], { drawer, fields: plan.changed });
  }

  #without(name: string, outcome: Outcome, record: IncomingRecord | Refused, notes: readonly Note[]): RecordReport {
    record.ledger.refuseAll(outcome === 'refused' ? 'invalid' : 'ambiguous');
    return account(name, outcome, record, notes, { fields: [] });
  }
}

/** The balance of one record. */
function account(record: string, outcome: Outcome, { ledger, notes: own }: IncomingRecord | Refused, notes: readonly Note[], rest: { drawer?: string; fields: readonly string[] }): RecordReport {
  return { record, outcome, ...rest, valuesIn: ledger.size, valuesWritten: ledger.written, reported: ledger.reported(), notes: [...own, ...notes] };
}

export function note(field: string, reason: Note['reason'], code: Note['code'], found?: string): Note {
  return found === undefined ? { field, reason, code } : { field, reason, code, found };
}

function folderOf({ collection, id }: KnownDrawer): string {
  return `${collection}/${id}`;
}

/** The drawer belongs to another record of NVA, and nothing says that the two were merged. */
function otherNva(drawer: KnownDrawer, { ids }: IncomingRecord): string | undefined {
  const register = drawer.facts?.['register'] as { nva?: string; merged?: string[] } | undefined;
  if (register?.nva === undefined || ids.nva === undefined || register.nva === ids.nva) return undefined;
  return ids.merged.includes(register.nva) || register.merged?.includes(ids.nva) ? undefined : register.nva;
}

/** The same person in the same role, named twice. */
function withoutTwins(credits: readonly CreditFacts[]): CreditFacts[] {
  const seen = new Set<string>();
  return credits.filter((credit) => {
    if (!('person' in credit)) return true;
    const key = `${credit.person} ${credit.role}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
