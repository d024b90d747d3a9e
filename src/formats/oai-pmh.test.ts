import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bareOutputs, fullOutputs, sample, sampleArchive, sampleContext } from './__fixtures__/sample-archive.ts';
import { readStaticRepository } from './__fixtures__/static-repository.ts';
import { adminEmailOf, oaiIdentifier, repositoryAddress, writeListRecords, writeStaticRepository } from './oai-pmh.ts';

const all = [...fullOutputs, ...bareOutputs];
const facts = { name: 'Nettstedet & mer', baseUrl: 'https://site.example/data/oai.xml', adminEmail: 'post@example.org' };
const read = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');
const day = () => '2026-11-23';

describe('a static repository', () => {
  const days = (output: { id: string }) => (output.id === 'lecture' ? '2025-01-02' : '2026-11-23');
  const xml = writeStaticRepository(all, facts, days, sampleContext());
  const repository = readStaticRepository(xml);

  it('is one to its schemas, and holds a record of every output', () => {
    expect(repository.errors).toEqual([]);
    expect(repository.records.map(({ identifier }) => identifier)).toEqual(all.map((output) => oaiIdentifier(output, 'https://site.example')));
    expect(repository.records.map(({ titles }) => titles[0])).toContain('Tillit & «arbeid» – 100 % av {alt}');
  });

  it('says who it is, who answers, and the day of its oldest record', () => {
    expect(repository.identify).toMatchObject({ repositoryName: 'Nettstedet & mer', baseURL: facts.baseUrl, adminEmail: 'post@example.org', earliestDatestamp: '2025-01-02' });
  });

  it.each([
    ['no mailbox', /<oai:adminEmail>.*?<\/oai:adminEmail>/, ''], ['another namespace', / xmlns="[^"]+static-repository"/, ' xmlns="https://example.org/"'],
    ['no formats', /<ListMetadataFormats>.*?<\/ListMetadataFormats>/s, ''], ['a moment for a day', /2026-11-23</, '2026-11-23T06:00:00Z<'], ['an element of its own', /<dc:type([ >])(.*?)<\/dc:type>/, '<dc:kind$1$2</dc:kind>'],
  ])('is none with %s', (_, was, is) => {
    expect(xml.replace(was, is)).not.toBe(xml);
    expect(readStaticRepository(xml.replace(was, is)).errors).not.toEqual([]);
  });

  it('is asked for at its gateway, once there is one, with its own address behind it', () => {
    expect(repositoryAddress('https://site.example/data/oai-pmh.xml', undefined)).toBe('https://site.example/data/oai-pmh.xml');
    for (const gateway of ['https://gateway.example.org/oai', 'https://gateway.example.org/oai/']) {
      expect(repositoryAddress('https://site.example/data/oai-pmh.xml', gateway)).toBe('https://gateway.example.org/oai/site.example/data/oai-pmh.xml');
    }
  });

  it('has the mailbox for harvesters, else that of the podcast, else none', () => {
    const { project, show } = sampleArchive;
    const owned = { ...show, owner: { name: 'Kari Nordmann', email: 'podkast@example.org' } };
    expect(adminEmailOf({ project, show })).toBeUndefined();
    expect(adminEmailOf({ project, show: owned })).toBe('podkast@example.org');
    expect(adminEmailOf({ project: { ...project, oaiPmh: { adminEmail: 'data@example.org' } }, show: owned })).toBe('data@example.org');
  });
});

describe('a list of records', () => {
  const xml = writeListRecords([sample('academic-article'), sample('bare-lecture')], facts.baseUrl, '2026-11-23T06:00:00Z', day, sampleContext());

  it('has the title in its own language and every author', () => {
    expect(xml).toContain('<dc:title xml:lang="nb">Tillit &amp; «arbeid» – 100 % av {alt}</dc:title>');
    expect([...read(xml).getElementsByTagName('dc:creator')].map((element) => element.textContent)).toEqual(['Kari Nordmann', 'Ola Æ. Hansen', 'Foreningen Eksempel']);
  });

  it('has no date for what nobody has dated', () => {
    expect([...read(xml).getElementsByTagName('dc:date')].map((element) => element.textContent)).toEqual(['2022-05']);
  });
});
