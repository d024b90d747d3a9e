/**
 * Fills the archive from NVA, or from answers of NVA and Cristin that were saved.
 *
 * Usage:  npm run import:nva -- --project <number or address>
 *         npm run import:nva -- --results-file <file.json> [--project-file <file.json>] [--people-file <file.json>] [--cristin-file <file.json>]
 *         [--dry-run] [--report <file.json>] [--as-new] [--api <address>] [--lang nb|en]
 * Reads:  CONTENT_DIR (default src/content)
 * Writes: facts.yaml of outputs and people, the project's dates; never words. What a person wrote is left as it is.
 */

import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDrawers, type KnownDrawer } from './lib/import/content-index.ts';
import { readCristinResult } from './lib/import/cristin-result.ts';
import { fetchLookups, fetchProject, fetchResults, type FetchedResult } from './lib/import/fetch-nva.ts';
import { finishImport, terminal, type Surroundings } from './lib/import/finish-import.ts';
import type { IncomingRecord, Refused } from './lib/import/incoming-record.ts';
import type { Lookups } from './lib/import/lookups.ts';
import { readNvaResult } from './lib/import/nva-result.ts';
import { planImport } from './lib/import/plan-import.ts';
import { planProject } from './lib/import/plan-project.ts';
import { importMessages } from './lib/import/print-report.ts';
import { readProject, type IncomingProject } from './lib/import/read-project.ts';
import { RegisterClient, RegisterError } from './lib/import/register-client.ts';
import { isCristinRecord, readSavedJson, readSavedRecords, savedLookups, SavedFileError } from './lib/import/saved-files.ts';
import { projectRoot } from './lib/environment.ts';

const OPTIONS = {
  project: { type: 'string' }, 'project-file': { type: 'string' }, 'results-file': { type: 'string' }, 'people-file': { type: 'string' }, 'cristin-file': { type: 'string' },
  'dry-run': { type: 'boolean' }, 'as-new': { type: 'boolean' }, report: { type: 'string' }, api: { type: 'string' }, lang: { type: 'string' },
} as const;

interface Fetched {
  readonly project: unknown;
  readonly results: readonly FetchedResult[];
  readonly lookups: Lookups;
}

/** @returns the exit code: 0, or 2 when the source cannot be read or the account does not add up */
export async function importNva(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const { values, tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const option = (name: keyof typeof OPTIONS): string | undefined => (typeof values[name] === 'string' && values[name] !== '' ? values[name] : undefined);
  const language = option('lang') === 'en' ? 'en' : 'nb';
  const say = importMessages(language);
  const fail = (sentence: string): number => { surroundings.error(`✖ ${sentence}`); return 2; };
  const wrong = tokens.find((token) => token.kind === 'positional' || (token.kind === 'option' && !Object.hasOwn(OPTIONS, token.name)));
  if (wrong) return fail(`${say.unknownOption(wrong.kind === 'option' ? wrong.rawName : 'value' in wrong ? String(wrong.value) : '')}\n  ${say.nvaUsage}`);
  if (option('project') === undefined && option('results-file') === undefined && option('project-file') === undefined) return fail(say.nvaUsage);
  const number = option('project') === undefined ? undefined : projectNumber(option('project')!);
  if (option('project') !== undefined && number === undefined) return fail(say.badProject(option('project')!));
  const base = option('api') ?? 'https://api.nva.unit.no';
  if (!URL.canParse(base) || !/^https?:/.test(base)) return fail(say.badBase(base));
  const written = surroundings.contentDir?.trim() || 'src/content';
  const contentDir = path.resolve(projectRoot, written);
  if (!(await stat(contentDir).catch(() => undefined))?.isDirectory()) return fail(say.noFolder(written));

  try {
    const drawers = await readDrawers(contentDir);
    const cristinFile = option('cristin-file');
    const cristin = cristinFile === undefined ? [] : await readSavedRecords(cristinFile);
    const fetched = number === undefined
      ? await readSaved(option('project-file'), option('results-file'), option('people-file'), cristin)
      : await askNva(new RegisterClient({ base }), number, drawers, cristin);
    const project = fetched.project === undefined ? undefined : readProject(fetched.project);
    if (fetched.project !== undefined && !project) return fail(say.notAProject);
    const records = readRecords(fetched, project);
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
    const plan = planImport(records, project?.members ?? [], drawers, { today, byTitle: 'asks', alikeIsNew: values['as-new'] === true, isWhole: option('project') !== undefined || option('results-file') !== undefined });
    const projectText = await readFile(path.join(contentDir, 'project.yaml'), 'utf8').catch(() => undefined);
    const projectPlan = project && planProject(project, projectText, today);
    const report = { isDryRun: values['dry-run'] === true, ...plan.report, ...(projectPlan && { project: projectPlan.report }) };
    const code = await finishImport(report, [...plan.files, ...(projectPlan?.file ? [projectPlan.file] : [])], { contentDir, surroundings, language, reportFile: option('report'), recordsIn: fetched.results.length });
    surroundings.out(say.licence);
    return code;
  } catch (error) {
    if (error instanceof SavedFileError) return fail(say.file[error.reason](error.file));
    if (error instanceof RegisterError) return fail(say.network(error.address, error.message));
    return fail(say.failed((error as Error).message));
  }
}

/** The number in a number, or at the end of an address. */
function projectNumber(written: string): string | undefined {
  return /^(?:https?:\/\/\S*?\/)?(\d{1,12})\/?$/.exec(written.trim())?.[1];
}

async function readSaved(projectFile: string | undefined, resultsFile: string | undefined, peopleFile: string | undefined, cristin: readonly unknown[]): Promise<Fetched> {
  const raws = resultsFile === undefined ? [] : await readSavedRecords(resultsFile);
  const people = peopleFile === undefined ? [] : await readSavedRecords(peopleFile);
  return {
    project: projectFile === undefined ? undefined : await readSavedJson(projectFile),
    results: raws.map((raw) => ({ raw, mergedFrom: [] })),
    lookups: savedLookups(raws, people, cristin),
  };
}

async function askNva(client: RegisterClient, number: string, drawers: readonly KnownDrawer[], cristin: readonly unknown[]): Promise<Fetched> {
  const project = await fetchProject(client, number);
  const known = drawers.flatMap(({ facts }) => (facts?.['register'] as { nva?: string } | undefined)?.nva ?? []);
  const address = (project as { id?: unknown }).id;
  const results = await fetchResults(client, typeof address === 'string' ? address : `https://api.nva.unit.no/cristin/project/${number}`, known);
  return { project, results, lookups: await fetchLookups(client, results.map(({ raw }) => raw), savedLookups([], [], cristin).cristinCategory) };
}

/** Names of members are known in parts, also when nobody was asked about them. */
function readRecords({ results, lookups }: Fetched, project: IncomingProject | undefined): (IncomingRecord | Refused)[] {
  const members = new Map(project?.members.flatMap((member) => (member.cristin === undefined ? [] : [[member.cristin, { ...member.name, orcid: member.orcid }] as const])));
  const withMembers: Lookups = { ...lookups, person: (id) => lookups.person(id) ?? members.get(id) };
  return results.map(({ raw, mergedFrom }) => {
    const record = isCristinRecord(raw) ? readCristinResult(raw) : readNvaResult(raw, withMembers);
    return mergedFrom.length === 0 ? record : { ...record, ids: { ...record.ids, merged: mergedFrom } };
  });
}


if (import.meta.main) process.exitCode = await importNva(process.argv.slice(2), terminal());
