// Holds our content against the project's record: what the record says must stand here, to the letter.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const CONTENT = join(import.meta.dirname, '../src/content');
const RECORD = readFileSync(join(import.meta.dirname, 'fixtures/project-record.txt'), 'utf8');

/** The record's English names of types, and ours. */
const TYPES: Record<string, string> = {
  Lecture: 'lecture',
  'Popular scientific lecture': 'popular-science-lecture',
  'Academic lecture': 'academic-lecture',
  'Feature article': 'feature-article',
  Interview: 'interview',
  'Sound material': 'sound-material',
  'Academic article': 'academic-article',
  'Academic chapter/article/Conference paper': 'academic-chapter',
};
/** The record names no languages; this one title is in English and the others are in bokmål. */
const ENGLISH_NUMBERS = [18];
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Output {
  id: string;
  type: string;
  title: string;
  language: string;
  sic?: string[];
  recordNumber?: number;
}
interface Person {
  name: { given: string; family: string };
  member: boolean;
}
interface Project {
  title: string;
  start: string;
  end: string;
  keywords: string[];
  description: { text: string; language: string };
}

/** The numbered list: `  7. Title (Type)`. */
const listed = [...RECORD.matchAll(/^ +(\d+)\. (.+) \(([^()]+)\)$/gm)]
  .map(([, number, title, type]) => ({ number: Number(number), title: title!, type: type! }));

function readYaml<T>(...path: string[]): T {
  return parse(readFileSync(join(CONTENT, ...path), 'utf8')) as T;
}

function readDrawers<T>(folder: string): (T & { id: string })[] {
  return readdirSync(join(CONTENT, folder))
    .filter((id) => existsSync(join(CONTENT, folder, id, 'facts.yaml')))
    .map((id) => ({ ...readYaml<T>(folder, id, 'facts.yaml'), id }));
}

/** Lines broken elsewhere are the same words. */
const fold = (words: string) => words.replace(/\s+/g, ' ').trim();

/** `June 01. 2017` as `2017-06-01`. */
function readDate(label: string): string {
  const [, month, day, year] = new RegExp(`^${label}: (\\w+) (\\d\\d)\\. (\\d{4})$`, 'm').exec(RECORD)!;
  return `${year}-${String(MONTHS.indexOf(month!) + 1).padStart(2, '0')}-${day}`;
}

const outputs = ['publications', 'lectures', 'articles', 'episodes']
  .flatMap((family) => readDrawers<Output>(family))
  .filter((output) => output.recordNumber !== undefined)
  .sort((a, b) => a.recordNumber! - b.recordNumber!);
const project = readYaml<Project>('project.yaml');

describe('the outputs', () => {
  test('the record lists nineteen, numbered without a gap', () => {
    expect(listed.map(({ number }) => number)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1));
  });

  test('ours are the same nineteen, each number once', () => {
    expect(outputs.map((output) => output.recordNumber)).toEqual(listed.map(({ number }) => number));
  });

  test.each(listed)('number $number has the title and type of the record, to the letter', ({ number, title, type }) => {
    const output = outputs.find(({ recordNumber }) => recordNumber === number);
    expect(output).toMatchObject({ title, type: TYPES[type] });
  });

  test('one title is in English, the others in bokmål', () => {
    for (const { recordNumber, language } of outputs) {
      expect([recordNumber, language]).toEqual([recordNumber, ENGLISH_NUMBERS.includes(recordNumber!) ? 'en' : 'nb']);
    }
  });

  test('«flykninger» stands as the source spells it and is marked so, in two titles only', () => {
    const spelled = outputs.filter(({ title }) => title.includes('flykninger'));
    expect(spelled.map(({ recordNumber }) => recordNumber)).toEqual([6, 9]);
    for (const output of spelled) expect(output.sic).toEqual(['flykninger']);
    expect(outputs.filter(({ sic }) => sic !== undefined)).toEqual(spelled);
  });

  test('every output is told of in both languages, with our translation of a title in the other language', () => {
    for (const { id, language } of outputs) {
      const family = ['publications', 'lectures', 'articles', 'episodes'].find((each) => existsSync(join(CONTENT, each, id)))!;
      for (const locale of ['nb', 'en']) {
        const [, frontMatter, body] = readFileSync(join(CONTENT, family, id, `text.${locale}.mdx`), 'utf8').split(/^---$/m);
        expect([id, locale, 'title' in (parse(frontMatter!) as object)]).toEqual([id, locale, locale !== language]);
        expect(fold(body!).length).toBeGreaterThan(100);
      }
    }
  });
});

describe('the project', () => {
  test('it has the title, dates and keywords of the record', () => {
    expect(project).toMatchObject({
      title: RECORD.split('\n', 1)[0],
      start: readDate('Start'),
      end: readDate('Slutt'),
      keywords: /^Nøkkelord: (.+)$/m.exec(RECORD)![1]!.split(' / '),
    });
  });

  test('its description is the text of the record, verbatim', () => {
    const text = RECORD.slice(RECORD.indexOf('\n'), RECORD.indexOf('\nStart:'));
    expect(fold(text).length).toBeGreaterThan(1000);
    expect(fold(project.description.text)).toBe(fold(text));
    expect(project.description.language).toBe('en');
  });

  test('its members are the seven names of the record', () => {
    const named = RECORD.slice(RECORD.indexOf('Nøkkelord'), RECORD.indexOf('  1. ')).split('\n').slice(1).filter((line) => line.trim() !== '');
    const members = readDrawers<Person>('people').filter(({ member }) => member).map(({ name }) => `${name.given} ${name.family}`);
    expect(named).toHaveLength(7);
    expect(members.sort()).toEqual(named.sort());
  });
});
