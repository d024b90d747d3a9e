/**
 * Records what the accessibility tests measured, for the statement on the site.
 *
 * Usage: npm test, then node scripts/record-accessibility.ts
 * Reads: .cache/test/accessibility/own-*.json, written by tests/browser/accessibility-engines.spec.ts.
 * Writes: src/data/accessibility-measured.json. Commit it: the statement then says what was found, and when.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { MeasuredAccessibility } from '../src/domain/accessibility.ts';
import { osloDate } from '../src/i18n/format.ts';
import { writeWhole } from './lib/audio/facts-file.ts';
import { projectRoot } from './lib/environment.ts';
import { ProgramError, runProgram } from './lib/run-program.ts';
import { textContrasts } from './lib/token-contrast.ts';

interface Part {
  widths: number[];
  measured: { pathname: string; faults: { engine: string; rule: string; words: string }[] }[];
}

const versionOf = (name: string): string => (JSON.parse(readFileSync(path.join(projectRoot, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version;
/** Both themes. */
const THEMES = 2;

/** What the parts say together: one entry for each rule that was broken, with the number of pages. */
export function summarise(parts: readonly Part[], date: string, lowestContrast: number, versions: Readonly<Record<'axe' | 'ibm', string>>): MeasuredAccessibility {
  const pages = parts.flatMap(({ measured }) => measured);
  const widths = parts[0]?.widths ?? [];
  const failings = new Map<string, { words: string; pages: Set<string> }>();
  for (const { pathname, faults } of pages) {
    for (const { rule, words } of faults) {
      const failing = failings.get(rule) ?? { words, pages: new Set() };
      failing.pages.add(pathname);
      failings.set(rule, failing);
    }
  }
  return {
    date,
    engines: [{ name: 'axe-core', version: versions.axe }, { name: 'IBM Equal Access', version: versions.ibm }],
    pages: pages.length,
    widths,
    views: pages.length * widths.length * THEMES,
    lowestContrast: Math.floor(lowestContrast * 10) / 10,
    failings: [...failings].map(([rule, { words, pages: where }]) => ({ rule, words, pages: where.size })).sort((a, b) => b.pages - a.pages),
  };
}

if (import.meta.main) {
  await runProgram(async ({ language }) => {
    const folder = path.join(projectRoot, '.cache/test/accessibility');
    const files = existsSync(folder) ? readdirSync(folder).filter((name) => /^own-\d+\.json$/.test(name)) : [];
    const nothing = language === 'en' ? 'Nothing is measured yet. Run npm test first.' : 'Ingenting er målt ennå. Kjør npm test først.';
    if (files.length === 0) throw new ProgramError(() => nothing, 1);
    const parts = files.map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Part);
    const css = readFileSync(path.join(projectRoot, 'src/styles/tokens.css'), 'utf8');
    const lowest = Math.min(...textContrasts(css).map(({ ratio }) => ratio));
    const summary = summarise(parts, osloDate(new Date().toISOString()), lowest, { axe: versionOf('axe-core'), ibm: versionOf('accessibility-checker-engine') });
    await writeWhole(path.join(projectRoot, 'src/data/accessibility-measured.json'), Buffer.from(`${JSON.stringify(summary, undefined, 2)}\n`));
    console.log(`src/data/accessibility-measured.json: ${summary.pages} × ${summary.widths.length} × ${THEMES} = ${summary.views}, ${summary.failings.length} ✖`);
  });
}
