import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeCitationCff, type CffFacts } from './citation-cff.ts';

const facts: CffFacts = {
  title: 'Nettstedet: «alt» # og mer', message: 'Siter slik.', authors: [{ name: 'Nettstedet', url: 'https://site.example/' }, { given: 'Kari', family: 'Nordmann', orcid: '0000-0002-1825-0097' }],
  url: 'https://site.example/', licence: 'CC-BY-4.0', released: '2026-11-23', keywords: ['Refugees'],
};

it('the file has what the format needs and nothing empty', () => {
  expect(parse(writeCitationCff(facts))).toEqual({
    'cff-version': '1.2.0', message: 'Siter slik.', type: 'dataset', title: 'Nettstedet: «alt» # og mer',
    authors: [{ name: 'Nettstedet', website: 'https://site.example/' }, { 'family-names': 'Nordmann', 'given-names': 'Kari', orcid: 'https://orcid.org/0000-0002-1825-0097' }],
    url: 'https://site.example/', license: 'CC-BY-4.0', 'date-released': '2026-11-23', keywords: ['Refugees'],
  });
});

it('without an author there is no file', () => {
  expect(() => writeCitationCff({ ...facts, authors: [] })).toThrow('author');
});
