import { describe, expect, it } from 'vitest';
import { isEpisodeGuid, parseDoi, parseIsbn, parseIssn, parseOrcid, parseRor, sameDoi } from './identifiers.ts';

describe('doi', () => {
  it.each([
    ['10.18261/spa.39.2.1', '10.18261/spa.39.2.1'],
    ['https://doi.org/10.33673/OOA20211', '10.33673/OOA20211'],
    ['doi: 10.5555/eksempel', '10.5555/eksempel'],
    [' http://dx.doi.org/10.5555/a(b)c ', '10.5555/a(b)c'],
  ])('is read from %s', (typed, bare) => expect(parseDoi(typed)).toBe(bare));

  it.each(['10.1000/a b', 'https://vimeo.com/12345', '11.5555/x', '10.5555/', ''])('is not %s', (typed) =>
    expect(parseDoi(typed)).toBeUndefined());

  it('is the same in capitals and small letters', () => expect(sameDoi('10.5555/AbC', '10.5555/aBc')).toBe(true));
});

describe('orcid', () => {
  it.each(['0000-0002-1825-0097', '0000-0002-1694-233X', 'https://orcid.org/0000-0002-1825-0097'])('accepts %s', (typed) =>
    expect(parseOrcid(typed)).toBe(typed.replace('https://orcid.org/', '')));
  it.each(['0000-0002-1825-0098', '0000-0002-1694-2330', '0000000218250097'])('refuses %s', (typed) =>
    expect(parseOrcid(typed)).toBeUndefined());
});

describe('issn', () => {
  it.each(['1504-7989', '0804-3116', '2434-561X', '15047989'])('accepts %s', (typed) => expect(parseIssn(typed)).toMatch(/^\d{4}-/));
  it.each(['1504-7988', '2434-5610', '1504-798'])('refuses %s', (typed) => expect(parseIssn(typed)).toBeUndefined());
});

describe('isbn', () => {
  it.each(['978-82-02-53602-2', '82-02-53602-2', '0-8044-2957-X', '978-82-8104-483-8'])('accepts %s', (typed) =>
    expect(parseIsbn(typed)).toBe(typed));
  it.each(['978-82-02-53602-3', '82-02-53602-3', '0-8044-2957-1', '123'])('refuses %s', (typed) =>
    expect(parseIsbn(typed)).toBeUndefined());
});

describe('ror', () => {
  it.each(['01xtthb56', 'https://ror.org/05xg72x27'])('accepts %s', (typed) => expect(parseRor(typed)).toHaveLength(9));
  it.each(['01xtthb57', '01xtthb5', 'uit'])('refuses %s', (typed) => expect(parseRor(typed)).toBeUndefined());
});

describe('an episode’s guid', () => {
  it.each([
    '17847b03-ef85-40f4-bb6b-4a44dfe604ea', 'https://example.org/?p=12', 'tag:soundcloud,2010:tracks/123', 'Buzzsprout-1234567', '0123456789abcdef0123456789abcdef',
  ])('may be %s', (typed) => expect(isEpisodeGuid(typed)).toBe(true));
  it.each(['episode-1', '17847b03-ef85-40f4-bb6b-4a44dfe604e', '17847b03-ef85-40f4-bb6b-4a44dfe604eg', 'a guid with spaces in it', ''])('is not «%s»', (typed) =>
    expect(isEpisodeGuid(typed)).toBe(false));
});
