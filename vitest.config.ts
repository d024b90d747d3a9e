/** The test runs: `unit` takes seconds, `thorough` starts programs or tries thousands of inputs, `site` reads the built folders. */

import { defineConfig } from 'vitest/config';

const thorough = '**/*.thorough.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/*.test.ts', 'tests/import/**/*.test.ts'],
          exclude: ['src/components/**', thorough],
          testTimeout: 20_000,
        },
      },
      { test: { name: 'thorough', include: [thorough], exclude: ['node_modules/**'], testTimeout: 120_000 } },
      { test: { name: 'servers', include: ['tests/servers/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
