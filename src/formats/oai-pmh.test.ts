import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bareOutputs, fullOutputs, sample, sampleContext } from './__fixtures__/sample-archive.ts';
import { oaiIdentifier, writeListRecords, writeStaticRepository } from './oai-pmh.ts';

const all = [...fullOutputs, ...bareOutputs];
const facts = { name: 'Nettstedet & mer', baseUrl: 'https://site.example/data/oai.xml', adminEmail: 'post@example.org' };
const read = (xml: string) => new DOMParser().parseFromString(xml, 'text/xml');
const day = () => '2026-11-23';

describe('a static repository', () => {
  const xml = writeStaticRepository(all, facts, day, sampleContext());

  it('says who it is and holds a record of every output', () => {
    const document = read(xml);
    expect(document.querySelector('Identify > *')?.textContent).toBe('Nettstedet & mer');
    expect([...document.getElementsByTagName('oai:identifier')].map((element) => element.textContent)).toEqual(all.map((output) => oaiIdentifier(output, 'https://site.example')));
  });

  it('has its namespaces and the day of each record', () => {
    expect(xml).toContain('<Repository xmlns="http://www.openarchives.org/OAI/2.0/static-repository"');
    expect(xml).toContain('<ListRecords metadataPrefix="oai_dc">');
    expect(xml.match(/<oai:datestamp>2026-11-23</g)).toHaveLength(all.length);
    expect(xml).not.toContain('xmlns=""');
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
