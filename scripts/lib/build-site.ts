/** Makes the whole site from its content: check, pages, search index, and only then the swap into its place. */

import { totalmem } from 'node:os';
import path from 'node:path';
import { allSettled } from './all-settled.ts';
import { makeBuildFolder } from './build-folder.ts';
import { buildMoment } from './build-moment.ts';
import { isBuiltFrom, noteBuilt, sourcesHash } from './built-before.ts';
import { readDictionary } from './dictionary.ts';
import type { Environment } from './environment.ts';
import { placeAudio } from './place-audio.ts';
import { runNode, type CommandResult } from './run-command.ts';
import { ProgramError, type ProgramContext } from './run-program.ts';
import { swapFolder } from './swap-folder.ts';
import { Stages, type Progress } from './progress.ts';

/**
 * Builds into a folder below the cache and swaps it into `distDir` when everything has succeeded. Where `distDir` holds
 * that very site already, only the content is checked.
 * @throws ProgramError: exit 1 when content or pages are at fault, 2 when the check or the index failed
 */
export async function buildSite(environment: Environment, context: ProgramContext): Promise<void> {
  const { messages } = context;
  const now = buildMoment();
  const stages = new Stages(messages);
  const shown = path.relative(environment.root, environment.distDir) || environment.distDir;
  const sources = await readSources(environment, context, now);
  if (isBuiltFrom(sources, environment)) {
    await stages.run(messages.stageContent, () => checkContent(environment, context));
    console.log(`  ${messages.nothingChanged(shown)}`);
    return;
  }
  const folder = makeBuildFolder(environment.cacheDir);
  await buildChecked(environment, context, folder, now, stages);
  placeAudio(environment, folder, now);
  const { finishSite } = await loadFinishing();
  await finishSite(environment, context, folder, now, stages);
  await stages.run(messages.stageSwap(shown), async () => swapFolder(folder, environment.distDir, environment.cacheDir));
  noteBuilt(sources, environment);
  if (context.verbose) console.log([messages.stageTimings, ...[...stages.seconds].map(([name, seconds]) => `  ${seconds.toFixed(2).padStart(8)}  ${name}`)].join('\n'));
}

/** The programs that draw, pack and index are large: the pages need not wait for them. */
const loadFinishing = () => import('./finish-site/finish-site.ts');

/** Builds the pages while their content is checked: most of the time it is in order. Where it is not, only the check has a say. */
async function buildChecked(environment: Environment, context: ProgramContext, folder: string, now: number, stages: Stages): Promise<void> {
  const { messages } = context;
  const stop = new AbortController();
  const checked = stages.run(messages.stageContent, () => checkContent(environment, context)).catch((error: unknown) => {
    stop.abort();
    throw error;
  });
  const built = stages.run(messages.stageAstro, async (progress) => {
    const result = await runAstro(environment, context, folder, now, progress, stop.signal);
    await checked;
    reportPages(result, context);
  });
  // When the check has made room, ours is time to load what comes after the pages. Who needs it hears of its errors.
  checked.then(() => Promise.all([loadFinishing(), readDictionary()])).catch(() => {});
  await allSettled([checked, built]);
}

/** What decides the site's bytes. What cannot be read is the check's to explain. */
async function readSources(environment: Environment, context: ProgramContext, now: number): Promise<string> {
  try {
    return sourcesHash(environment, now);
  } catch (error) {
    await checkContent(environment, context);
    throw error;
  }
}

/**
 * In MiB. A page and the files beside it are short-lived: with more room for such things they are gone before anyone has to look
 * at them. With room from the start for what stays (a quarter of a small machine), that is not looked through again and again while
 * it grows.
 */
const ROOM_FOR_PAGES = ['--max-semi-space-size=32', '--min-semi-space-size=32', `--initial-heap-size=${Math.min(2000, Math.floor(totalmem() / 4 / 2 ** 20))}`];

/** The variables that tell every program we start which tree and which address it works on. */
export function childEnvironment(environment: Environment): Record<string, string> {
  return {
    SITE_URL: environment.siteUrl,
    CONTENT_DIR: environment.contentDir,
    PORT: String(environment.port),
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: path.join(environment.cacheDir, 'node'),
  };
}

/** Runs the content check as a program of its own, which prints its problems. @throws ProgramError */
async function checkContent(environment: Environment, context: ProgramContext): Promise<void> {
  const code = await runContentCheck(environment, context);
  if (code === 1) throw new ProgramError((say) => say.contentProblems, 1);
  if (code !== 0) throw new ProgramError((say) => say.contentCheckFailed, 2);
}

/** The exit code of the content check: 0 clean, 1 problems, 2 the check itself failed. */
export async function runContentCheck(environment: Environment, context: ProgramContext): Promise<number> {
  const { code } = await runNode('scripts/check-content.ts', ['--lang', context.language], {
    cwd: environment.root,
    env: childEnvironment(environment),
  });
  return code;
}

function runAstro(environment: Environment, { verbose }: ProgramContext, folder: string, now: number, progress: Progress, signal: AbortSignal): Promise<CommandResult> {
  return runNode('node_modules/astro/bin/astro.mjs', ['build', '--outDir', folder], {
    cwd: environment.root,
    env: { ...childEnvironment(environment), PUBLISH_NOW: new Date(now).toISOString() },
    nodeFlags: ROOM_FOR_PAGES,
    quiet: !verbose,
    // Astro prints a line for each file it has made.
    onOutput: (text) => progress.add(text.split('─ ').length - 1),
    signal,
  });
}

/** Says what Astro warned of. @throws ProgramError when it failed */
function reportPages({ code, output }: CommandResult, context: ProgramContext): void {
  const warnings = output.split('\n').filter((line) => /\[(WARN|ERROR)\]/.test(line) && !isNoise(line));
  if (code === 0) {
    if (warnings.length > 0) console.warn(warnings.join('\n'));
    return;
  }
  if (/\b(?:ENOSPC|EDQUOT)\b/.test(output)) throw new ProgramError((say) => say.diskFull, 2);
  // What it said before its first error is the list of pages that went well; where in whose code it fell helps no editor.
  const said = output.slice(Math.max(0, output.indexOf('[ERROR]')));
  process.stderr.write(context.verbose ? said : said.replaceAll(/^\s+at .*\n?/gm, '').replaceAll(/^\s*Stack trace:\n?/gm, ''));
  throw new ProgramError((say) => say.astroFailed, 1);
}

/** Astro marks every MDX file for its own use, and the bundler warns of each mark; nothing can be done about it. */
function isNoise(line: string): boolean {
  return line.includes('MODULE_LEVEL_DIRECTIVE') && line.includes('astro:head-inject');
}
