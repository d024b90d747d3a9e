/** The rules of the house can be broken, and are seen to be, on sources invented here. */

import { expect, test } from 'vitest';
import { findCycles } from './architecture/find-cycles.ts';
import { findOffences } from './architecture/find-offences.ts';
import { roomRules } from './architecture/room-rules.ts';
import { importsOf } from './architecture/source-imports.ts';

function offencesIn(sources: Record<string, string>): string[] {
  return findOffences(sources, roomRules);
}

const offending: [string, string, string][] = [
  ['zod in the library', 'src/domain/a.ts', "import { z } from 'astro/zod';"],
  ['a file read in the library', 'src/domain/a.ts', "import { readFileSync } from 'node:fs';"],
  ['the gatekeeper as a value in the library', 'src/domain/a.ts', "import { episode } from '../schema/episode.ts';"],
  ['words in the library', 'src/domain/a.ts', "import { t } from '../i18n/translate.ts';"],
  ['the library in the gatekeeper', 'src/schema/a.ts', "import { Cue } from '../domain/cue.ts';"],
  ['a collection in the gatekeeper', 'src/schema/a.ts', "import { reference } from 'astro:content';"],
  ['the door to the data in a translator', 'src/formats/a.ts', "import { outputs } from '../data/outputs.ts';"],
  ['a file read in a translator', 'src/formats/a.ts', "import fs from 'node:fs';"],
  ['a package in the interpreter', 'src/i18n/a.ts', "import x from 'intl';"],
  ['the whole library in the ear', 'src/search/a.ts', "import { Output } from '../domain/output.ts';"],
  ['the door to the data in the furniture', 'src/components/output/A.astro', "---\nimport { x } from '../../data/outputs.ts';\n---"],
  ['a collection in the furniture', 'src/components/output/A.astro', "---\nimport { getEntry } from 'astro:content';\n---"],
  ['the gatekeeper in a page', 'src/pages/a.astro', "---\nimport { x } from '../schema/a.ts';\n---"],
  ['a collection in a page', 'src/pages/a.astro', "---\nimport { getCollection, render } from 'astro:content';\n---"],
  ['the workshop in the house', 'src/data/a.ts', "import { x } from '../../scripts/lib/a.ts';"],
  ['the door to the data in the workshop', 'scripts/a.ts', "import { x } from '../src/data/a.ts';"],
  ['an import that is only made when the program runs', 'src/domain/a.ts', "const x = await import('node:fs');"],
  ['a re-export', 'src/domain/a.ts', "export { x } from '../formats/b.ts';"],
  ['an import without its ending', 'src/domain/a.ts', "import { b } from './b';"],
  ['a path alias', 'src/domain/a.ts', "import { b } from '~/domain/b.ts';"],
  ['a barrel', 'src/domain/a.ts', "import { b } from '../domain/index.ts';"],
  ['the clock', 'src/domain/a.ts', 'export const now = () => Date.now();'],
  ['the clock by another name', 'src/formats/a.ts', 'export const now = () => new Date();'],
  ['the environment', 'src/formats/a.ts', "export const site = process.env['SITE_URL'];"],
  ['chance', 'src/domain/a.ts', 'export const id = () => Math.random();'],
];

test.each(offending)('%s is an offence', (_, file, text) => {
  const [offence, ...rest] = offencesIn({ [file]: text });
  expect(offence).toMatch(new RegExp(`^${file.replaceAll('.', String.raw`\.`)}:[12] `));
  expect(rest).toEqual([]);
});

const permitted: [string, string, string][] = [
  ['a type of the gatekeeper in the library', 'src/domain/a.ts', "import type { Episode } from '../schema/episode.ts';"],
  ['identifiers in the library', 'src/domain/a.ts', "import { parseDoi } from '../schema/identifiers.ts';"],
  ['a date that is given', 'src/domain/a.ts', 'export const day = (written: string) => new Date(written);'],
  ['a package in a translator', 'src/formats/a.ts', "import { create } from 'xmlbuilder2';"],
  ['rendering in a page', 'src/pages/a.astro', "---\nimport { render } from 'astro:content';\n---"],
  ['an import in a comment', 'src/domain/a.ts', "// import fs from 'node:fs';"],
  ['anything in a test', 'src/domain/a.test.ts', "import fs from 'node:fs';\nnew Date();"],
];

test.each(permitted)('%s is no offence', (_, file, text) => {
  expect(offencesIn({ [file]: text })).toEqual([]);
});

test('zod does not reach the browser by way of another module', () => {
  const offences = offencesIn({
    'src/components/search/Search.astro': "---\n---\n<form></form>\n<script>\n  import './site-search.ts';\n</script>",
    'src/components/search/site-search.ts': "import { clean } from './clean.ts';",
    'src/components/search/clean.ts': "import { z } from 'astro/zod';",
  });
  expect(offences).toContain('src/components/search/clean.ts:1 «astro/zod» must not reach the browser');
});

test('a circle of three modules is named once', () => {
  const graph = new Map([['b', ['c']], ['c', ['a']], ['a', ['b']], ['d', ['a']]]);
  expect(findCycles(graph)).toEqual(['a:1 is part of a circle: a -> b -> c -> a']);
});

test('two modules that import each other are an offence', () => {
  const offences = offencesIn({
    'src/domain/a.ts': "import { b } from './b.ts';",
    'src/domain/b.ts': "import { a } from './a.ts';",
  });
  expect(offences).toEqual(['src/domain/a.ts:1 is part of a circle: src/domain/a.ts -> src/domain/b.ts -> src/domain/a.ts']);
});

test('the line of an import is counted in its file, frontmatter and scripts included', () => {
  const text = "---\nimport A from './A.astro';\n\nimport { type B, type C } from './b.ts';\n---\n<A />\n<script>\nimport './c.ts';\n</script>";
  expect(importsOf('a.astro', text)).toEqual([
    { specifier: './A.astro', line: 2, isTypeOnly: false, isInBrowser: false, names: [] },
    { specifier: './b.ts', line: 4, isTypeOnly: true, isInBrowser: false, names: [] },
    { specifier: './c.ts', line: 8, isTypeOnly: false, isInBrowser: true, names: [] },
  ]);
});
