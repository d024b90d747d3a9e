import { describe, expect, it } from 'vitest';
import { numberWords, ordinalWords, yearWords } from './number-words.ts';
import { spokenForm } from './pronunciation.ts';

describe('a Norwegian sentence is spoken', () => {
  it.each([
    ['Den 31. mai 2016 møttes NAV og UiT.', 'Den trettiførste mai tjue seksten møttes nav å u i te.'],
    ['Rundskriv Q-27/2015 erstattet A-27/2007.', 'Rundskriv Q tjuesju, tjue femten erstattet A tjuesju, to tusen å sju.'],
    ['31 145 personer, 27 000 deltakere.', 'trettien tusen ett hundre å førtifem personer, tjuesju tusen deltakere.'],
    ['13 millioner kroner og 70 %.', 'tretten millioner kroner å sytti prosent.'],
    ['Fra 2010–2018, sa «Kari».', 'Fra tjue ti til tjue atten, sa Kari.'],
    ['LO, NHO, YS og KS skrev under.', 'ell o, enn hå o, y ess å kå ess skrev under.'],
    ['LOVEN og NAVET er andre ord.', 'LOVEN å NAVET er andre ord.'],
    ['Hurtigsporet – som kom i 2016 – bygde på noe.', 'hurtisporet, såmm kom i tjue seksten, bygde på noe.'],
  ])('«%s»', (written, spoken) => expect(spokenForm(written, 'nb')).toBe(spoken));
});

it('English keeps its numbers, which the English voice reads well', () => {
  expect(spokenForm('UiT, 31 May 2020', 'en')).toBe('U I T, 31 May 2020');
});

it('numbers, years and days have words', () => {
  expect([0, 7, 21, 62, 100, 145, 1000, 1001, 27_000, 31_145].map(numberWords)).toEqual([
    'null', 'sju', 'tjueen', 'sekstito', 'ett hundre', 'ett hundre å førtifem', 'ett tusen', 'ett tusen å en', 'tjuesju tusen',
    'trettien tusen ett hundre å førtifem',
  ]);
  expect([1998, 2000, 2003, 2010, 2017, 1900].map(yearWords)).toEqual([
    'nitten nittiåtte', 'to tusen', 'to tusen å tre', 'tjue ti', 'tjue sytten', 'ett tusen ni hundre',
  ]);
  expect([1, 3, 20, 21, 30, 31].map(ordinalWords)).toEqual(['første', 'tredje', 'tjuende', 'tjueførste', 'trettiende', 'trettiførste']);
  expect(() => numberWords(1_000_000)).toThrow(RangeError);
  expect(() => ordinalWords(32)).toThrow(RangeError);
});
