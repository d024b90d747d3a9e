// A tree of imported records whose words would like to be a program is built; in every page they are words.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/lib/environment.ts';
import { plainLine } from '../../scripts/lib/import/plain-text.ts';
import { runNode } from '../../scripts/lib/run-command.ts';
import { HOSTILE_TEXTS } from '../import/hostile-texts.ts';
import { contributor, nvaRecord } from '../import/nva-records.ts';
import { openWorkshop, type Workshop } from '../import/run-import.ts';

/** One of each family and of each kind of page. */
const TYPES = ['AcademicArticle', 'AcademicChapter', 'Lecture', 'MediaInterview', 'DegreePhd', 'MediaPodcast'];
const texts = Object.values(HOSTILE_TEXTS);

let place: Workshop;
let site: string;
const drawers: { readonly drawer: string; readonly title: string }[] = [];

beforeAll(async () => {
  place = await openWorkshop();
  const titles = texts.flatMap((text, index) => TYPES.map((_, kind) => `${text} nr. ${index * TYPES.length + kind + 1}`));
  const ran = await place.results(titles.map((title, index) => {
    const text = texts[Math.floor(index / TYPES.length)]!;
    return nvaRecord(index + 1, TYPES[index % TYPES.length], {
      description: { mainTitle: title, abstract: index % 2 === 0 ? text : text.replaceAll('<', '&lt;'), contributors: [contributor(90, text)] }, instance: { volume: text, issue: text },
      context: { name: text, disseminationChannel: text, place: { name: text }, agent: { name: text }, publisher: { name: text }, entityDescription: { mainTitle: text } },
    });
  }));
  drawers.push(...ran.report.records.map(({ drawer }, index) => ({ drawer: drawer!, title: plainLine(titles[index]!) })));
  site = path.join(path.dirname(place.dir), 'site');
  const { code, output } = await runNode('node_modules/astro/bin/astro.mjs', ['build', '--outDir', site], {
    cwd: projectRoot, quiet: true, env: { CONTENT_DIR: place.dir, SITE_URL: 'https://site.example.org', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  expect(code, output.slice(-3000)).toBe(0);
}, 240_000);
afterAll(async () => { await place.discard(); });

const pages = (): { file: string; document: DefaultTreeAdapterMap['document'] }[] =>
  globSync('**/*.html', { cwd: site }).map((file) => ({ file, document: parse(readFileSync(path.join(site, file), 'utf8')) }));

function* elements(node: DefaultTreeAdapterMap['node']): Generator<DefaultTreeAdapterMap['element']> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
}

function textOf(node: DefaultTreeAdapterMap['node']): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

test('all records have a page, and its heading is the title, sign for sign', () => {
  expect(drawers).toHaveLength(texts.length * TYPES.length);
  const headings = new Set(pages().map(({ document }) => [...elements(document)].find(({ tagName }) => tagName === 'h1')).map((heading) => (heading ? plainLine(textOf(heading)) : '')));
  expect(drawers.filter(({ title }) => !headings.has(title))).toEqual([]);
});

test('no page has a program, a handler, a frame or an address that runs', () => {
  const found = pages().flatMap(({ file, document }) => [...elements(document)].flatMap((element) => {
    const attribute = (name: string): string | undefined => element.attrs.find((each) => each.name === name)?.value;
    const isProgram = element.tagName === 'script' && attribute('type') !== 'application/ld+json' && !/^\/(?!\/)/.test(attribute('src') ?? '');
    const isForeign = ['iframe', 'object', 'embed', 'base'].includes(element.tagName);
    const runs = element.attrs.filter(({ name, value }) => /^on/.test(name) || name === 'srcdoc' || (/^(?:href|src|action|formaction|xlink:href)$/.test(name) && /^\s*(?:javascript|data|vbscript):/i.test(value) && element.tagName !== 'img'));
    return isProgram || isForeign || runs.length > 0 ? [`${file}: <${element.tagName} ${element.attrs.map(({ name, value }) => `${name}="${value}"`).join(' ').slice(0, 80)}>`] : [];
  }));
  expect(found).toEqual([]);
});

test('nothing of the machine that built it is in any file', () => {
  const secrets = [projectRoot, process.env['PATH']].filter((secret) => secret !== undefined && secret.length > 3);
  const leaking = globSync('**/*.{html,json,jsonld,xml,bib,ris,md,csv,txt}', { cwd: site }).filter((file) => { const text = readFileSync(path.join(site, file), 'utf8'); return secrets.some((secret) => text.includes(secret!)); });
  expect(leaking).toEqual([]);
});

test('all data can be read', () => {
  for (const file of globSync('**/*.{json,jsonld}', { cwd: site })) expect(() => JSON.parse(readFileSync(path.join(site, file), 'utf8')) as unknown, file).not.toThrow();
  for (const { file, document } of pages()) {
    for (const element of elements(document)) {
      if (element.tagName === 'script' && element.attrs.some(({ value }) => value === 'application/ld+json')) expect(() => JSON.parse(textOf(element)) as unknown, file).not.toThrow();
    }
  }
});
