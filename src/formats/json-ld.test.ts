import { describe, expect, it } from 'vitest';
import { playableEpisodes } from '../domain/archive.ts';
import type { Output, OutputType } from '../domain/output.ts';
import { OUTPUT_TYPES } from '../domain/output-type.ts';
import { bareOutputs, fullOutputs, sample, sampleArchive, sampleContext } from './__fixtures__/sample-archive.ts';
import { schemaOrgErrors } from './__fixtures__/schema-org.ts';
import { dataGraph } from './json-ld-data.ts';
import { findingGraph, indexGraph, listGraph, outputGraph, pageGraph, personGraph, projectGraph, showGraph, topicGraph } from './json-ld.ts';
import { scriptText, type JsonLdGraph, type JsonLdNode } from './json-ld-node.ts';

const crumbs = [{ name: 'Forside', url: 'https://site.example/' }, { name: 'Resultater', url: 'https://site.example/resultater/' }];
const context = sampleContext();
const all = [...fullOutputs, ...bareOutputs];
const work = (id: string) => outputGraph(sample(id), crumbs, context)['@graph'][0]!;
const ofType = (data: JsonLdGraph, type: string) => data['@graph'].find((node) => node['@type'] === type);

const graphs: [string, (locale: 'nb' | 'en') => JsonLdGraph][] = [
  ...all.map((output): [string, (locale: 'nb' | 'en') => JsonLdGraph] => [output.id, (locale) => outputGraph(output, crumbs, sampleContext(locale))]),
  ['a person', (locale) => personGraph(sampleArchive.people[0]!, crumbs, sampleContext(locale))],
  ['a finding', (locale) => findingGraph(sampleArchive.findings[0]!, crumbs, sampleContext(locale))],
  ['a topic', (locale) => topicGraph(sampleArchive.topics[0]!, all, crumbs, sampleContext(locale))],
  ['a list', (locale) => listGraph('https://site.example/resultater/', all, crumbs, sampleContext(locale))],
  ['the people', (locale) => indexGraph('https://site.example/folk/', ['https://site.example/folk/kari-nordmann/'], crumbs, sampleContext(locale))],
  ['the data', (locale) => dataGraph(crumbs, sampleContext(locale))],
  ['the podcast', (locale) => showGraph(playableEpisodes(sampleArchive), crumbs, sampleContext(locale))],
  ['the project', (locale) => projectGraph(sampleContext(locale))],
  ['any page', (locale) => pageGraph(crumbs, sampleContext(locale))],
];

describe("Schema.org's own vocabulary", () => {
  it.each(graphs)('finds no error in the graph of %s', (_, make) => {
    expect(schemaOrgErrors(make('nb'))).toEqual([]);
    expect(schemaOrgErrors(make('en'))).toEqual([]);
  });

  it('finds what is wrong', () => {
    const wrong = (node: JsonLdNode) => schemaOrgErrors({ '@context': 'https://schema.org', '@graph': [node] });
    expect(wrong({ '@type': 'Lecture' })).toEqual(['Lecture is no class']);
    expect(wrong({ '@type': 'Article', presenter: 'x' })).toEqual(['presenter is no property']);
    expect(wrong({ '@type': 'Person', pageStart: '1' })).toEqual(['pageStart does not belong on Person']);
    expect(wrong({ '@type': 'Article', author: { '@type': 'Place' } })).toEqual(['author does not take a Place']);
    expect(wrong({ '@type': 'Article', author: 'Kari' })).toEqual(['author takes no text']);
  });
});

