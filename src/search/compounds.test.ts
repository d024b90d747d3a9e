import { expect, test } from 'vitest';
import { compoundParts, withRoots, type Dictionary } from './compounds.ts';

const roots = new Set('arbeid inkludering introduksjon program rådgiver lønn tilskudd fiske industri hurtig spor ordning barn hage mentor lede leder avdeling aker orene kart legging prosess hjem serie ansettelse'.split(' '));
const forms = new Map(Object.entries({ mentorene: ['mentor'], programmet: ['program'], ordninger: ['ordning'], hager: ['hage'], prosesser: ['prosess'], hurtigspor: ['hurtigspor'] }));
const rootsOf = (word: string): string[] => (roots.has(word) ? [word] : (forms.get(word) ?? []));
const dictionary: Dictionary = { isRoot: (word) => roots.has(word), isForm: (word) => rootsOf(word).length > 0, rootsOf };

test.each([
  ['arbeidsinkludering', 'arbeid inkludering'],
  ['introduksjonsprogrammet', 'introduksjon programmet'],
  ['lønnstilskudd', 'lønn tilskudd'],
  ['fiskeindustri', 'fiske industri'],
  ['mentorordninger', 'mentor ordninger'],
  ['ansettelsesprosesser', 'ansettelse prosesser'],
  ['sykehjem', 'syk hjem'],
])('%s is split', (word, parts) => expect(compoundParts(word, dictionary).join(' ')).toBe(parts));

test('parts are split again', () => {
  expect(compoundParts('hurtigsporordning', dictionary)).toEqual(['hurtigspor', 'ordning', 'hurtig', 'spor']);
});

test.each(['mentorene', 'inkludering', 'kommunen', 'hagen', 'x'.repeat(200), ''])('«%s» is not split', (word) => {
  expect(compoundParts(word, dictionary)).toEqual([]);
});

test('exceptions win: a split by hand, and a word never split', () => {
  const rules = new Map([['avdelingsleder', ['avdeling', 'leder']], ['arbeidsinkludering', ['arbeidsinkludering']]]);
  const ruled = (word: string): string[] | undefined => rules.get(word);
  expect(compoundParts('avdelingsleder', dictionary, ruled)).toEqual(['avdeling', 'leder']);
  expect(compoundParts('arbeidsinkludering', dictionary, ruled)).toEqual([]);
});

test('words of our own are first parts too, though no dictionary has them', () => {
  expect(compoundParts('podkastserie', dictionary)).toEqual([]);
  expect(compoundParts('podkastserie', withRoots(dictionary, ['podkast', 'nav']))).toEqual(['podkast', 'serie']);
});
