/** Makes the whole site from its content: check, pages, search index, and only then the swap into its place. */

import path from 'node:path';
import { makeBuildFolder } from './build-folder.ts';
import { buildMoment } from './build-moment.ts';
import { isBuiltFrom, noteBuilt, sourcesHash } from './built-before.ts';
import { readDictionary } from './dictionary.ts';
import type { Environment } from './environment.ts';
import { finishSite } from './finish-site/finish-site.ts';
import { placeAudio } from './place-audio.ts';
import { runNode } from './run-command.ts';
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
  await stages.run(messages.stageContent, () => checkContent(environment, context));
  const shown = path.relative(environment.root, environment.distDir) || environment.distDir;
  const sources = sourcesHash(environment, now);
  if (isBuiltFrom(sources, environment)) {
    console.log(`  ${messages.nothingChanged(shown)}`);
    return;
  }
  const folder = makeBuildFolder(environment.cacheDir);
  const pages = stages.run(messages.stageAstro, (progress) => buildPages(environment, context, folder, now, progress));
  // The pages are built by another process; ours has time to read what the index will need. Who needs it hears of its errors.
  readDictionary().catch(() => {});
  await pages;
  placeAudio(environment, folder, now);
  await finishSite(environment, context, folder, now, stages);
  await stages.run(messages.stageSwap(shown), async () => swapFolder(folder, environment.distDir, environment.cacheDir));
  noteBuilt(sources, environment);
  if (context.verbose) console.log([messages.stageTimings, ...[...stages.seconds].map(([name, seconds]) => `  ${seconds.toFixed(2).padStart(8)}  ${name}`)].join('\n'));
}

/** In MiB. A page and the files beside it are short-lived: with more room for such things they are gone before anyone has to look at them. */
const ROOM_FOR_PAGES = '--max-semi-space-size=32';

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

async function buildPages(environment: Environment, context: ProgramContext, folder: string, now: number, progress: Progress): Promise<void> {
  const { code, output } = await runNode('node_modules/astro/bin/astro.mjs', ['build', '--outDir', folder], {
    cwd: environment.root,
    env: { ...childEnvironment(environment), PUBLISH_NOW: new Date(now).toISOString(), NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${ROOM_FOR_PAGES}`.trim() },
    quiet: !context.verbose,
    // Astro prints a line for each file it has made.
    onOutput: (text) => progress.add(text.split('─ ').length - 1),
  });
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
