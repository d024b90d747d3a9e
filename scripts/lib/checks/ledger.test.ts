import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { copyContent, type ContentCopy } from '../../../tests/builders.ts';
import { checkContent } from '../../check-content.ts';
import { describeProblem } from '../print-problems.ts';

let content: ContentCopy;

beforeAll(async () => {
  content = await copyContent();
});
afterEach(() => content.restore());
afterAll(() => content.discard());

async function publish(extra = ''): Promise<void> {
  await content.write('ledger/published.yaml', `addresses: [/, /folk/kari-nordmann/, /en/people/kari-nordmann/${extra}]\nepisodes: {}\n`);
}

async function brokenPromises(): Promise<string[]> {
  const problems = (await checkContent(content.dir)).filter(({ file }) => file.includes('/ledger/'));
  return problems.map((problem) => `${problem.ruleId}: ${describeProblem(problem, 'en').found} ${describeProblem(problem, 'en').write}`);
}

test('a tree that has published nothing has promised nothing', async () => {
  expect(await brokenPromises()).toEqual([]);
});

test('a drawer whose published page would vanish is named, with what to write where', async () => {
  await publish(', /folk/en-som-er-borte/');
  expect(await brokenPromises()).toEqual([
    'ledger-address: the address /folk/en-som-er-borte/ is published and no longer answers. Bring the folder back, or write where it is now under moved: “from: /folk/en-som-er-borte/”, to, date and reason. If it is gone for good, write it under gone.',
  ]);
});

test('a move that is written down keeps the promise, a circle does not', async () => {
  await publish(', /folk/en-som-er-borte/');
  const move = (from: string, to: string): string => `  - { from: ${from}, to: ${to}, date: "2027-01-15", reason: Navn }\n`;
  await content.write('ledger/changes.yaml', `moved:\n${move('/folk/en-som-er-borte/', '/folk/kari-nordmann/')}`);
  expect(await brokenPromises()).toEqual([]);
  await content.write('ledger/changes.yaml', `moved:\n${move('/folk/en-som-er-borte/', '/a/')}${move('/a/', '/folk/en-som-er-borte/')}`);
  expect((await brokenPromises()).map((line) => line.split(':')[0])).toEqual(['ledger-loop', 'ledger-loop']);
});

test('a move without a reason, or to another site, is refused with its line', async () => {
  await content.write('ledger/changes.yaml', 'moved:\n  - from: /a/\n    to: https://example.org/\n    date: "2027-01-15"\n');
  const problems = (await checkContent(content.dir)).filter(({ file }) => file.includes('/ledger/'));
  expect(problems.map(({ ruleId, field, line }) => `${ruleId} ${field} ${line ?? ''}`)).toEqual(['missing-field moved[0].reason ', 'address moved[0].to 3']);
});

test('a published episode that gets a new guid in silence is a problem', async () => {
  await content.write('ledger/published.yaml', `addresses: []
episodes:
  hva-er-tillit:
    guid: 00000000-0000-4000-8000-000000000000
    published: "2020-01-01T00:00:00+01:00"
    recording: { address: /audio/annen.mp3, bytes: 1, sha384: annen }
    paragraphs: { nb: [t-0, t-99999] }
    corrections: {}
`);
  expect((await brokenPromises()).map((line) => line.split(':')[0])).toEqual(['ledger-guid', 'ledger-published', 'ledger-recording', 'ledger-transcript']);
});
