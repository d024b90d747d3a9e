// Runs an importer as an editor would, on a copy of the invented content.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importNva } from '../../scripts/import-nva.ts';
import { importRefs } from '../../scripts/import-refs.ts';
import type { ImportReport, RecordReport, Totals } from '../../scripts/lib/import/import-report.ts';
import { readFacts } from '../../scripts/lib/import/content-index.ts';
import { copyContent, INVENTED_CONTENT, type ContentCopy } from '../builders.ts';

const ROOT = path.join(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly report: ImportReport & { totals: Totals };
}

export interface Workshop extends ContentCopy {
  /** Saves JSON beside the content. @returns the file */
  save(name: string, content: unknown): Promise<string>;
  run(program: 'nva' | 'refs', ...args: readonly string[]): Promise<Ran>;
  /** Imports results of NVA that were saved, with the people they name. */
  results(records: readonly unknown[], ...args: readonly string[]): Promise<Ran>;
  facts(drawer: string): Record<string, any>;
  text(file: string): string;
  /** One mark of every byte of the tree. */
  fingerprint(): string;
  drawers(): string[];
}

/** A place to import into, with the invented content in it. */
export async function openWorkshop(): Promise<Workshop> {
  const content = await copyContent();
  const home = path.dirname(content.dir);
  const save = async (name: string, value: unknown): Promise<string> => {
    const file = path.join(home, name);
    await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value));
    return file;
  };
  const run = async (program: 'nva' | 'refs', ...args: readonly string[]): Promise<Ran> => {
    const reportFile = path.join(home, 'report.json');
    await rm(reportFile, { force: true });
    const [out, err]: [string[], string[]] = [[], []];
    const code = await (program === 'nva' ? importNva : importRefs)([...args, '--report', reportFile], { contentDir: content.dir, out: (line) => out.push(line), error: (line) => err.push(line) });
    const report = JSON.parse(await readFile(reportFile, 'utf8').catch(() => '{}')) as Ran['report'];
    return { code, out: out.join('\n'), err: err.join('\n'), report };
  };
  const text = (file: string): string => readFileSync(path.join(content.dir, file), 'utf8');
  return {
    ...content, save, run, text,
    restore: async () => {
      await rm(content.dir, { recursive: true });
      await cp(INVENTED_CONTENT, content.dir, { recursive: true });
    },
    results: async (records, ...args) => run('nva', '--results-file', await save('results.json', { hits: records }), ...args),
    facts: (drawer) => readFacts(text(`${drawer}/facts.yaml`), drawer)!,
    fingerprint: () => {
      const hash = createHash('sha256');
      for (const file of filesIn(content.dir)) hash.update(`${path.relative(content.dir, file)}\0`).update(readFileSync(file));
      return hash.digest('hex');
    },
    drawers: () => ['publications', 'lectures', 'articles', 'episodes', 'people'].flatMap((family) => readdirSync(path.join(content.dir, family)).map((id) => `${family}/${id}`)).sort(),
  };
}

/** Starts an importer; `child` may be killed. */
export function start(program: 'nva' | 'refs', contentDir: string, args: readonly string[]): { child: ReturnType<typeof spawn>; ended: Promise<{ code: number | null; out: string; err: string }> } {
  const child = spawn(process.execPath, [path.join(ROOT, `scripts/import-${program}.ts`), ...args], { cwd: ROOT, env: { ...process.env, CONTENT_DIR: contentDir } });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk.toString()));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') })));
  return { child, ended };
}

export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => path.join(folder, name)).filter((file) => statSync(file).isFile()).sort();
}

/** What was said of one record. */
export function about(ran: Ran, record: string): RecordReport {
  const found = ran.report.records.find((each) => each.record === record);
  if (!found) throw new Error(`The report does not name ${record}: ${ran.out}${ran.err}`);
  return found;
}
