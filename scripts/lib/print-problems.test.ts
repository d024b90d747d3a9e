import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { messagesEn } from '../messages/en.ts';
import { messagesNb } from '../messages/nb.ts';
import { describeProblem, formatAnnotations, formatJson, formatReport } from './print-problems.ts';

const problem: Problem = {
  file: 'src/content/lectures/en/facts.yaml', field: 'credits[0].role', line: 4, ruleId: 'not-a-choice', actual: 'forfater', expected: 'author, editor', suggestion: 'author',
  note: { nb: 'Hva bidraget var.', en: 'What the contribution was.' }, helpUrl: 'docs/editors/legg-til-resultat.md#bidragsytere', fatal: true,
};

test('a report says file, line, field, what was found, what to write and where to read more', () => {
  expect(formatReport([problem], 'nb')).toBe(`✖ src/content/lectures/en/facts.yaml
    linje 4, credits, nr. 1, role: «forfater» er ikke en verdi vi kjenner.
      Velg blant: author, editor. Mente du «author»?
      Om feltet: Hva bidraget var.
      Hjelp: docs/editors/legg-til-resultat.md#bidragsytere

1 feil og 0 varsler i 1 fil.`);
});

test('a report in English', () => {
  expect(formatReport([{ ...problem, fatal: false, replacement: 'author' }], 'en')).toBe(`⚠ src/content/lectures/en/facts.yaml
    Warning: line 4, credits, no. 1, role: “forfater” is not a value we know.
      Choose among: author, editor. Did you mean “author”?
      About the field: What the contribution was.
      Help: docs/editors/legg-til-resultat.md#bidragsytere

0 problems and 1 warning in 1 file.
1 of them can be mended for you: npm run check -- --fix`);
});

describe('text from files is data', () => {
  test('it cannot steer the terminal', () => {
    expect(formatReport([{ ...problem, actual: 'a\u001B[2Jb\u202Ec' }], 'nb')).not.toMatch(/[\u001B\u202E]/);
  });

  test('it cannot write annotations of its own', () => {
    expect(formatAnnotations([{ ...problem, actual: 'x\n::error::falsk' }], 'nb').split('\n')).toHaveLength(1);
    expect(formatAnnotations([{ ...problem, file: 'a,line=9::b' }], 'nb')).toContain('file=a%2Cline=9%3A%3Ab,line=4::');
  });
});

test('tools get the data and the sentences', () => {
  expect(JSON.parse(formatJson([problem], 'en'))).toEqual([expect.objectContaining({ ruleId: 'not-a-choice', field: 'credits[0].role', found: expect.stringContaining('forfater') as string })]);
});

test('every rule that code names has a sentence in both languages', () => {
  const folders = [import.meta.dirname, path.join(import.meta.dirname, 'checks')];
  const sources = folders.flatMap((folder) => readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name)).map((name) => readFileSync(path.join(folder, name), 'utf8')));
  const named = sources.flatMap((source) => [...source.matchAll(/ruleId: '([a-z0-9_-]+)'/g)].map((match) => match[1]!));
  expect(named.length).toBeGreaterThan(40);
  for (const rule of named) {
    expect(Object.keys(messagesNb), rule).toContain(rule);
    expect(Object.keys(messagesEn), rule).toContain(rule);
  }
});

test('every rule of the schemas has a sentence', () => {
  const schemas = path.join(import.meta.dirname, '../../src/schema');
  const rules = readdirSync(schemas).flatMap((name) => [...readFileSync(path.join(schemas, name), 'utf8').matchAll(/'rule:([a-z0-9-]+)'|identifier\(\w+, '([a-z]+)'\)/g)].map((match) => (match[1] ?? match[2])!));
  // Blank text and text with space around it are told apart.
  for (const rule of rules.filter((each) => each !== 'text')) expect(Object.keys(messagesNb), rule).toContain(rule);
});

// Read these two files to see what editors see; run with --update after a sentence was changed on purpose.
test.each(['nb', 'en'] as const)('the sentences in %s are those on file', async (language) => {
  const sample = { file: 'facts.yaml', field: '', actual: 'FUNNET', expected: 'VENTET', suggestion: 'FORSLAG', fatal: true };
  const sentences = Object.keys(messagesNb).sort().map((ruleId) => {
    const { found, write } = describeProblem({ ...sample, ruleId }, language);
    const { suggestion: _, ...bare } = sample;
    const without = describeProblem({ ...bare, ruleId }, language).write;
    // Some rules never come without a suggestion.
    const isOther = !without.includes('undefined') && !write.startsWith(without);
    return `${ruleId}\n  ${found}\n  ${write}${isOther ? `\n  ${without}` : ''}`;
  });
  expect(sentences.join('\n')).not.toMatch(/undefined|NaN|\[object/);
  await expect(`${sentences.join('\n\n')}\n`).toMatchFileSnapshot(`__fixtures__/messages.${language}.txt`);
});
