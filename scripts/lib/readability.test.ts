import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectRoot } from './environment.ts';
import { hardestSentences, lixOf, plainWords, sentencesOf } from './readability.ts';

const content = path.join(projectRoot, 'src/content');
const read = (file: string): string => readFileSync(path.join(content, file), 'utf8');
const textsIn = (folder: string): { name: string; text: string }[] =>
  readdirSync(path.join(content, folder)).flatMap((id) => {
    const file = `${folder}/${id}/text.nb.mdx`;
    try {
      return [{ name: file, text: read(file) }];
    } catch {
      return [];
    }
  });
const front = (text: string): Record<string, unknown> => parse(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '') as Record<string, unknown>;

/** Names and titles of others are no words of ours: what stands in quotation marks counts as one word. */
const ours = (text: string): string => text.replace(/«[^»]*»/g, 'ord');

/** The most our words may be; the hardest sentences are named when they are more. */
const MOST = 45;

function tooHard(texts: readonly { name: string; text: string }[], most: number): string[] {
  return texts.map(({ name, text }) => ({ name, lix: lixOf(ours(text)), hardest: hardestSentences([ours(text)], 2) }))
    .filter(({ lix }) => lix > most)
    .map(({ name, lix, hardest }) => `${name}: LIX ${lix.toFixed(0)}. ${hardest.map((sentence) => `«${sentence.text}» (${sentence.lix.toFixed(0)})`).join(' ')}`);
}

test('each finding reads at most at LIX 45', () => {
  const findings = textsIn('findings').map(({ name, text }) => {
    const { claim, summary, meaning = {} } = front(text) as { claim: string; summary: string; meaning?: Record<string, string> };
    return { name, text: [claim, summary, ...Object.values(meaning), plainWords(text)].join('\n\n') };
  });
  expect(findings.length).toBeGreaterThan(0);
  expect(tooHard(findings, MOST)).toEqual([]);
});

test('the notices and leads of the interface read at most at LIX 45 together', () => {
  const words = parse(read('ui/nb.yaml')) as Record<string, string>;
  const sentences = Object.values(words).filter((text) => /[.!?]$/.test(text)).map((text) => text.replace(/\{\w+\}/g, 'ord'));
  expect(sentences.length).toBeGreaterThan(20);
  expect(tooHard([{ name: 'ui/nb.yaml', text: sentences.join('\n\n') }], MOST)).toEqual([]);
});

test('the pages of words and the summaries of outputs read at most at LIX 45', () => {
  const pages = textsIn('pages').map(({ name, text }) => ({ name, text: plainWords(text) }));
  expect(tooHard(pages, MOST)).toEqual([]);
  const outputs = ['publications', 'lectures', 'articles', 'episodes'].flatMap((folder) => textsIn(folder)).map(({ text }) => plainWords(text));
  expect(tooHard([{ name: 'omtalene av resultatene', text: outputs.join('\n\n') }], MOST)).toEqual([]);
});

test('the hardest sentences of our own are listed, to be made easier', () => {
  const all = ['findings', 'pages', 'publications', 'lectures', 'articles', 'episodes', 'topics', 'people'].flatMap(textsIn);
  const hardest = hardestSentences(all.map(({ text }) => ours([front(text)['claim'], front(text)['summary'], plainWords(text)].filter((part) => typeof part === 'string').join('\n\n'))), 25);
  const folder = path.join(projectRoot, '.cache/test/reports');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'hardest-sentences.txt'), hardest.map(({ text, lix }) => `${lix.toFixed(0)}  ${text}\n`).join(''));
  expect(hardest).toHaveLength(25);
});

test('the press texts are as long as their headings say', () => {
  for (const locale of ['nb', 'en']) {
    const lengths = [...read(`pages/press/text.${locale}.mdx`).matchAll(/^## .*?(\d+) (?:ord|words)\n([\s\S]*?)(?=\n## |(?![\s\S]))/gm)]
      .map(([, length, text]) => [Number(length), text!.trim().split(/\s+/).length]);
    expect(lengths.map(([said]) => said)).toEqual([50, 100, 250]);
    for (const [said, counted] of lengths) expect(counted).toBe(said);
  }
});

test('LIX is words to a sentence plus the share of long words', () => {
  expect(lixOf('Katten sover. Hunden spiser maten.')).toBeCloseTo(2.5);
  expect(lixOf('Samhandlingen bedres.')).toBeCloseTo(2 + 50, 0);
  expect(lixOf('')).toBe(0);
});

test('a date and an abbreviation end no sentence', () => {
  expect(sentencesOf('Det skjedde 3. juni 2020. Så kom nr. 2 i rekken.')).toHaveLength(2);
});
