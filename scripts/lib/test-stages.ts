/** The stages of the whole test run, in order. Each says how much passed and how much failed. */

import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { resolveBrowser } from './browser.ts';
import { buildAgainElsewhere } from './build-again.ts';
import { projectRoot } from './environment.ts';
import { runNode } from './run-command.ts';
import { ProgramError, type ProgramContext } from './run-program.ts';
import { addTallies, readReport, tallyOne, tallyPlaywright, tallyVitest, type Tally } from './test-report.ts';
import { isBuilt, testSites } from './test-sites.ts';

export interface TestStage {
  readonly name: string;
  readonly run: (context: ProgramContext) => Promise<Tally>;
}

const reportDir = path.join(projectRoot, '.cache/test/reports');
const cacheDir = path.join(projectRoot, '.cache');
/** The moment all sites of this run are built for. */
const moment = new Date().toISOString();

export const testStages: readonly TestStage[] = [
  { name: 'content', run: checkContents },
  { name: 'types', run: checkTypes },
  { name: 'unit', run: () => runVitest('unit') },
  { name: 'thorough', run: () => runVitest('thorough') },
  { name: 'build', run: buildSites },
  { name: 'site', run: () => runVitest('site') },
  { name: 'repeat', run: buildAgain },
  { name: 'servers', run: () => runVitest('servers') },
  { name: 'browser', run: runPlaywright },
];

async function checkContents({ language }: ProgramContext): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const { contentDir } of testSites()) {
    const { code } = await runNode('scripts/check-content.ts', ['--lang', language], {
      cwd: projectRoot,
      env: { CONTENT_DIR: contentDir },
    });
    tallies.push(tallyOne(code === 0));
  }
  return addTallies(tallies);
}

async function checkTypes(): Promise<Tally> {
  const { code } = await runNode('node_modules/astro/bin/astro.mjs', ['check', '--minimumSeverity', 'warning'], {
    cwd: projectRoot,
    env: { ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return tallyOne(code === 0);
}

async function runVitest(project: 'unit' | 'thorough' | 'site' | 'servers'): Promise<Tally> {
  const report = freshReport(project);
  const { code } = await runNode(
    'node_modules/vitest/vitest.mjs',
    ['run', '--project', project, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: projectRoot },
  );
  return readReport(report, tallyVitest, code);
}

async function buildSites({ language }: ProgramContext): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const { contentDir, folder, siteUrl } of testSites()) {
    // A site from an earlier run must not be taken for this one's.
    rmSync(folder, { recursive: true, force: true });
    const { code } = await runNode('scripts/build.ts', ['--lang', language], {
      cwd: projectRoot,
      env: { CONTENT_DIR: contentDir, DIST_DIR: folder, SITE_URL: siteUrl, PUBLISH_NOW: moment },
    });
    tallies.push(tallyOne(code === 0));
  }
  return addTallies(tallies);
}

/** Is the same commit the same bytes in another folder, and changed content the same with and without what earlier builds left in caches? */
async function buildAgain({ messages }: ProgramContext): Promise<Tally> {
  const own = testSites().find(({ name }) => name === 'own');
  if (own === undefined || !isBuilt(own)) {
    console.error(`✖ ${messages.nothingBuilt('.cache/test/own')}`);
    return tallyOne(false);
  }
  const again = await buildAgainElsewhere({
    root: projectRoot,
    built: own.folder,
    elsewhere: path.join(cacheDir, 'test/a second place'),
    env: { SITE_URL: own.siteUrl, PUBLISH_NOW: moment },
  });
  for (const { what, differing } of again) for (const file of differing ?? []) console.error(`✖ ${what}: ${file}`);
  return addTallies(again.map(({ differing }) => tallyOne(differing?.length === 0)));
}

async function runPlaywright({ messages }: ProgramContext): Promise<Tally> {
  if (!testSites().some(isBuilt)) {
    console.error(`✖ ${messages.nothingBuilt('.cache/test')}`);
    return tallyOne(false);
  }
  try {
    await resolveBrowser(cacheDir);
  } catch (error) {
    if (!(error instanceof ProgramError)) throw error;
    console.error(`✖ ${error.say(messages)}`);
    return tallyOne(false);
  }
  const report = freshReport('browser');
  // playwright.config.ts writes its report to that file.
  const { code } = await runNode('node_modules/playwright/cli.js', ['test'], { cwd: projectRoot });
  return readReport(report, tallyPlaywright, code);
}

/** Where a stage writes its report; that of an earlier run is deleted. */
function freshReport(name: string): string {
  mkdirSync(reportDir, { recursive: true });
  const file = path.join(reportDir, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}
