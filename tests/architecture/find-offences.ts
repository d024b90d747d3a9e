/** Holds source files against the rules of the rooms, and lists every line that breaks one. */

import path from 'node:path/posix';
import { findCycles } from './find-cycles.ts';
import { findImpurities } from './find-impurities.ts';
import { allowedInBrowser, notInBrowser, type RoomRule } from './room-rules.ts';
import { importsOf, type SourceImport } from './source-imports.ts';

/** Texts by path from the project's folder, with forward slashes. */
export type Sources = Readonly<Record<string, string>>;

/** Every offence as `file:line what is wrong`, sorted. */
export function findOffences(sources: Sources, rules: Readonly<Record<string, RoomRule>>): string[] {
  const importsByFile = new Map(Object.entries(sources).map(([file, text]) => [file, importsOf(file, text)]));
  const offences = Object.entries(sources).flatMap(([file, text]) => {
    const rule = rules[roomOf(file)];
    const imports = importsByFile.get(file) ?? [];
    return [
      ...imports.flatMap((taken) => importOffences(file, taken, rule)),
      ...(rule?.isPure === true && !isTest(file) ? findImpurities(file, text) : []),
    ];
  });
  return [...offences, ...browserOffences(importsByFile), ...findCycles(graphOf(importsByFile))].sort();
}

/** How it is written comes first: what an alias means cannot be judged. */
function importOffences(file: string, taken: SourceImport, rule: RoomRule | undefined): string[] {
  const spelling = spellingOffences(file, taken);
  if (spelling.length > 0 || rule === undefined || isTest(file)) return spelling;
  return roomOffences(file, taken, rule);
}

/** The room a file belongs to: the folder below `src`, or `scripts`, or a file that is a room of its own. */
export function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second : top;
}

function isTest(file: string): boolean {
  return file.endsWith('.test.ts') || file.includes('/__fixtures__/');
}

/** The module as the rules name it: `domain/cue` for `src/domain/cue.ts`. */
function moduleOf(file: string): string {
  return file.replace(/^src\//, '').replace(/\.ts$/, '');
}

/** The file an import means, or undefined for a package. */
export function targetOf(file: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? path.join(path.dirname(file), specifier.split('?')[0] ?? '') : undefined;
}

function spellingOffences(file: string, { specifier, line }: SourceImport): string[] {
  const at = `${file}:${line}`;
  if (/^(~|@\/|src\/|\/)/.test(specifier)) return [`${at} «${specifier}» is a path alias; write a relative path`];
  const isRelative = specifier.startsWith('.');
  const hasEnding = /\.(ts|astro|css|json|mjs|cjs|svg|png|jpg|woff2)(\?\w+)?$/.test(specifier);
  if (isRelative && !hasEnding) return [`${at} «${specifier}» lacks its ending`];
  if (/(^|\/)index\.ts$/.test(specifier)) return [`${at} «${specifier}» is a barrel; import the module itself`];
  return [];
}

function roomOffences(file: string, taken: SourceImport, rule: RoomRule): string[] {
  const room = roomOf(file);
  const target = targetOf(file, taken.specifier);
  const offence = [`${file}:${taken.line} ${room} must not import «${taken.specifier}»`];
  if (target === undefined) return allowsPackage(taken, rule) ? [] : offence;
  const covers = (allowed: string): boolean => allowed === roomOf(target) || allowed === moduleOf(target);
  if (rule.modules.some(covers)) return [];
  if (taken.isTypeOnly && (rule.types ?? []).some(covers)) return [];
  return (rule.types ?? []).some(covers) ? [`${offence.join('')} but as a type`] : offence;
}

function allowsPackage({ specifier, names, isTypeOnly }: SourceImport, rule: RoomRule): boolean {
  const isGuarded = /^(astro($|[:/])|node:|zod$)/.test(specifier);
  const isNamed = rule.packages.some(
    (allowed) => specifier === allowed || (allowed.endsWith(':') && specifier.startsWith(allowed)) || isEntryOf(specifier, allowed),
  );
  const allowedNames = rule.names?.[specifier];
  if (isNamed && allowedNames !== undefined && !isTypeOnly) {
    return names.length > 0 && names.every((name) => allowedNames.includes(name));
  }
  return isNamed || (!isGuarded && rule.packages.includes('*'));
}

/** True for `@orama/stemmers/norwegian` of `@orama/stemmers`; Astro's entries are named one by one. */
function isEntryOf(specifier: string, allowed: string): boolean {
  return allowed !== 'astro' && specifier.startsWith(`${allowed}/`);
}

/** What scripts in the browser reach, by whatever way, though it must stay out of it. */
function browserOffences(importsByFile: ReadonlyMap<string, readonly SourceImport[]>): string[] {
  const offences: string[] = [];
  const seen = new Set<string>();
  const follow = (file: string, imports: readonly SourceImport[]): void => {
    for (const { specifier, line, isTypeOnly } of imports) {
      if (isTypeOnly) continue;
      const target = targetOf(file, specifier);
      const name = target === undefined ? `package ${specifier}` : moduleOf(target);
      const room = target === undefined ? name : roomOf(target);
      const isForbidden = notInBrowser.some((entry) => entry === room || specifier.startsWith('node:'));
      if (isForbidden && !allowedInBrowser.includes(name)) {
        offences.push(`${file}:${line} «${specifier}» must not reach the browser`);
      } else if (target !== undefined && !seen.has(target)) {
        seen.add(target);
        follow(target, importsByFile.get(target) ?? []);
      }
    }
  };
  for (const [file, imports] of importsByFile) follow(file, imports.filter((taken) => taken.isInBrowser));
  return offences;
}

/**
 * Who needs whom when the program runs. Types are left out: a union and its members name each other by nature.
 */
function graphOf(importsByFile: ReadonlyMap<string, readonly SourceImport[]>): Map<string, string[]> {
  return new Map(
    [...importsByFile].map(([file, imports]) => [
      file,
      imports
        .filter(({ isTypeOnly }) => !isTypeOnly)
        .flatMap(({ specifier }) => targetOf(file, specifier) ?? [])
        .filter((target) => importsByFile.has(target)),
    ]),
  );
}
