/** The browser tests: each runs on every built site, in the browser the resolver found. */

import { defineConfig } from 'playwright/test';
import { browserArguments } from './scripts/lib/browser-launch.ts';
import { resolvedBrowserVariable } from './scripts/lib/browser.ts';
import { isBuilt, testSites } from './scripts/lib/test-sites.ts';
import { addressVariable } from './tests/browser/serve-sites.ts';

// Both are set by the global setup, before any test is started.
const executablePath = process.env[resolvedBrowserVariable];

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  globalSetup: './tests/browser/serve-sites.ts',
  outputDir: '.cache/test/browser',
  fullyParallel: true,
  workers: 2,
  // One more try, so that a machine that stood still for a moment is no fault. What needed it is told (`UNSTEADY`), to be mended.
  retries: 1,
  timeout: 120_000,
  // A machine with other work needs more than the five seconds that are given.
  expect: { timeout: 30_000 },
  reporter: [['dot'], ['json', { outputFile: '.cache/test/reports/browser.json' }]],
  use: {
    launchOptions: { args: browserArguments(), ...(executablePath === undefined ? {} : { executablePath }) },
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
  },
  // A site that could not be built has failed already, in the build and in the site tests.
  projects: testSites().filter(isBuilt).map((site) => {
    const baseURL = process.env[addressVariable(site)];
    return { name: site.name, use: baseURL === undefined ? {} : { baseURL } };
  }),
});
