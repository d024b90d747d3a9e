// Every mistake is reported with its file, its field and a mend, in both languages; good content is not blamed.
import path from 'node:path';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../scripts/check-content.ts';
import { describeProblem } from '../scripts/lib/print-problems.ts';
import type { Problem } from '../src/domain/problem.ts';
import { copyContent, INVENTED_CONTENT } from './builders.ts';
import { CONTENT_MISTAKES, type Mistake } from './content-mistakes.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const key = (problem: Problem, dir: string): string => `${path.posix.relative(dir, problem.file)} ${problem.field} ${problem.ruleId}`;

/** What the invented tree warns of on purpose: words that are missing. */
const usual = new Set((await checkContent(INVENTED_CONTENT)).map((problem) => key(problem, 'tests/fixtures/content')));

const content = await copyContent();
afterAll(() => content.discard());

async function problemsAfter({ make }: Mistake): Promise<{ problem: Problem; key: string }[]> {
  try {
    await make(content);
    const problems = await checkContent(content.dir);
    return problems.map((problem) => ({ problem, key: key(problem, content.dir) })).filter((each) => !usual.has(each.key));
  } finally {
    await content.restore();
  }
}

test('there are at least 120 mistakes', () => expect(CONTENT_MISTAKES.length).toBeGreaterThanOrEqual(120));

describe('a mistake is reported', () => {
  test.each(CONTENT_MISTAKES.map((mistake) => [mistake.name, mistake] as const))('%s', async (_, mistake) => {
    const problems = await problemsAfter(mistake);
    const wanted = `${mistake.file} ${mistake.field} ${mistake.rule}`;
    const found = problems.find((each) => each.key === wanted);
    expect(problems.map((each) => each.key), 'the file, the field and the rule').toContain(wanted);

    for (const language of ['nb', 'en'] as const) {
      const { found: what, write } = describeProblem(found!.problem, language);
      expect(mistake.mend.split('|').some((mend) => `${what} ${write}`.includes(mend)), `${language}: ${what} ${write}`).toBe(true);
    }
    if (mistake.field !== '') expect(found!.problem.line, 'the line').toBeGreaterThan(0);
    expect(found!.problem.helpUrl).toMatch(/^docs\/editors\/[a-z-]+\.md#[a-z0-9-]+$/);

    const others = problems.filter((each) => each !== found && !(mistake.also ?? []).includes(each.problem.ruleId));
    expect(others.map((each) => each.key), 'and nothing else').toEqual([]);
  });
});

test('good content is not blamed: the invented tree only lacks words', async () => {
  const problems = await checkContent(INVENTED_CONTENT);
  expect(problems.filter((problem) => problem.fatal)).toEqual([]);
  expect(new Set(problems.map((problem) => problem.ruleId))).toEqual(new Set(['words-missing', 'words-none']));
});
