import { describe, expect, it } from 'vitest';
import { formatDate, formatLanguage, formatList, formatMegabytes, formatMinutes, osloDate, unitWords } from './format.ts';

describe('a date', () => {
  it.each([
    ['2020-06-03', '3.\u00a0juni 2020', '3\u00a0June 2020'],
    ['2022-05', 'mai\u00a02022', 'May\u00a02022'],
    ['2022', '2022', '2022'],
  ])('%s says no more than is known', (date, nb, en) => {
    expect(formatDate(date, 'nb')).toBe(nb);
    expect(formatDate(date, 'en')).toBe(en);
  });

  it.each([
    ['2026-11-22T23:30:00Z', '2026-11-23'],
    ['2026-06-21T22:00:00Z', '2026-06-22'],
    ['2026-11-23T00:30:00+01:00', '2026-11-23'],
  ])('%s is read by the clock in Oslo', (moment, date) => expect(osloDate(moment)).toBe(date));
});

it('a list ends in the word the language uses', () => {
  expect(formatList(['Kari', 'Ola', 'Åse'], 'nb')).toBe('Kari, Ola og Åse');
  expect(formatList(['Kari', 'Ola', 'Åse'], 'en')).toBe('Kari, Ola and Åse');
});

it('sizes and durations keep number and unit together', () => {
  expect(formatMinutes(362)).toBe('6\u00a0min');
  expect(formatMinutes(12)).toBe('1\u00a0min');
  expect(formatMegabytes(3_140_000, 'nb')).toBe('3,1\u00a0MB');
  expect(formatMegabytes(3_140_000, 'en')).toBe('3.1\u00a0MB');
});

it('a language is named in the language of the reader', () => {
  expect(formatLanguage('en', 'nb')).toBe('engelsk');
  expect(formatLanguage('nb', 'en')).toMatch(/Norwegian/);
});

it('a length of time is said as the language says it, one or more', () => {
  expect(unitWords('nb')).toEqual({ minute: '{n} minutt', minutes: '{n} minutter', second: '{n} sekund', seconds: '{n} sekunder' });
  expect(unitWords('en')).toEqual({ minute: '{n} minute', minutes: '{n} minutes', second: '{n} second', seconds: '{n} seconds' });
});