describe('the graph of an output', () => {
  it('has the same ids in both languages, and addresses of its own', () => {
    const ids = (locale: 'nb' | 'en') => outputGraph(sample('academic-article'), crumbs, sampleContext(locale))['@graph'].flatMap((node) => node['@id'] ?? []);
    expect(ids('nb')).toEqual(ids('en'));
    expect(outputGraph(sample('academic-article'), crumbs, sampleContext('en'))['@graph'][0]!['url']).toBe('https://site.example/en/publications/academic-article/');
  });

  it.each(bareOutputs)('of a $type nobody knows more about names no maker, date or place', (output) => {
    const known = Object.keys(work(output.id));
    for (const property of ['author', 'contributor', 'datePublished', 'isPartOf', 'license', 'identifier', 'sameAs', 'publisher']) expect(known).not.toContain(property);
  });

  it('has the title in its own language, and words for every string', () => {
    expect(work('academic-article')['name']).toEqual({ '@value': 'Tillit & «arbeid» – 100 % av {alt}', '@language': 'nb' });
    expect(work('academic-article')['inLanguage']).toBe('nb');
  });

  it('of an article is in its issue, volume and journal', () => {
    expect(work('academic-article')['isPartOf']).toEqual({
      '@type': 'PublicationIssue', issueNumber: '2',
      isPartOf: { '@type': 'PublicationVolume', volumeNumber: '39', isPartOf: { '@type': 'Periodical', name: { '@value': 'Tidsskriftet', '@language': 'nb' }, issn: '1504-7989' } },
    });
  });

  it('of a lecture has an event only when something of it is known', () => {
    expect(ofType(outputGraph(sample('lecture'), [], context), 'Event')).toMatchObject({ startDate: '2019-02-12', workFeatured: { '@id': 'https://site.example/foredrag/lecture/#output' } });
    expect(ofType(outputGraph(sample('bare-lecture'), [], context), 'Event')).toBeUndefined();
    expect(work('lecture')['@type']).toBe('PresentationDigitalDocument');
  });

  it('of an interview says who answered and who asked', () => {
    expect(work('interview')).toMatchObject({ genre: 'interview', contributor: { '@type': 'Role', roleName: 'interviewee' }, author: { name: 'Ola Æ. Hansen' } });
  });

  it('of an episode that cannot be played is sound without an address, and in no series', () => {
    expect(work('podcast-episode')).toMatchObject({ '@type': 'PodcastEpisode', partOfSeries: { '@id': 'https://site.example/podkast/#podcast' } });
    expect(work('bare-podcast-episode')['@type']).toBe('AudioObject');
    expect(work('sound-material')).not.toHaveProperty('contentUrl');
    expect(work('sound-material')).not.toHaveProperty('partOfSeries');
  });

  it('leads to what it is based on', () => {
    expect(work('academic-article')['isBasedOn']).toMatchObject({ '@id': 'https://site.example/foredrag/lecture/#output' });
  });
});

it('the members of a work family lead to each other from both ends', () => {
  const original = { ...sample('lecture'), id: 'original', relations: [] };
  const link = (kind: 'translation-of' | 'version-of') => {
    const copy = { ...sample('lecture'), id: 'copy', relations: [{ kind, to: 'original' }] };
    const family = { ...context, archive: { ...sampleArchive, outputs: [original, copy] } };
    return [copy, original].map((output) => Object.keys(outputGraph(output, [], family)['@graph'][0]!));
  };
  const [translation, translated] = link('translation-of');
  expect(translation).toContain('translationOfWork');
  expect(translated).toContain('workTranslation');
  const [version, whole] = link('version-of');
  expect(version).toContain('exampleOfWork');
  expect(whole).toContain('workExample');
});

it.each(Object.keys(OUTPUT_TYPES) as OutputType[])('a %s with everything known has no error in Schema.org, whatever its medium', (type) => {
  const like = { publications: 'academic-article', lectures: 'lecture', articles: 'interview', episodes: 'podcast-episode' } as const;
  for (const medium of ['print', 'radio', 'tv', 'internet', 'other'] as const) {
    const roles = ['author', 'editor', 'translator', 'presenter', 'interviewee', 'interviewer', 'host', 'guest', 'narrator', 'performer', 'contributor'] as const;
    const output = {
      ...sample(like[OUTPUT_TYPES[type].family]), type, medium, outlet: { name: 'NRK', section: 'Nyheter', url: 'https://example.org/' }, publisher: 'Forlaget',
      isbn: '978-82-02-53602-2', pages: '1–3', licence: 'CC-BY-4.0', abstract: { text: 'Kort.' }, credits: roles.map((role) => ({ role, name: { given: 'Kari', family: role } })),
    } as unknown as Output;
    expect(schemaOrgErrors(outputGraph(output, crumbs, context)), medium).toEqual([]);
  }
});

it('no title can end the script it is printed in', () => {
  const text = scriptText(outputGraph({ ...sample('lecture'), title: '</script><script>alert(1)' }, [], context));
  expect(text).not.toContain('<');
  expect((JSON.parse(text) as JsonLdGraph)['@graph'][0]!['name']).toMatchObject({ '@value': '</script><script>alert(1)' });
});
