import { describe, expect, it } from 'vitest';
import { bareOutputs, fullOutputs, sample, sampleArchive, sampleContext } from './__fixtures__/sample-archive.ts';
import type { Output } from '../domain/output.ts';
import type { Route } from '../i18n/routes.ts';
import type { FormatContext } from './format-context.ts';
import { linkset, signpostingLinks } from './signposting.ts';

const context = sampleContext();
const pageOf = ({ family, id }: Output): Route => ({ page: 'output', family, id });
const inHead = (route: Route, from: FormatContext = context) => signpostingLinks(route, from);
const rels = (id: string) => inHead(pageOf(sample(id))).map((link) => link.rel);
const hrefs = (route: Route, rel: string, from: FormatContext = context) => inHead(route, from).filter((link) => link.rel === rel).map(({ href }) => href);
const ownOf = (route: Route, from: FormatContext = context) => linkset(route, from).linkset[0] as unknown as Record<string, { href: string }[]>;

const lists: [string, Route][] = [
  ['all outputs', { page: 'outputs' }], ['a family', { page: 'family', family: 'publications' }], ['the podcast', { page: 'family', family: 'episodes' }],
  ['a facet', { page: 'facet', facet: 'type', value: 'academic-article' }], ['the findings', { page: 'findings' }], ['the people', { page: 'people' }], ['the topics', { page: 'topics' }],
];
const things: [string, Route][] = [
  ...fullOutputs.map((output): [string, Route] => [output.id, pageOf(output)]),
  ['the front page', { page: 'home' }], ['a finding', { page: 'finding', id: 'funnet' }], ['a person', { page: 'person', id: 'kari-nordmann' }],
  ['a topic', { page: 'topic', id: 'tema' }], ['the data', { page: 'data' }],
];

describe.each([...things, ...lists])('the links of %s', (_, route) => {
  it('are the same in the head and in the linkset, but for what a list lists', () => {
    const { anchor, ...relations } = linkset(route, context).linkset[0]!;
    const sorted = (links: object[]) => links.map((link) => JSON.stringify(link)).sort();
    const inLinkset = Object.entries(relations).filter(([rel]) => rel !== 'item' || route.page === 'output').flatMap(([rel, targets]) => (targets as object[]).map((target) => ({ rel, ...target })));
    expect(sorted(inLinkset)).toEqual(sorted(inHead(route).filter(({ rel }) => rel !== 'linkset')));
    expect(hrefs(route, 'linkset')).toEqual([`${anchor}linkset.json`]);
  });

  it('lead back from every item and description', () => {
    const [own, ...others] = linkset(route, context).linkset;
    const anchors = (rel: string) => others.filter((other) => rel in other).map((other) => other.anchor);
    const targets = (rel: string) => ((own![rel] ?? []) as { href: string }[]).map((target) => target.href);
    expect(anchors('collection')).toEqual(targets('item'));
    expect(anchors('describes')).toEqual(targets('describedby'));
    expect(new Set(others.map(({ anchor }) => anchor)).size).toBe(others.length);
  });

  it('say of what kind it is, describe it, and have absolute addresses only', () => {
    expect(hrefs(route, 'type')).toEqual(['https://schema.org/AboutPage', expect.stringMatching(/^https:\/\/schema\.org\/[A-Z]/)]);
    expect(hrefs(route, 'describedby').at(-1)).toMatch(/\/metadata\.jsonld$/);
    for (const { href } of inHead(route)) expect(href).toMatch(/^https:\/\//);
  });
});

describe('the links of an output', () => {
  it('never claim that a DOI of the publisher leads here', () => {
    for (const output of [...fullOutputs, ...bareOutputs]) expect(rels(output.id)).not.toContain('cite-as');
    expect(inHead(pageOf(sample('academic-article')))).toContainEqual({ rel: 'related', href: 'https://doi.org/10.5555/artikkel.2022.7' });
  });

  it('name an author by ORCID, a licence and a recording only where they are known', () => {
    expect(rels('podcast-episode')).toEqual(expect.arrayContaining(['author', 'license', 'item']));
    for (const rel of ['author', 'license', 'item', 'related']) expect(rels('bare-podcast-episode')).not.toContain(rel);
  });

  it('lead to no RIS file of a type RIS has no word for', () => {
    const other = { ...sample('academic-article'), type: 'other-publication' } as Output;
    const described = hrefs(pageOf(other), 'describedby', { ...context, archive: { ...sampleArchive, outputs: [other] } });
    expect(described.map((href) => href.split('/').at(-1))).toEqual(['citation.bib', 'citation.json', 'metadata.jsonld']);
  });

  it('name the lists it is on; an episode made here is not among the outputs of the project', () => {
    expect(hrefs(pageOf(sample('academic-article')), 'collection')).toEqual(['https://site.example/resultater/', 'https://site.example/publikasjoner/']);
    expect(hrefs(pageOf(sample('podcast-episode')), 'collection')).toEqual(['https://site.example/podkast/']);
  });
});

describe('the links of other pages', () => {
  it('name, in a linkset, every output of a list, and the list names it in turn', () => {
    const items = ownOf({ page: 'family', family: 'publications' })['item']!.map(({ href }) => href);
    expect(items).toContain('https://site.example/publikasjoner/academic-article/');
    expect(inHead({ page: 'outputs' }).filter(({ rel }) => rel === 'item')).toEqual([]);
    expect(hrefs({ page: 'finding', id: 'funnet' }, 'collection')).toEqual([ownOf({ page: 'findings' })['item']![0]!.href.replace('funnet/', '')]);
  });

  it('say what a finding rests on, and who a person is in registers', () => {
    expect(hrefs({ page: 'finding', id: 'funnet' }, 'related')).toEqual(['https://site.example/publikasjoner/academic-article/']);
    expect(hrefs({ page: 'person', id: 'kari-nordmann' }, 'related')).toEqual(['https://orcid.org/0000-0002-1825-0097', 'https://example.org/kari']);
  });

  it('lead to no files of a list that is not there', () => {
    const none = { ...context, archive: { ...sampleArchive, outputs: [] } };
    expect(hrefs({ page: 'topic', id: 'tema' }, 'describedby', none).map((href) => href.split('/').at(-1))).toEqual(['feed.xml', 'feed.json', 'metadata.jsonld']);
  });

  it('keep what describes the collection apart from what is in it', () => {
    const own = ownOf({ page: 'data' }, sampleContext('en'));
    expect(own['describedby']!.map(({ href }) => href)).toContain('https://site.example/data/ro-crate-metadata.json');
    expect(own['item']!.map(({ href }) => href)).toContain('https://site.example/data/archive.zip');
  });

  it('are none where nothing is described', () => {
    for (const page of ['search', 'offline', 'licences', 'subscribe', 'outputs-by-title'] as const) expect(inHead({ page })).toEqual([]);
  });
});
