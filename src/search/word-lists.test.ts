import { expect, test } from 'vitest';
import { parseExceptions, splitRule } from './exceptions.ts';
import { parseSynonyms } from './synonyms.ts';
import { describeWordListProblem } from './word-list-problem.ts';

const synonymMessages = (text: string, lang: 'nb' | 'en' = 'nb'): string[] => parseSynonyms(text).problems.map((problem) => describeWordListProblem(problem, lang));
const exceptionMessages = (text: string): string[] => parseExceptions(text).problems.map((problem) => describeWordListProblem(problem));

test('a group is found by any of its words in any inflection, and by its phrases', () => {
  const { synonyms, problems } = parseSynonyms('# merknad\n\nhjemmetjeneste, heimeteneste, Home care # slutt\r\ntolk, interpreter\n');
  expect(problems).toEqual([]);
  expect(synonyms.groupOf.get('hom car')).toBe(0);
  expect(synonyms.longest).toBe(2);
  expect(synonyms.groups).toEqual([['hjemmetjeneste', 'heimeteneste', 'home care'], ['tolk', 'interpreter']]);
});

test('a word in two groups is named with both lines', () => {
  expect(synonymMessages('tolk, interpreter\nspråk, tolken')).toEqual([
    'synonyms.txt:2: «tolken» står også på linje 1. Skriv alle ordene på én linje, eller ta bort det ene.',
  ]);
  expect(synonymMessages('tolk, interpreter\nspråk, tolken', 'en')[0]).toBe('synonyms.txt:2: “tolken” is also on line 1. Put all the words on one line, or remove one of the two.');
});

test('a group of one and an empty term say what to write instead', () => {
  expect(synonymMessages('tolk')).toEqual(['synonyms.txt:1: «tolk» står alene. Skriv minst to ord med komma mellom, for eksempel: hjemmetjeneste, heimeteneste. Eller slett linja.']);
  expect(synonymMessages('tolk, , interpreter')).toEqual(['synonyms.txt:1: «tolk, , interpreter» har et tomt ord mellom to komma, eller et ord uten bokstaver. Ta bort kommaet som er til overs.']);
});

test('the three forms of exceptions are read, and hold for inflections', () => {
  const { exceptions, problems } = parseExceptions('avdelingsleder = avdeling + leder\nkartlegging = kartlegging\nintegering > integrering');
  expect(problems).toEqual([]);
  const rule = splitRule(exceptions.splits);
  expect(rule('avdelingsledere')).toEqual(['avdeling', 'leder']);
  expect(rule('kartleggingen')).toEqual(['kartlegging']);
  expect(rule('tolk')).toBeUndefined();
  expect(exceptions.misspellings.get('integering')).toBe('integrering');
});

test('a line that is no rule, a word with two rules and parts that do not fit are all told at once', () => {
  expect(exceptionMessages('bare ord\nkart = kart\nkart > kort\navdelingsleder = avdeling + tolk')).toEqual([
    'exceptions.txt:1: «bare ord» er ikke en regel vi kan lese. Skriv «ord = del + del», «ord = ord» (aldri del) eller «feil > riktig».',
    'exceptions.txt:3: «kart» har allerede en regel på linje 2. Behold bare den ene.',
    'exceptions.txt:4: Delene i «avdelingsleder = avdeling + tolk» blir ikke ordet foran likhetstegnet. Skriv delene slik de står i ordet; s og e mellom dem kan utelates.',
  ]);
});
