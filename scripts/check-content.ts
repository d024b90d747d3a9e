/**
 * Finds everything that is wrong with the content, all at once, before Astro runs.
 * Usage: npm run check [-- --lang en] [--json] [--fix]. Reads CONTENT_DIR (default src/content).
 * Writes nothing unless `--fix`, which mends what needs no thought. Exit code 0 clean or warnings
 * only, 1 problems, 2 the program itself failed.
 */

import { statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../src/domain/problem.ts';
import { byPlace } from '../src/domain/problem.ts';
import { applyFixes } from './lib/apply-fixes.ts';
import { ALL_CHECKS } from './lib/checks/all-checks.ts';
import { findPlace } from './lib/find-place.ts';
import { helpFor } from './lib/help-pages.ts';
import { formatAnnotations, formatJson, formatReport, reportWords, type MessageLanguage } from './lib/print-problems.ts';
import { readContent, type Content } from './lib/read-content.ts';
import { audioFolder, contentLabel, projectRoot, writersComponents } from './lib/surroundings.ts';

/**
 * Every problem of a content tree, in order of file and line. Paths begin where the project does.
 * @throws when the folder itself cannot be read
 */
export async function checkContent(contentDir: string): Promise<Problem[]> {
  return (await check(contentDir)).problems;
}

async function check(contentDir: string): Promise<{ content: Content; problems: Problem[] }> {
  const content = await readContent(contentDir);
  return { content, problems: await checkRead(content) };
}

/** Every problem of content that was read already. */
export async function checkRead(content: Content): Promise<Problem[]> {
  const contentDir = content.dir;
  const surroundings = { audioDir: audioFolder(contentDir), components: await writersComponents(), today: new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' }) };
  const found = await Promise.all(ALL_CHECKS.map(async (each) => each(content, surroundings)));
  const label = contentLabel(contentDir);
  const unread = new Set(content.problems.map((problem) => problem.file));
  const all = [...content.problems, ...found.flat()];
  const unmerged = new Set(all.flatMap(({ file, ruleId }) => (ruleId === 'conflict-marker' ? [file] : [])));
  const at = ({ file, field }: Problem): string => `${file} ${field}`;
  const refused = new Set(all.flatMap((problem) => (problem.fatal ? [at(problem)] : [])));
  const nowhere = new Set(all.flatMap((problem) => (problem.ruleId.startsWith('no-such-') ? [at(problem)] : [])));
  const faulty = new Set(all.filter((problem) => problem.fatal).map((problem) => problem.file));
  return all
    // A field that is misspelt is not absent as well; what cannot be read is not missing.
    .filter(({ file, ruleId }) => !(ruleId === 'supports-absent-field' && faulty.has(file)) && !(ruleId === 'missing-file' && unread.has(file)))
    .filter((problem) => !(problem.ruleId === 'curly-quotes' && refused.has(at(problem))))
    // A file with a merge in it is not read at all, and of an id that is nothing here its form is the least.
    .filter((problem) => !(unmerged.has(problem.file) && problem.ruleId !== 'conflict-marker') && !(problem.ruleId === 'id' && nowhere.has(at(problem))))
    .map((problem) => findPlace(problem, content))
    .map((problem) => ({ ...problem, file: `${label}/${problem.file}`, helpUrl: helpFor(problem) }))
    .toSorted(byPlace);
}

async function main(): Promise<void> {
  const { values, tokens } = parseArgs({
    options: { lang: { type: 'string' }, json: { type: 'boolean' }, fix: { type: 'boolean' } },
    allowPositionals: true, strict: false, tokens: true,
  });
  const language: MessageLanguage = values.lang === 'en' ? 'en' : 'nb';
  const words = reportWords(language);
  const known = new Set(['lang', 'json', 'fix']);
  const unknown = tokens.find((token) => (token.kind === 'option' && !known.has(token.name)) || token.kind === 'positional');
  if (unknown || ![undefined, 'nb', 'en'].includes(values.lang as string | undefined)) {
    const option = unknown?.kind === 'option' ? unknown.rawName : unknown?.kind === 'positional' ? unknown.value : `--lang ${String(values.lang)}`;
    return fail(words.unknownOption(option));
  }
  const written = process.env['CONTENT_DIR']?.trim() || 'src/content';
  const contentDir = path.resolve(projectRoot, written);
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) return fail(words.noFolder(written));

  try {
    const started = performance.now();
    let { content, problems } = await check(contentDir);
    if (values.fix) {
      const fixed = await applyFixes(contentDir, content, problems.map((problem) => ({ ...problem, file: problem.file.slice(contentLabel(contentDir).length + 1) })));
      if (fixed > 0) ({ content, problems } = await check(contentDir));
      console.error(words.fixed(fixed));
    }
    if (values.json) console.log(formatJson(problems, language));
    else if (problems.length > 0) console.error(formatReport(problems, language));
    else console.log(words.clean(content.files.size, ((performance.now() - started) / 1000).toFixed(1)));
    if (process.env['GITHUB_ACTIONS'] === 'true' && !values.json && problems.length > 0) console.log(formatAnnotations(problems, language));
    process.exitCode = problems.some((problem) => problem.fatal) ? 1 : 0;
  } catch (error) {
    fail(words.failed(error instanceof Error ? error.message : String(error)));
  }
}

function fail(sentence: string): void {
  console.error(`✖ ${sentence}`);
  process.exitCode = 2;
}

if (import.meta.main) await main();
