import { describe, expect, it } from 'vitest';
import { licenceName, licenceUrl } from './licence.ts';

describe('a licence', () => {
  it('is named as its publisher names it', () => {
    expect(['CC-BY-4.0', 'CC-BY-NC-ND-4.0', 'CC0-1.0', 'ARR'].map(licenceName)).toEqual(['CC BY 4.0', 'CC BY-NC-ND 4.0', 'CC0 1.0', 'ARR']);
  });

  it('leads to its deed, and nowhere when all rights are reserved', () => {
    expect(licenceUrl('CC-BY-NC-ND-4.0')).toBe('https://creativecommons.org/licenses/by-nc-nd/4.0/');
    expect(licenceUrl('CC0-1.0')).toBe('https://creativecommons.org/publicdomain/zero/1.0/');
    expect([licenceUrl('ARR'), licenceUrl(undefined)]).toEqual([undefined, undefined]);
  });
});
