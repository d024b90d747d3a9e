import { describe, expect, it } from 'vitest';
import { sampleArchive, sampleContext } from './__fixtures__/sample-archive.ts';
import { writeRoCrate } from './ro-crate.ts';

interface Entity { '@id': string; '@type': string; [property: string]: unknown }
const facts = {
  name: 'Alt om prosjektet', description: 'Alle opplysningene.', language: 'nb', datePublished: '2026-11-23', licence: 'CC-BY-4.0',
  files: [{ path: 'outputs.csv', name: 'Resultatene', mediaType: 'text/csv', sizeBytes: 12, sha256: 'ab' }],
};
const graph = (JSON.parse(writeRoCrate(facts, sampleContext())) as { '@graph': Entity[] })['@graph'];
const entity = (id: string) => graph.find((candidate) => candidate['@id'] === id);

describe('the crate', () => {
  it('is described by a descriptor of version 1.2', () => {
    expect(entity('ro-crate-metadata.json')).toMatchObject({ '@type': 'CreativeWork', conformsTo: { '@id': 'https://w3id.org/ro/crate/1.2' }, about: { '@id': './' } });
  });

  it('has what a root needs: name, description, date, licence, parts', () => {
    expect(entity('./')).toMatchObject({ '@type': 'Dataset', name: 'Alt om prosjektet', description: 'Alle opplysningene.', inLanguage: 'nb', datePublished: '2026-11-23', license: { '@id': 'https://creativecommons.org/licenses/by/4.0/' }, hasPart: { '@id': 'outputs.csv' } });
    expect(entity('outputs.csv')).toMatchObject({ '@type': 'File', encodingFormat: 'text/csv', sha256: 'ab' });
  });

  it('is flat: each thing once, and every reference is found', () => {
    const ids = graph.map((candidate) => candidate['@id']);
    expect(new Set(ids).size).toBe(ids.length);
    const refs = graph.flatMap((candidate) => Object.values(candidate).flat()).filter((value): value is Entity => typeof value === 'object' && value !== null && '@id' in value);
    for (const { '@id': id, ...more } of refs) {
      expect(more).toEqual({});
      if (!id.startsWith('https://w3id.org/')) expect(ids).toContain(id);
    }
  });

  it('names everybody who is credited, with a page here or without', () => {
    expect(entity('https://site.example/publikasjoner/academic-article/#output')).toMatchObject({
      name: 'Tillit & «arbeid» – 100 % av {alt}', contributor: { '@id': 'https://orcid.org/0000-0002-1825-0097' },
      creditText: 'Kari Nordmann (author); Ola Æ. Hansen (author); Foreningen Eksempel (author)',
    });
  });

  it('dates no work that nobody has dated', () => {
    for (const output of sampleArchive.outputs.filter((candidate) => candidate.id.startsWith('bare-'))) {
      expect(graph.find((candidate) => candidate['@id'].endsWith(`/${output.id}/#output`))).not.toHaveProperty('datePublished');
    }
  });
});
