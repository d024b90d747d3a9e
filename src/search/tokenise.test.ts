import { expect, test } from 'vitest';
import { findIdentifiers, tokenise, withoutIdentifiers } from './tokenise.ts';

test('words are runs of letters and digits in any script, without soft hyphens', () => {
  expect(tokenise('Arbeids\u00adinkludering i 2020: «Hurtigspor»!')).toEqual(['arbeidsinkludering', 'i', '2020', 'hurtigspor']);
  expect(tokenise('Біженці العمل')).toEqual(['біженці', 'العمل']);
  expect(tokenise('🙂 \u0000 .*+?[')).toEqual([]);
});

test('a DOI is one word, bare or as a link, without the full stop of the sentence', () => {
  expect(findIdentifiers('Se https://doi.org/10.5555/Eksempel.2025.7.')).toEqual(['105555eksempel20257']);
  expect(findIdentifiers('10.5555/eksempel.2025.7')).toEqual(['105555eksempel20257']);
});

test('an ORCID and an ISBN are one word each', () => {
  expect(findIdentifiers('0000-0002-1825-0097 og 978-82-15-00000-4')).toEqual(['0000000218250097', '9788215000004']);
});

test('the pieces of an identifier are not words', () => {
  expect(tokenise(withoutIdentifiers('doi https://doi.org/10.5555/eksempel.7 slutt'))).toEqual(['doi', 'slutt']);
});
